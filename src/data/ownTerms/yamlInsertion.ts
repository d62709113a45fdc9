import type { CST } from 'yaml';
import { atOnce } from '../../base/sliced';
import type { Problem } from '../../core/ownTerms/sourceTree';
import { endOfLineOf, type NewTerm, type TermInsertion } from './insertion';
import { yamlTokens } from './yamlTree';

/** A plain scalar that every YAML parser reads as a string. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} _./()+-]*$/u;
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|inf|nan)$/i;

/** A text as YAML in block style: as it is, where that is safe, else in double quotes. */
function scalar(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) && !/\s$/.test(text) ? text : JSON.stringify(text);
}

function blockItem(term: NewTerm, indent: string, eol: string): string {
  const aliases = term.aliases?.length ? `${eol}${indent}  aliases: ${JSON.stringify(term.aliases)}` : '';
  const definition = term.definition === undefined ? '' : `${eol}${indent}  definition: ${scalar(term.definition)}`;
  return `${indent}- name: ${scalar(term.name)}${aliases}${definition}`;
}

/** Where the last token with content ends: not trailing space and comments. */
function endOf(token: CST.Token): number {
  switch (token.type) {
    case 'block-map':
    case 'block-seq': {
      const item = token.items.findLast(({ value, key, sep, start }) => value ?? key ?? sep ?? start.some(isDash));
      if (item?.value) return endOf(item.value);
      const last = item?.sep?.find(({ type }) => type === 'map-value-ind') ?? item?.key ?? item?.start.find(isDash);
      return last === undefined || last === null ? token.offset : endOf(last);
    }
    case 'flow-collection': {
      const [close] = token.end;
      return close ? close.offset + close.source.length : token.offset + 1;
    }
    case 'block-scalar':
      return token.offset + token.props.reduce((sum, prop) => sum + sourceLength(prop), 0) + token.source.length;
    default:
      return token.offset + sourceLength(token);
  }
}

function isDash({ type }: CST.SourceToken): boolean {
  return type === 'seq-item-ind';
}

function sourceLength(token: CST.Token): number {
  return 'source' in token ? token.source.length : 0;
}

/** Edits that put lines after the line in which `offset` is. */
function linesAfter(text: string, offset: number, lines: string, eol: string): TermInsertion {
  const isLineStart = offset > 0 && /[\r\n]/.test(text[offset - 1] ?? '');
  if (isLineStart) return { edits: [{ start: offset, end: offset, text: `${lines}${eol}` }] };
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const at = offset + rest;
  const before = text.slice(0, at) === '' ? '' : eol;
  return { edits: [{ start: at, end: at, text: `${before}${lines}${at === text.length ? eol : ''}` }] };
}

function flowEdit(text: string, list: CST.FlowCollection, term: NewTerm): TermInsertion {
  const [close] = list.end;
  const at = close?.offset ?? text.length;
  const hasItems = list.items.some(({ value, key }) => value ?? key);
  const lastStart = list.items.at(-1);
  const hasComma =
    lastStart !== undefined &&
    !lastStart.value &&
    !lastStart.key &&
    lastStart.start.some(({ type }) => type === 'comma');
  const definition = term.definition === undefined ? '' : `, definition: ${JSON.stringify(term.definition)}`;
  const aliases = term.aliases?.length ? `, aliases: ${JSON.stringify(term.aliases)}` : '';
  const item = `{ name: ${JSON.stringify(term.name)}${aliases}${definition} }`;
  return { edits: [{ start: at, end: at, text: `${hasItems && !hasComma ? ', ' : ''}${item}` }] };
}

/** How to add a term to a YAML glossary. The text has no syntax errors. */
export function insertIntoYaml(text: string, term: NewTerm): TermInsertion {
  const eol = endOfLineOf(text);
  const problems: Problem[] = [];
  const tokens = atOnce(yamlTokens(text, problems));
  const root = tokens.find((token) => token.type === 'document')?.value;
  const newList = `terms:${eol}${blockItem(term, '  ', eol)}`;
  if (root === undefined) {
    const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
    return { edits: [{ start: text.length, end: text.length, text: `${gap}${newList}${eol}` }] };
  }
  const items =
    root.type === 'block-map' || (root.type === 'flow-collection' && root.start.source === '{') ? root.items : [];
  const pair = items.find(
    ({ key }) => key && 'source' in key && key.source.replace(/^(["'])(.*)\1$/, '$2') === 'terms',
  );
  const list = pair?.value;
  if (list?.type === 'block-seq') {
    // The position of the dashes is read from the text: the token's own indent is relative to something else.
    const lineStart = Math.max(text.lastIndexOf('\n', list.offset), text.lastIndexOf('\r', list.offset)) + 1;
    return linesAfter(text, endOf(list), blockItem(term, text.slice(lineStart, list.offset), eol), eol);
  }
  if (list?.type === 'flow-collection' && list.start.source === '[') return flowEdit(text, list, term);
  if (pair && root.type === 'block-map' && isEmptyValue(list)) {
    const colon = pair.sep?.find(({ type }) => type === 'map-value-ind');
    if (colon && !list) return linesAfter(text, endOf(colon), blockItem(term, '  ', eol), eol);
  }
  if (!pair && root.type === 'block-map') return linesAfter(text, endOf(root), newList, eol);
  const at = list ?? root;
  const message = list ? '“terms” must be a list.' : 'A glossary must be a map with “terms:”.';
  return { problem: { start: at.offset, end: at.offset + 1, severity: 'error', message } };
}

function isEmptyValue(token: CST.Token | undefined): boolean {
  return token === undefined || (token.type === 'scalar' && token.source === '');
}
