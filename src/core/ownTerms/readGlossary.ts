import { nameKey } from '../../base/folding';
import { fieldsOf, nameOf, shown, sourcesOf, textOf, textsOf, unexpected } from './fields';
import type { OwnFile, OwnGlossary, OwnTerm, OwnText } from './glossary';
import { limits } from './limits';
import { ProblemList } from './problemList';
import type { ListNode, MapNode, Problem, SourceNode, SourceTree } from './sourceTree';
import { cleanLine } from './text';

/** A glossary as far as it could be read, and what was wrong with the rest. */
export interface ReadGlossary {
  readonly value: OwnGlossary;
  readonly problems: readonly Problem[];
}

/** The fields of a term, in the order that completion offers them. */
export const termFields = [
  'name',
  'definition',
  'aliases',
  'category',
  'related',
  'sources',
  'examples',
  'id',
] as const;

/** The fields at the top of a glossary of ours. */
export const topFields = ['terms', 'hide'] as const;

/** Reads one file; never throws. A Contextive glossary (`contexts`, each with `terms`) is read as it is. */
export function readGlossary(file: OwnFile, { root, problems: syntaxProblems }: SourceTree): ReadGlossary {
  const problems = new ProblemList();
  for (const problem of syntaxProblems) problems.add(problem, problem.message, problem.severity);
  const terms: OwnTerm[] = [];
  const hide: OwnText[] = [];
  const imports: OwnText[] = [];
  if (root.kind === 'map') {
    // A Contextive file has further fields, which do not concern us.
    const strict = !root.pairs.some(({ key }) => key.value === 'contexts');
    const fields = fieldsOf(root, strict ? [...topFields, 'imports', '$schema'] : undefined, problems);
    const contexts = fields.get('contexts');
    readTerms(fields.get('terms'), { strict }, problems, terms);
    readContexts(contexts, problems, terms);
    hide.push(...hiddenNames(fields.get('hide'), problems));
    for (const { value, start, end } of textsOf(fields.get('imports'), '“imports”', problems)) {
      imports.push({ value: cleanLine(value, limits.textLength), start, end });
    }
  } else if (root.kind === 'list' || root.kind === 'text') {
    unexpected(root, 'A glossary', 'a map with “terms:”', problems);
  }
  return { value: { file, terms, hide, imports }, problems: problems.all() };
}

interface TermPlace {
  /** Whether fields that are not ours are reported. */
  readonly strict: boolean;
  readonly context?: string;
}

function readContexts(node: SourceNode | undefined, problems: ProblemList, terms: OwnTerm[]): void {
  if (node === undefined || node.kind === 'empty') return;
  if (node.kind !== 'list') return unexpected(node, '“contexts”', 'a list', problems);
  for (const item of node.items) {
    if (item.kind === 'map') {
      const fields = fieldsOf(item, undefined, problems);
      const context = textOf(fields.get('name'), '“name”', problems)?.replace(/\s+/g, ' ');
      readTerms(fields.get('terms'), { strict: false, context }, problems, terms);
    } else if (item.kind !== 'empty') unexpected(item, 'Each context', 'a map with “terms”', problems);
  }
}

function readTerms(node: SourceNode | undefined, place: TermPlace, problems: ProblemList, terms: OwnTerm[]): void {
  if (node === undefined || node.kind === 'empty') return;
  if (node.kind !== 'list') return unexpected(node, '“terms”', 'a list of terms, each with “name”', problems);
  const free = limits.terms - terms.length;
  if (node.items.length > free) {
    const from = node.items[free] ?? node;
    problems.add(from, `The file has more than ${limits.terms} terms; those from here on are left out.`, 'error');
  }
  readItems({ ...node, items: node.items.slice(0, free) }, place, problems, terms);
}

function readItems({ items }: ListNode, place: TermPlace, problems: ProblemList, terms: OwnTerm[]): void {
  for (const item of items) {
    if (item.kind === 'map') {
      const term = readTerm(item, place, problems);
      if (term) terms.push(term);
    } else if (item.kind === 'text') {
      const name = shown(item.value);
      problems.add(item, `A term must be a map with “name” and “definition”, such as “- name: ${name}”.`);
    } else unexpected(item, 'A term', 'a map with “name” and “definition”', problems);
  }
}

/** Where to report that something is missing: at the first key, not over the whole term. */
function beginning(map: MapNode): MapNode | MapNode['pairs'][number]['key'] {
  return map.pairs[0]?.key ?? map;
}

function readTerm(map: MapNode, { strict, context }: TermPlace, problems: ProblemList): OwnTerm | undefined {
  const fields = fieldsOf(map, strict ? termFields : undefined, problems);
  const nameNode = fields.get('name');
  if (nameNode === undefined || nameNode.kind === 'empty') {
    problems.add(beginning(map), 'This term has no “name”, so it is left out.');
    return undefined;
  }
  if (nameNode.kind !== 'text') {
    unexpected(nameNode, '“name”', 'a text', problems);
    return undefined;
  }
  const name = nameOf(nameNode, '“name”', problems);
  if (name === undefined) return undefined;
  const idNode = strict ? fields.get('id') : undefined;
  const idText = textOf(idNode, '“id”', problems);
  const { start, end } = nameNode;
  return {
    start,
    end,
    id: idNode && idText !== undefined ? { value: idText, start: idNode.start, end: idNode.end } : undefined,
    name,
    definition: textOf(fields.get('definition'), '“definition”', problems),
    aliases: distinct(
      name,
      textsOf(fields.get('aliases'), '“aliases”', problems).flatMap((node) => nameOf(node, 'An alias', problems) ?? []),
    ),
    category: textOf(fields.get('category'), '“category”', problems)?.replace(/\s+/g, ' ').slice(0, limits.nameLength),
    related: textsOf(fields.get('related'), '“related”', problems).map(lineOf),
    sources: sourcesOf(fields.get('sources'), problems),
    examples: textsOf(fields.get('examples'), '“examples”', problems).flatMap(
      (node) => textOf(node, 'An example', problems) ?? [],
    ),
    context,
  };
}

function lineOf({ value, start, end }: { value: string; start: number; end: number }): OwnText {
  return { value: cleanLine(value, limits.nameLength), start, end };
}

/** The aliases that are not the name again, each once. */
function distinct(name: OwnText, aliases: readonly OwnText[]): readonly OwnText[] {
  const seen = new Set([nameKey(name.value)]);
  return aliases.filter(({ value }) => {
    const key = nameKey(value);
    return !seen.has(key) && seen.add(key);
  });
}

function hiddenNames(node: SourceNode | undefined, problems: ProblemList): readonly OwnText[] {
  if (node === undefined || node.kind === 'empty') return [];
  if (node.kind !== 'list') {
    unexpected(node, '“hide”', 'a list of names or ids', problems);
    return [];
  }
  return node.items.slice(0, limits.terms).flatMap((item) => {
    if (item.kind === 'text') return [lineOf(item)];
    unexpected(item, 'Each item of “hide”', 'a name or id', problems);
    return [];
  });
}
