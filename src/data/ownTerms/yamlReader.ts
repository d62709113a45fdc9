import { CST } from 'yaml';
import { limits } from '../../core/ownTerms/limits';
import type { Problem, SourceNode, SourcePair, TextNode } from '../../core/ownTerms/sourceTree';

/** One item of a block map or a flow collection. */
type Item = CST.BlockMap['items'][number] | CST.FlowCollection['items'][number];

const nullWords = new Set(['', '~', 'null', 'Null', 'NULL']);

/** What may stand before a key or a value. */
const structural = new Set<string>([
  'space',
  'newline',
  'comment',
  'anchor',
  'tag',
  'comma',
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
]);

const insignificant = new Set<string>(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode']);

/** Turns tokens into nodes, and reports what is wrong with them in words for people who know little YAML. */
export class YamlReader {
  readonly #text: string;
  readonly #problems: Problem[];
  #toldOfTabs = false;
  /** Values of list items that were read before the rest of the file was. */
  readonly #settled = new Map<CST.BlockSequence['items'][number], SourceNode>();
  readonly #settledCount = new Map<CST.BlockSequence, number>();

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  /** Adds a problem over at least one character. */
  complain(start: number, length: number, message: string): void {
    const from = Math.min(start, this.#text.length);
    const end = Math.min(this.#text.length, from + Math.max(1, length));
    this.#problems.push({ start: from, end, severity: 'error', message: message.replace(/\s+/g, ' ') });
  }

  /** Nothing but space and comments may come after a value. */
  expectEnd(tokens: readonly CST.Token[] | undefined): void {
    const extra = tokens?.find(({ type }) => !insignificant.has(type));
    if (!extra) return;
    const source = 'source' in extra ? extra.source : '';
    this.complain(extra.offset, source.length, `“${source.slice(0, 40)}” does not belong here. Are quotes missing?`);
  }

  /**
   * Reads all items of a list but the last, and releases their tokens: those of some ten thousand terms take so much
   * memory that collecting them costs more than reading.
   */
  settle(list: CST.BlockSequence, depth: number): void {
    const from = this.#settledCount.get(list) ?? 0;
    const to = list.items.length - 1;
    for (const item of list.items.slice(from, Math.max(from, to))) {
      if (!item.value) continue;
      this.#settled.set(item, this.read(item.value, item.value.offset, depth + 1));
      item.value = { type: 'scalar', offset: item.value.offset, indent: list.indent, source: '' };
    }
    this.#settledCount.set(list, Math.max(from, to));
  }

  /** The node of a token; `offset` is where it would be if there is none. */
  read(token: CST.Token | null | undefined, offset: number, depth: number): SourceNode {
    if (token === null || token === undefined) return { kind: 'empty', start: offset, end: offset };
    if (depth > limits.depth) return this.#unreadable(token, 'The text is nested too deeply.');
    switch (token.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.expectEnd(token.end);
        return this.#scalar(token);
      case 'block-scalar':
        return this.#scalar(token);
      case 'alias':
        this.expectEnd(token.end);
        return this.#unreadable(
          token,
          `References such as ${token.source.slice(0, 40)} are not followed: write it out.`,
        );
      case 'block-map':
        return this.#map(token.items, token, depth, token.indent);
      case 'block-seq':
        return this.#blockList(token, depth);
      case 'flow-collection':
        return this.#flow(token, depth);
      default:
        return this.#unreadable(token, 'This cannot be read as YAML.');
    }
  }

  #unreadable(token: CST.Token, message: string): SourceNode {
    const length = 'source' in token ? token.source.length : 1;
    this.complain(token.offset, length, message);
    return { kind: 'unreadable', start: token.offset, end: token.offset + length };
  }

  #scalar(token: CST.FlowScalar | CST.BlockScalar): SourceNode {
    const { value, range } = CST.resolveAsScalar(token, true, (offset, code, message) => {
      this.complain(offset, 1, code === 'BAD_SCALAR_START' ? `${message}: put the text in quotes.` : `${message}.`);
    });
    const start = range[0];
    const end = start + this.#text.slice(start, range[1]).trimEnd().length;
    if (token.type === 'scalar' && nullWords.has(value)) return { kind: 'empty', start, end };
    return { kind: 'text', value: isFolded(token) ? value.replaceAll(/(?<=\S)\n+(?=\S)/g, '\n\n') : value, start, end };
  }

  #key(item: Item, indent: number | undefined): TextNode | undefined {
    const { key } = item;
    if (!key) {
      const at = item.sep?.[0] ?? item.start[0];
      if (at) this.complain(at.offset, at.source.length, 'A key is missing before the “:”.');
      return undefined;
    }
    const isScalar =
      key.type === 'scalar' || key.type === 'single-quoted-scalar' || key.type === 'double-quoted-scalar';
    if (!isScalar) {
      this.complain(key.offset, 1, 'A key must be a plain word.');
      return undefined;
    }
    if (key.source.includes('\n')) {
      this.complain(key.offset, key.source.length, 'A “:” is missing after the first word of these lines.');
      return undefined;
    }
    if (indent !== undefined && key.indent !== indent) {
      this.complain(key.offset, key.source.length, 'This key must begin at the same column as the keys before it.');
    }
    const node = this.#scalar(key);
    return node.kind === 'text' ? node : { kind: 'text', value: key.source, start: node.start, end: node.end };
  }

  #map(items: readonly Item[], { offset }: { offset: number }, depth: number, indent: number | undefined): SourceNode {
    const pairs: SourcePair[] = [];
    let end = offset;
    for (const item of items) {
      this.#checkStructure(item, indent !== undefined);
      if (!item.key && !item.sep && !item.value) continue;
      const key = this.#key(item, indent);
      const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
      const sepEnd = item.sep?.at(-1);
      const after = sepEnd ? sepEnd.offset + sepEnd.source.length : (key?.end ?? offset);
      if (!colon && (indent !== undefined || item.value)) {
        if (key) {
          this.complain(
            key.start,
            key.end - key.start,
            `“:” and a value are missing after “${key.value.slice(0, 40)}”.`,
          );
        }
        continue;
      }
      const isNested = indent !== undefined && item.value?.type === 'block-map';
      if (isNested && !item.sep?.some(({ type }) => type === 'newline')) {
        const lineEnd = this.#text.indexOf('\n', after);
        this.complain(
          after,
          (lineEnd < 0 ? this.#text.length : lineEnd) - after,
          'Put this text in quotes: it has a “:” in it.',
        );
        if (key) pairs.push({ key, value: { kind: 'unreadable', start: after, end: after } });
        continue;
      }
      const value = this.read(item.value, colon ? colon.offset + 1 : after, depth + 1);
      end = Math.max(end, value.end, key?.end ?? 0);
      if (key) pairs.push({ key, value });
    }
    return { kind: 'map', pairs, start: offset, end };
  }

  #blockList(token: CST.BlockSequence, depth: number): SourceNode {
    const items: SourceNode[] = [];
    let end = token.offset;
    for (const item of token.items) {
      this.#checkStructure(item, true);
      const dash = item.start.find(({ type }) => type === 'seq-item-ind');
      if (!dash && !item.value) continue;
      const value = this.#settled.get(item) ?? this.read(item.value, dash ? dash.offset + 1 : token.offset, depth + 1);
      end = Math.max(end, value.end);
      if (dash) items.push(value);
      else {
        const length = Math.max(1, this.#text.slice(value.start, value.end).split('\n', 1)[0]?.length ?? 1);
        this.complain(value.start, length, 'A “-” is missing before this, or it is indented too far or too little.');
      }
    }
    return { kind: 'list', items, start: token.offset, end };
  }

  #flow(token: CST.FlowCollection, depth: number): SourceNode {
    const isMap = token.start.source === '{';
    const wanted = isMap ? '}' : ']';
    const [last, ...rest] = token.end;
    if (last?.source !== wanted) {
      this.complain(token.offset, 1, `The “${wanted}” for this “${token.start.source}” is missing.`);
    }
    this.expectEnd(rest);
    token.items.forEach((item, index) => {
      const isEmpty = !item.key && !item.sep && !item.value;
      const comma = item.start.find(({ type }) => type === 'comma');
      if (isEmpty && comma && (index === 0 || index < token.items.length - 1)) {
        this.complain(comma.offset, 1, 'This comma is one too many.');
      }
      if (index > 0 && !isEmpty && !item.start.some(({ type }) => type === 'comma')) {
        this.complain(item.key?.offset ?? item.value?.offset ?? token.offset, 1, 'A comma is missing before this.');
      }
    });
    const end = last ? last.offset + last.source.length : token.offset + 1;
    if (isMap) {
      const map = this.#map(token.items, token, depth, undefined);
      return { ...map, end: Math.max(end, map.end) };
    }
    const items = token.items.flatMap((item) => {
      if (!item.key && !item.sep && !item.value) return [];
      if (item.key || item.sep) return [this.#map([item], token, depth, undefined)];
      this.#checkStructure(item, false);
      return [this.read(item.value, token.offset, depth + 1)];
    });
    return { kind: 'list', items, start: token.offset, end };
  }

  #checkStructure(item: Item | CST.BlockSequence['items'][number], isBlock: boolean): void {
    for (const tokens of [item.start, item.sep ?? []]) {
      const [, comma] = tokens.filter(({ type }) => type === 'comma');
      if (comma) this.complain(comma.offset, 1, 'This comma is one too many.');
      const extra = tokens.find(({ type }) => !structural.has(type));
      if (extra) this.complain(extra.offset, extra.source.length, 'This does not belong here. Are quotes missing?');
    }
    if (isBlock) this.#checkTabs(item);
  }

  /** Tabs at the beginning of a line do not count as indentation, so what follows may belong elsewhere. */
  #checkTabs({ start, sep }: { start: readonly CST.SourceToken[]; sep?: readonly CST.SourceToken[] | null }): void {
    if (this.#toldOfTabs) return;
    for (const { type, source, offset } of [...start, ...(sep ?? [])]) {
      if (type !== 'space' || !source.includes('\t')) continue;
      const before = this.#text[offset - 1];
      const after = this.#text[offset + source.length];
      const isIndent = before === undefined || before === '\n';
      if (!isIndent || after === '\n' || after === '\r' || after === '#' || after === undefined) continue;
      this.#toldOfTabs = true;
      this.complain(offset, source.length, 'Tabs may not indent in YAML: use spaces.');
    }
  }
}

/** Whether YAML joins the lines of a scalar: what breaks of them are left part paragraphs. */
function isFolded(token: CST.FlowScalar | CST.BlockScalar): boolean {
  if (token.type !== 'block-scalar') return token.source.includes('\n');
  return token.props.some((prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'));
}
