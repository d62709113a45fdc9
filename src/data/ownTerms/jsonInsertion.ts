import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { endOfLineOf, type NewTerm, type TermInsertion, type TextEdit } from './insertion';

/** The white space at the beginning of the line that contains an offset. */
function indentAt(text: string, offset: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** The indentation of one level: two spaces where the text does not show it. */
function unitOf(text: string): string {
  return /^\s*\{[^\r\n]*(?:\r\n|\r|\n)([ \t]+)/.exec(text)?.[1] ?? '  ';
}

/** Writes an item at an indentation; `isShort` asks for a single line. */
type Written = (indent: string, isShort: boolean) => string;

function jsonOf(value: unknown, unit: string, eol: string): Written {
  return (indent, isShort) =>
    isShort
      ? JSON.stringify(value, undefined, 1).replaceAll(/\n */g, ' ')
      : JSON.stringify(value, undefined, unit).replaceAll('\n', `${eol}${indent}`);
}

/** Where the comma after an item is; `undefined` when there is none. Comments in between are skipped. */
function commaAfter(text: string, offset: number): number | undefined {
  const gap = /^(?:\s|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/.exec(text.slice(offset))?.[0].length ?? 0;
  return text[offset + gap] === ',' ? offset + gap : undefined;
}

/** Edits that put an item behind the last one of a list or object, or into an empty one. Nothing else changes. */
function append(text: string, container: Node, written: Written, unit: string, eol: string): readonly TextEdit[] {
  const insert = (at: number, what: string): TextEdit => ({ start: at, end: at, text: what });
  const last = container.children?.at(-1);
  if (last === undefined) {
    const outer = indentAt(text, container.offset);
    const open = container.offset + 1;
    const close = container.offset + container.length - 1;
    const isBlank = text.slice(open, close).trim() === '';
    const item = `${eol}${outer}${unit}${written(outer + unit, false)}${eol}${outer}`;
    return [
      { start: isBlank ? open : close, end: close, text: isBlank ? item : item.slice(0, -outer.length || undefined) },
    ];
  }
  const end = last.offset + last.length;
  const comma = commaAfter(text, end);
  const isShort = !/[\r\n]/.test(text.slice(last.offset, end));
  const rest = /^[ \t]*,?[ \t]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/)?[ \t]*(?=[\r\n])/.exec(
    text.slice(end),
  )?.[0];
  const indent = indentAt(text, last.offset);
  const isLineOfItsOwn = rest !== undefined;
  const at = Math.max(end + (rest?.length ?? 0), (comma ?? 0) + 1);
  const item = isLineOfItsOwn ? `${eol}${indent}${written(indent, isShort)}` : ` ${written(indent, isShort)}`;
  if (comma !== undefined) return [insert(at, item)];
  // Edits at the same place have no order, so they are merged into one.
  return at === end ? [insert(at, `,${item}`)] : [insert(end, ','), insert(at, item)];
}

/** How to add a term to a JSON glossary. */
export function insertIntoJson(text: string, term: NewTerm): TermInsertion {
  const eol = endOfLineOf(text);
  if (text.trim() === '') {
    const whole = `${jsonOf({ terms: [term] }, '  ', eol)('', false)}${eol}`;
    return { edits: [{ start: 0, end: text.length, text: whole }] };
  }
  const root = parseTree(text, [], { allowTrailingComma: true });
  const terms = root && findNodeAtLocation(root, ['terms']);
  const problem = (start: number, end: number, message: string): TermInsertion => ({
    problem: { start, end, severity: 'error', message },
  });
  if (root?.type !== 'object') return problem(0, 1, 'A glossary must be an object with “terms”.');
  if (terms && terms.type !== 'array') {
    return problem(terms.offset, terms.offset + terms.length, '“terms” must be a list.');
  }
  const unit = unitOf(text);
  if (terms) return { edits: append(text, terms, jsonOf(term, unit, eol), unit, eol) };
  const list = jsonOf([term], unit, eol);
  return { edits: append(text, root, (indent, isShort) => `"terms": ${list(indent, isShort)}`, unit, eol) };
}
