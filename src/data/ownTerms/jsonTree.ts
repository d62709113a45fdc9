import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { limits } from '../../core/ownTerms/limits';
import type { Problem, SourceNode, SourceTree, TextNode } from '../../core/ownTerms/sourceTree';

/** Offset of the first bracket that is too deep to be read; `undefined` when there is none. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > limits.depth) return scanner.getTokenOffset();
  }
  return undefined;
}

const errorWords: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON. Are quotes missing?',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'A field name in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A “:” is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A “}” is missing here.',
  CloseBracketExpected: 'A “]” is missing here.',
  EndOfFileExpected: 'Nothing is expected after the end of the glossary.',
  InvalidCommentToken: 'Comments may not stand here.',
  UnexpectedEndOfComment: 'The end of this comment is missing.',
  UnexpectedEndOfString: 'The closing quote is missing.',
};

function problemOf({ error, offset, length }: ParseError, text: string): Problem {
  const code = printParseErrorCode(error);
  const start = Math.min(offset, Math.max(0, text.length - 1));
  const end = Math.min(text.length, start + Math.max(1, length));
  return { start, end, severity: 'error', message: errorWords[code] ?? `This is no JSON (${code}).` };
}

function read(node: Node | undefined, text: string): SourceNode {
  if (node === undefined) return { kind: 'empty', start: 0, end: 0 };
  const span = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'string':
      return { kind: 'text', value: String(node.value), ...span };
    case 'number':
    case 'boolean':
      return { kind: 'text', value: text.slice(span.start, span.end), ...span };
    case 'null':
      return { kind: 'empty', ...span };
    case 'array':
      return { kind: 'list', items: (node.children ?? []).map((child) => read(child, text)), ...span };
    case 'object':
      return { kind: 'map', pairs: (node.children ?? []).flatMap((pair) => readPair(pair, text)), ...span };
    default:
      return { kind: 'unreadable', ...span };
  }
}

function readPair({ children }: Node, text: string): { key: TextNode; value: SourceNode }[] {
  const [key, value] = children ?? [];
  if (!key) return [];
  const start = key.offset;
  const end = start + key.length;
  const node: TextNode = { kind: 'text', value: String(key.value), start, end };
  return [{ key: node, value: value ? read(value, text) : { kind: 'unreadable', start: end, end } }];
}

/** Reads a JSON text, with comments and trailing commas allowed; never throws. */
export function readJsonTree(text: string): SourceTree {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const message = 'The text is nested too deeply, so nothing of the file is read.';
    return {
      root: { kind: 'unreadable', start: 0, end: 0 },
      problems: [{ start: deep, end: deep + 1, severity: 'error', message }],
    };
  }
  const errors: ParseError[] = [];
  const root = text.trim() === '' ? undefined : parseTree(text, errors, { allowTrailingComma: true });
  return { root: read(root, text), problems: errors.map((error) => problemOf(error, text)) };
}
