import { asAcronym, inlineSyntaxFor, proseRanges, visibleText } from '../prose';
import { plainPhrase } from '../matcher';
import { limits } from './limits';
import { cleanLine } from './text';

/** What a selection names. */
export interface SelectedName {
  /** One line without markup; empty where the selection has no name. */
  readonly name: string;
  /** An acronym that stands in brackets behind the name. */
  readonly alias?: string;
  /** Whether it is surely one name: not several cells of a table, or text that is not prose. */
  readonly isSure: boolean;
}

/** Marks at the beginning of a line: of lists, headings, quotes, definitions. */
const LINE_MARKS = /^(?:(?:[-*+•–:|>!]|\d{1,3}[.)]|\[[ xX]\]|#{1,6}|={1,6}|\*{1,6}|#\.)\s+|[>|]\s*)+/;
const OPENING = `"'“”„‟‘’‚«»‹›「『〈《【〔（([{¿¡*_\`~`;
const CLOSING = `"'”“’‘»«›‹」』〉》】〕）)]}.,:;!?…。、，；：！？*_\`~`;
const PAIRS = ['()', '[]', '{}', '（）', '［］', '【】'];

/**
 * The name that a selection stands for, as it is read: without the markup in and around it, cut links and quotes
 * included. Brackets that belong to the name stay.
 * @param languageId a VS Code language id
 * @param start, end UTF-16 offsets of the selection
 */
export function selectedName(text: string, languageId: string, start: number, end: number): SelectedName {
  const prose = proseRanges(text, languageId);
  const document = { text, prose, syntax: inlineSyntaxFor(languageId) };
  const whole = end + (isCutInBracket(text, start, end) ? 1 : 0);
  const visible = visibleText(document, start, whole, 'text').text;
  const isProse = /[\p{L}\p{N}]/u.test(visible);
  const read = cleanLine(isProse ? withCharacters(visible) : text.slice(start, end), 4 * limits.nameLength).replace(
    /\s*\\$/,
    '',
  );
  const cells = read.split(/\s*\|+\s*/).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const line = (cells.length > 0 && read.includes('|') ? (cells[0] ?? '') : read).replace(LINE_MARKS, '');
  const edged = withoutEdges(line.replace(/\s+[#=]+$/, ''));
  const [, name = '', inBrackets = ''] = /^(.*\S)\s*[(（［[]\s*([^()（）［\][\]]+?)\s*[)）］\]]$/.exec(edged) ?? [];
  const acronym = asAcronym(inBrackets);
  const isSure = isProse && cells.length <= 1;
  return acronym !== undefined && acronym === inBrackets
    ? { name: withoutEdges(name), alias: acronym, isSure }
    : { name: edged, isSure };
}

/** Whether a selection ends right before the bracket that closes one in it. */
function isCutInBracket(text: string, start: number, end: number): boolean {
  const close = text[end] ?? '';
  const open = PAIRS.find((pair) => pair[1] === close)?.[0];
  if (open === undefined) return false;
  const selected = text.slice(start, end);
  return selected.lastIndexOf(open) > selected.lastIndexOf(close);
}

/** With the characters that references such as `&amp;` stand for. */
function withCharacters(text: string): string {
  return /&[#\w]+;/.test(text) ? plainPhrase(text) : text;
}

/**
 * Without quotes, signs of the sentence, and brackets around all of it or without their other half. What is no such sign
 * stays: `.NET`, `C++`.
 */
function withoutEdges(text: string): string {
  let name = text.trim();
  for (;;) {
    const first = name[0] ?? '';
    const last = name.at(-1) ?? '';
    const closing = partnerOf(name, 0);
    const opening = partnerOf(name, name.length - 1);
    if (closing !== undefined && closing === name.length - 1) name = name.slice(1, -1).trim();
    else if (first !== '' && OPENING.includes(first) && closing === undefined) name = name.slice(1).trim();
    else if (last !== '' && CLOSING.includes(last) && opening === undefined) name = name.slice(0, -1).trim();
    else return name;
  }
}

/** Where the other bracket of a pair is; `undefined` for what is no bracket, or has no other. */
function partnerOf(name: string, at: number): number | undefined {
  const unit = name[at] ?? '';
  const pair = PAIRS.find((each) => each.includes(unit));
  if (unit === '' || pair === undefined) return undefined;
  const [open, close] = pair;
  const step = unit === open ? 1 : -1;
  let depth = 0;
  for (let index = at; index >= 0 && index < name.length; index += step) {
    if (name[index] === open) depth += step;
    else if (name[index] === close) depth -= step;
    if (depth === 0) return index;
  }
  return undefined;
}
