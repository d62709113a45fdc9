import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { NewTerm, TermInsertion } from './insertTerm';

/** The end of line of a text; that of most systems where it has none. */
export function endOfLineOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The indentation that a JSON text uses. */
function indentOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const indent = /^[{[][ \t]*(?:\r\n|\r|\n)([ \t]+)/m.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 4 : indent.length };
}

/** How to add a term to a JSON glossary. */
export function insertIntoJson(text: string, term: NewTerm): TermInsertion {
  const eol = endOfLineOf(text);
  if (text.trim() === '') {
    const whole = `${JSON.stringify({ terms: [term] }, undefined, 2).replaceAll('\n', eol)}${eol}`;
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
  const formattingOptions = { ...indentOf(text), eol };
  const edits = terms
    ? modify(text, ['terms', -1], term, { formattingOptions, isArrayInsertion: true })
    : modify(text, ['terms'], [term], { formattingOptions });
  return {
    edits: edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content })),
  };
}
