/** Definitions of commands and environments: their bodies are no prose of the document, which shows where they are used. */

/** How many arguments in braces a definition has, by its command; those of `\def` follow a pattern of parameters. */
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['newcommand', 1],
  ['renewcommand', 1],
  ['providecommand', 1],
  ['DeclareRobustCommand', 1],
  ['DeclareMathOperator', 1],
  ['newenvironment', 3],
  ['renewenvironment', 3],
  ['lstnewenvironment', 3],
  ['newtcolorbox', 2],
  ['newtcblisting', 2],
  ['newtcbtheorem', 3],
  ['newmdenv', 1],
  ['newcolumntype', 2],
  ['NewDocumentCommand', 2],
  ['RenewDocumentCommand', 2],
  ['ProvideDocumentCommand', 2],
  ['DeclareDocumentCommand', 2],
  ['NewDocumentEnvironment', 4],
  ['RenewDocumentEnvironment', 4],
  ['def', 1],
  ['gdef', 1],
  ['edef', 1],
  ['xdef', 1],
]);

/** Commands whose own arguments do not count: the name that is defined may stand without braces. */
const OF_COMMANDS = /(?:ommand|Operator)$/;

/** What stands before the first argument in braces: a star, the name, options, parameters. */
const BEFORE = /(?:\s*(?:\*|\\[a-zA-Z@]+|\\[^a-zA-Z]|=|#\d?|\[[^\]\n]{0,300}\]|%[^\n]*\n))*[ \t]*(?:\n[ \t]*)?/y;

/** What begins a line at which a body has ended, whatever seems to be open. */
const BEYOND = /[ \t]*\\(?:begin\{document\}|(?:chapter|(?:sub)*section)\*?\{)/y;

/** The arguments of a definition that are still to come. */
export interface Definition {
  /** Braces that are open. */
  readonly depth: number;
  /** Arguments in braces that have not ended. */
  readonly groups: number;
}

/** The definition that a command begins; `undefined` if it begins none. @param behind the text behind its name */
export function definitionOf(name: string, behind: string): Definition | undefined {
  const plain = name.endsWith('*') ? name.slice(0, -1) : name;
  const groups = GROUPS.get(plain);
  if (groups === undefined) return undefined;
  const isNamedInBraces = OF_COMMANDS.test(plain) && /^\s*\*?\s*\{/.test(behind);
  return { depth: 0, groups: groups + (isNamedInBraces ? 1 : 0) };
}

/** Skips as much of a definition as a text has. @returns where to go on, and what is still to come, if anything is */
export function skipDefinition(
  text: string,
  from: number,
  definition: Definition,
): { readonly end: number; readonly open: Definition | undefined } {
  let { depth, groups } = definition;
  const limit = text.length;
  let at = from;
  while (groups > 0) {
    if (depth === 0) {
      BEFORE.lastIndex = at;
      const next = BEFORE.test(text) ? BEFORE.lastIndex : at;
      if (text[next] !== '{' || next >= limit) return { end: at, open: undefined };
      at = next;
    }
    for (; at < limit; at++) {
      const character = text[at];
      if ((at === 0 || text[at - 1] === '\n') && isBeyond(text, at)) return { end: at, open: undefined };
      if (character === '\\') at++;
      else if (character === '%') at = lineEnd(text, at) - 1;
      else if (character === '{') depth++;
      else if (character === '}' && --depth <= 0) break;
    }
    if (at >= limit) return { end: limit, open: { depth, groups } };
    at++;
    depth = 0;
    groups--;
  }
  return { end: at, open: undefined };
}

function isBeyond(text: string, offset: number): boolean {
  BEYOND.lastIndex = offset;
  return BEYOND.test(text);
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}
