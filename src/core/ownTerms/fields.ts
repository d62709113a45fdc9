import { nameKey } from '../../base/folding';
import type { OwnSource, OwnText } from './glossary';
import { limits } from './limits';
import { nearest } from '../../base/nearest';
import type { ProblemList } from './problemList';
import type { MapNode, SourceNode, TextNode } from './sourceTree';
import { cleanLine, cleanText } from './text';

/** The values of a map by key: the first of each. Reports keys that come twice, or that are not among the known. */
export function fieldsOf(
  map: MapNode,
  known: readonly string[] | undefined,
  problems: ProblemList,
): ReadonlyMap<string, SourceNode> {
  const fields = new Map<string, SourceNode>();
  for (const { key, value } of map.pairs) {
    if (fields.has(key.value)) problems.add(key, `“${shown(key.value)}” is here twice; the first one counts.`);
    else if (known && !known.includes(key.value)) {
      if (key.value === '<<') problems.add(key, 'Merge keys are not followed: write the fields out here.');
      else problems.add(key, unknownField(key.value, known));
    } else fields.set(key.value, value);
  }
  return fields;
}

function unknownField(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return `“${shown(key)}” is not known here. ${meant ? `Is “${meant}” meant?` : `Expected one of: ${known.join(', ')}.`}`;
}

/** A text of the user as a message quotes it. */
export function shown(text: string): string {
  const line = cleanLine(text, 61);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const kindWords: Readonly<Record<SourceNode['kind'], string>> = {
  text: 'a text',
  list: 'a list',
  map: 'a map',
  empty: 'empty',
  unreadable: 'unreadable',
};

/** Reports that a value is not what was expected, unless that is known already. */
export function unexpected(node: SourceNode, what: string, expected: string, problems: ProblemList): void {
  if (node.kind === 'unreadable') return;
  problems.add(node, `${what} must be ${expected}, but is ${kindWords[node.kind]}.`);
}

/** The text of a field; `undefined` when it is left out, empty or no text. Line breaks stay. */
export function textOf(node: SourceNode | undefined, what: string, problems: ProblemList): string | undefined {
  if (node === undefined || node.kind === 'empty') return undefined;
  if (node.kind !== 'text') {
    unexpected(node, what, 'a text', problems);
    return undefined;
  }
  if (node.value.length > limits.textLength) {
    problems.add(
      node,
      `${what} has ${node.value.length} characters; the first ${limits.textLength} are used.`,
      'warning',
    );
  }
  return cleanText(node.value, limits.textLength) || undefined;
}

/** The items of a list, or the one text that stands where a list may: `undefined` for what is no text. */
function itemsOf(node: SourceNode | undefined, what: string, problems: ProblemList): readonly SourceNode[] {
  if (node === undefined || node.kind === 'empty') return [];
  if (node.kind === 'text') return [node];
  if (node.kind !== 'list') {
    unexpected(node, what, 'a list', problems);
    return [];
  }
  if (node.items.length > limits.items) {
    problems.add(node, `${what} has ${node.items.length} items; the first ${limits.items} are used.`);
  }
  return node.items.slice(0, limits.items);
}

/** The texts of a list. A single text counts as a list of one. */
export function textsOf(node: SourceNode | undefined, what: string, problems: ProblemList): readonly TextNode[] {
  return itemsOf(node, what, problems).flatMap((item) => {
    if (item.kind === 'text') return [item];
    if (item.kind !== 'empty') unexpected(item, `Each item of ${what}`, 'a text', problems);
    return [];
  });
}

/** A name that terms are found by; `undefined` when it cannot be one. */
export function nameOf(node: TextNode, what: string, problems: ProblemList): OwnText | undefined {
  const { start, end } = node;
  const written = cleanLine(node.value, limits.textLength);
  const value = withoutLinks(written).slice(0, limits.nameLength + 1);
  const complain = (message: string): undefined => {
    problems.add(node, message);
    return undefined;
  };
  if (withoutLinks(written) !== written) {
    problems.add(
      node,
      `${what} has a link in it, which no text has as a name; its words are used: “${shown(value)}”.`,
      'warning',
    );
  }
  if (nameKey(value) === '') return complain(`${what} “${shown(value)}” has no letter and no digit.`);
  if (value.length > limits.nameLength) {
    return complain(`${what} is longer than ${limits.nameLength} characters, so it is left out.`);
  }
  if (value.split(/[\s\p{Pd}]+/u).length > limits.nameWords) {
    return complain(`${what} has more than ${limits.nameWords} words, so it is left out.`);
  }
  return { value, start, end };
}

/** The words of a name that is written as a link of Markdown or a wiki, or in angle brackets. */
function withoutLinks(name: string): string {
  if (!/[[<]/.test(name)) return name;
  return name
    .replaceAll(/!?\[([^[\]]+)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replaceAll(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '');
}

/** Where a term is from: texts, URLs, or maps with `title` and `url`. Only `https:` URLs become links. */
export function sourcesOf(node: SourceNode | undefined, problems: ProblemList): readonly OwnSource[] {
  return itemsOf(node, '“sources”', problems).flatMap((item): OwnSource[] => {
    if (item.kind === 'text') {
      const text = cleanLine(item.value, limits.textLength);
      return text === '' ? [] : [isLinkable(text) ? { title: text, url: text } : { title: text }];
    }
    if (item.kind !== 'map') {
      if (item.kind !== 'empty') unexpected(item, 'Each source', 'a text, or a map with “title” and “url”', problems);
      return [];
    }
    const fields = fieldsOf(item, ['title', 'url'], problems);
    const title = textOf(fields.get('title'), '“title”', problems)?.replace(/\s+/g, ' ');
    const url = textOf(fields.get('url'), '“url”', problems);
    const urlNode = fields.get('url');
    if (url === undefined) return title === undefined ? [] : [{ title }];
    if (isLinkable(url)) return [{ title: title ?? url, url }];
    problems.add(urlNode ?? item, 'Only “https:” addresses become links; this one is shown as text.', 'information');
    return [{ title: title === undefined ? url : `${title} (${url})` }];
  });
}

function isLinkable(text: string): boolean {
  return /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][^\s<>"']*)?$/i.test(text);
}
