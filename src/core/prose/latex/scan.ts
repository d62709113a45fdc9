import { addAddresses } from '../addresses';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { skipArgument, skipArguments } from './arguments';
import { commandRule } from './commands';
import { bareArgumentsOf, environmentKind, hasBareOption } from './environments';
import { scanFormula } from './formulas';

/** A comment, a command, a formula, or an escaped character. */
const TOKEN = /%[^\n]*|\\(?:([a-zA-Z@]+\*?)|[([]|[^a-zA-Z])|\$\$?/g;

/** What is open: the string that ends it, and what it is. */
interface Open {
  readonly closer: string;
  readonly kind: 'code' | 'math' | 'comment';
}

/** LaTeX: commands, comments, formulas, verbatim environments. */
export function scanLatex(text: string, state: ProseState, out: RangeList): ProseState {
  let open = openOf(state);
  let offset = 0;
  const tokens = new RegExp(TOKEN);
  while (true) {
    if (open !== undefined) {
      offset = skipTo(text, offset, open, out);
      if (offset < 0) return `${open.kind} ${open.closer}`;
      open = undefined;
    }
    tokens.lastIndex = offset;
    const token = tokens.exec(text);
    addAddresses(text, offset, token?.index ?? text.length, out);
    if (token === null) return NOTHING_OPEN;
    const start = token.index;
    const end = start + token[0].length;
    const name = token[1];
    if (name !== undefined) {
      offset = scanCommand(text, start, end, name, out);
      open = openedBy(text, end, offset, name);
      if (name === 'begin') offset = scanOptions(text, end, offset, out);
    } else if (token[0].startsWith('%')) {
      out.add(start, end, 'comment');
      offset = end;
    } else {
      offset = scanFormula(text, start, end, token[0], out);
    }
  }
}

function openOf(state: ProseState): Open | undefined {
  const space = state.indexOf(' ');
  const kind = state.slice(0, Math.max(0, space));
  if (kind !== 'code' && kind !== 'math' && kind !== 'comment') return undefined;
  return { kind, closer: state.slice(space + 1) };
}

/** Adds all up to a closing string. @returns where that begins; -1 if there is none */
function skipTo(text: string, offset: number, { closer, kind }: Open, out: RangeList): number {
  const at = closer === '' ? -1 : text.indexOf(closer, offset);
  out.add(offset, at < 0 ? text.length : at, kind);
  return at;
}

/** What a command opens that is not prose. @param nameEnd, end where its name and its arguments end */
function openedBy(text: string, nameEnd: number, end: number, name: string): Open | undefined {
  if (name === 'iffalse') return { closer: '\\fi', kind: 'comment' };
  if (name === 'end') return text.startsWith('{document}', nameEnd) ? { closer: '', kind: 'comment' } : undefined;
  if (name !== 'begin') return undefined;
  const environment = environmentNameAt(text, nameEnd);
  if (environment === undefined) return undefined;
  const kind = environmentKind(environment, text.slice(end, end + 1));
  return kind && { closer: `\\end{${environment}}`, kind };
}

function environmentNameAt(text: string, offset: number): string | undefined {
  return /^\{([^}\n]*)\}/.exec(text.slice(offset, offset + 80))?.[1];
}

/** Skips what says how to set an environment. */
function scanOptions(text: string, nameEnd: number, offset: number, out: RangeList): number {
  const environment = environmentNameAt(text, nameEnd);
  if (environment === undefined) return offset;
  let end = hasBareOption(environment) ? skipArgument(text, offset, '[', ']') : offset;
  end = skipArguments(text, end, bareArgumentsOf(environment));
  out.add(offset, end, 'markup');
  return end;
}

function scanCommand(text: string, start: number, nameEnd: number, name: string, out: RangeList): number {
  const rule = commandRule(name);
  if (rule.isSection) out.addSection(start);
  if (name === 'begin' || name === 'end') {
    const end = skipArgument(text, nameEnd, '{', '}');
    out.add(start, end, 'markup');
    return end;
  }
  let end = rule.hasProseOption ? nameEnd : skipArgument(text, nameEnd, '[', ']');
  // Citations may have two such arguments.
  if (rule.bare > 0) end = skipArgument(text, end, '[', ']');
  if (rule.kind === 'code') end = skipDelimited(text, end, name);
  // A command of overlays is followed by what it is about: \item<2->.
  if (text[end] === '<') end += /^<[\d,+@|:a-z.-]{1,30}>/.exec(text.slice(end, end + 32))?.[0].length ?? 0;
  end = skipArguments(text, end, rule.bare);
  out.add(start, end, rule.kind);
  return end;
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
