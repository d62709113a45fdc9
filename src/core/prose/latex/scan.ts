import { addAddresses } from '../addresses';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { skipArgument, skipArguments } from './arguments';
import { commandRule, hasEntries, switchesToCode } from './commands';
import { bareArgumentsOf, environmentKind, hasBareOption } from './environments';
import { scanFormula } from './formulas';
import { hiddenKeyValues, type Stretch } from './keyValues';
import { definitionOf, skipDefinition, type Definition } from './macros';

/** A comment, a command, a formula, or an escaped character. */
const TOKEN = /%[^\n]*|\\(?:([a-zA-Z@]+\*?)|[([]|[^a-zA-Z])|\$\$?/g;

/** What is open: the string that ends it and what it is, or a definition that goes on. */
type Open =
  | { readonly kind: 'code' | 'math' | 'comment'; readonly closer: string }
  | ({ readonly kind: 'definition' } & Definition);

/** LaTeX: commands, comments, formulas, verbatim environments. */
export function scanLatex(text: string, state: ProseState, out: RangeList): ProseState {
  return new LatexScanner(text, out).scan(openOf(state));
}

class LatexScanner {
  readonly #text: string;
  readonly #out: RangeList;
  readonly #tokens = new RegExp(TOKEN);
  /** What of the arguments of a command is no prose, where it is told by keys; it lies ahead. */
  #hidden: readonly Stretch[] = [];
  #nextHidden = 0;

  constructor(text: string, out: RangeList) {
    this.#text = text;
    this.#out = out;
  }

  scan(atBeginning: Open | undefined): ProseState {
    const text = this.#text;
    let open = atBeginning;
    let offset = 0;
    while (true) {
      if (open !== undefined) {
        const still = this.#goOn(offset, open);
        if (typeof still !== 'number') return stateOf(still);
        offset = still;
        open = undefined;
      }
      this.#tokens.lastIndex = offset;
      const token = this.#tokens.exec(text);
      const hidden = this.#hidden[this.#nextHidden];
      if (hidden !== undefined && hidden[0] <= (token?.index ?? text.length)) {
        this.#nextHidden++;
        addAddresses(text, offset, hidden[0], this.#out);
        this.#out.add(hidden[0], hidden[1], 'markup');
        offset = Math.max(offset, hidden[1]);
        continue;
      }
      addAddresses(text, offset, token?.index ?? text.length, this.#out);
      if (token === null) return NOTHING_OPEN;
      const start = token.index;
      const end = start + token[0].length;
      const name = token[1];
      if (name !== undefined) {
        offset = this.#scanCommand(start, end, name);
        open = this.#openedBy(end, offset, name);
        if (name === 'begin') offset = this.#scanOptions(end, offset, open === undefined);
      } else if (token[0].startsWith('%')) {
        this.#out.add(start, end, 'comment');
        offset = end;
      } else {
        offset = scanFormula(text, start, end, token[0], this.#out);
      }
    }
  }

  /** Goes on with what is open. @returns where it ends, or what is open still at the end of the text */
  #goOn(offset: number, open: Open): number | Open {
    if (open.kind === 'definition') {
      const { end, open: still } = skipDefinition(this.#text, offset, open);
      this.#out.add(offset, end, 'markup');
      return still === undefined ? end : { kind: 'definition', ...still };
    }
    const at = open.closer === '' ? -1 : this.#text.indexOf(open.closer, offset);
    this.#out.add(offset, at < 0 ? this.#text.length : at, open.kind);
    return at < 0 ? open : at;
  }

  /** What a command opens that is not prose. @param nameEnd, end where its name and its arguments end */
  #openedBy(nameEnd: number, end: number, name: string): Open | undefined {
    const text = this.#text;
    if (name === 'iffalse') return { closer: '\\fi', kind: 'comment' };
    if (name === 'end') return text.startsWith('{document}', nameEnd) ? { closer: '', kind: 'comment' } : undefined;
    if (name !== 'begin') {
      const definition = definitionOf(name, text.slice(nameEnd, nameEnd + 20));
      return definition && { kind: 'definition', ...definition };
    }
    const environment = environmentNameAt(text, nameEnd);
    if (environment === undefined) return undefined;
    const kind = environmentKind(environment, text.slice(end, end + 1));
    return kind && { closer: `\\end{${environment}}`, kind };
  }

  /** Skips what says how to set an environment. @param isProse whether its content is scanned */
  #scanOptions(nameEnd: number, offset: number, isProse: boolean): number {
    const text = this.#text;
    const environment = environmentNameAt(text, nameEnd);
    if (environment === undefined) return offset;
    const end = hasBareOption(environment) ? skipArgument(text, offset, '[', ']') : offset;
    const hidden = hiddenKeyValues(text, offset, end, 'options');
    const behind = skipArguments(text, end, bareArgumentsOf(environment));
    if (isProse && behind === end) {
      this.#hide(hidden);
      return offset;
    }
    for (const [from, to] of hidden) this.#out.add(from, to, 'markup');
    this.#out.add(end, behind, 'markup');
    return behind;
  }

  #scanCommand(start: number, nameEnd: number, name: string): number {
    const text = this.#text;
    const rule = commandRule(name);
    if (rule.isSection) this.#out.addSection(start);
    if (name === 'begin' || name === 'end') {
      const end = skipArgument(text, nameEnd, '{', '}');
      this.#out.add(start, end, 'markup');
      return end;
    }
    const percent = rule.kind === 'markup' ? 'comment' : 'sign';
    let end = rule.hasProseOption ? nameEnd : skipArgument(text, nameEnd, '[', ']', percent);
    // Citations may have two such arguments.
    if (rule.bare > 0) end = skipArgument(text, end, '[', ']', percent);
    if (rule.kind === 'code') end = skipDelimited(text, end, name);
    // A command of overlays is followed by what it is about: \item<2->.
    if (text[end] === '<') end += /^<[\d,+@|:a-z.-]{1,30}>/.exec(text.slice(end, end + 32))?.[0].length ?? 0;
    end = skipArguments(text, end, rule.bare, percent);
    if (switchesToCode(name) && text[start - 1] === '{') {
      end = Math.max(end, skipArgument(text, start - 1, '{', '}') - 1);
      this.#out.add(start, end, 'code');
      return end;
    }
    // The key of an acronym is shown if there is no short form beside it.
    if (/^(?:acro|acrodef|newacro)\*?$/.test(name)) end = keyEnd(text, end);
    this.#out.add(start, end, rule.kind);
    if (hasEntries(name)) {
      const from = end + (/^\s{0,20}/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
      this.#hide(hiddenKeyValues(text, from, skipArgument(text, from, '{', '}'), 'entry'));
    }
    return end;
  }

  #hide(stretches: readonly Stretch[]): void {
    this.#hidden = stretches;
    this.#nextHidden = 0;
  }
}

function openOf(state: ProseState): Open | undefined {
  const [kind, first = '', second = ''] = state.split(' ');
  if (kind === 'definition') return { kind, depth: Number(first), groups: Number(second) };
  return kind === 'code' || kind === 'math' || kind === 'comment' ? { kind, closer: first } : undefined;
}

function stateOf(open: Open): ProseState {
  return open.kind === 'definition' ? `definition ${open.depth} ${open.groups}` : `${open.kind} ${open.closer}`;
}

function environmentNameAt(text: string, offset: number): string | undefined {
  return /^\{([^}\s]*)\}/.exec(text.slice(offset, offset + 80))?.[1];
}

/** Where the key of an acronym ends, if its short form follows in square brackets. */
function keyEnd(text: string, offset: number): number {
  const end = skipArgument(text, offset, '{', '}');
  return text[end] === '[' ? end : offset;
}

/** Skips `|code|` behind the commands that take it with any delimiter, and behind the language of others. */
function skipDelimited(text: string, offset: number, name: string): number {
  if (!/^(?:verb|Verb|lstinline|mintinline|mint|path|py)\*?$/.test(name)) return offset;
  const from = name === 'mint' || name === 'mintinline' ? skipArgument(text, offset, '{', '}') : offset;
  const delimiter = text[from] ?? '';
  if (!/[^\s{[a-zA-Z*]/.test(delimiter)) return offset;
  const behind = text.slice(from + 1, from + 400);
  const close = behind.indexOf(delimiter);
  const lineEnd = behind.indexOf('\n');
  return close < 0 || (lineEnd >= 0 && lineEnd < close) ? offset : from + close + 2;
}
