import { nameKey } from '../../base/folding';
import type { Concept, Id, MatchRules, OwnDefinition, Relation } from '../knowledge';
import type { EntryIndex } from './entryIndex';
import type { OwnFile, OwnTerm } from './glossary';

/** A term and the file it is in. */
export interface TermInFile {
  readonly file: OwnFile;
  readonly term: OwnTerm;
}

const plainRules: MatchRules = { exactFor: [], anyCaseFor: [], inflect: ['noun'], forms: [], never: [] };

/** UTF-16 units of a definition that lists and completion show. */
const summaryLength = 600;

/** The beginning of a text on one line, cut at a word. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The names of all terms, each once, without those that are known already. */
function newNames(terms: readonly TermInFile[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(nameKey));
  const names: string[] = [];
  for (const { term } of terms) {
    for (const { value } of [term.name, ...term.aliases]) {
      const key = nameKey(value);
      if (seen.has(key)) continue;
      seen.add(key);
      names.push(value);
    }
  }
  return names;
}

/** An entry that is the user's alone. */
export function ownEntry(
  id: Id,
  terms: readonly TermInFile[],
  own: readonly OwnDefinition[],
  related: readonly Relation[],
): Concept {
  const name = terms[0]?.term.name.value ?? id;
  const definition = own.find((note) => note.definition !== undefined)?.definition;
  return {
    id,
    name,
    kind: 'idea',
    category: 'own',
    aliases: newNames(terms, [name]),
    formerNames: [],
    summary: definition === undefined ? 'No definition yet.' : shortened(definition, summaryLength),
    related,
    events: [],
    sources: [...new Set(own.flatMap((note) => note.sources))],
    match: plainRules,
    own,
  };
}

/** A bundled entry with what the user adds to it. */
export function bundledEntry(
  entry: Concept,
  terms: readonly TermInFile[],
  own: readonly OwnDefinition[],
  related: readonly Relation[],
): Concept {
  const bundledNames = [
    entry.name,
    ...entry.aliases,
    ...entry.formerNames,
    ...(entry.expansion ? [entry.expansion] : []),
  ];
  const names = newNames(terms, [...bundledNames, entry.id]);
  const known = new Set(entry.related.map(({ id }) => id));
  const { evidence } = entry.match;
  return {
    ...entry,
    aliases: [...entry.aliases, ...names],
    related: [...entry.related, ...related.filter(({ id }) => !known.has(id))],
    sources: [...new Set([...own.flatMap((note) => note.sources), ...entry.sources])],
    match: {
      ...entry.match,
      // A name that the user gives means this entry, whatever else it may mean to others.
      evidence: evidence && {
        ...evidence,
        for: evidence.for ?? [...bundledNames, ...entry.match.forms, ...(entry.mentions ?? [])],
      },
    },
    own,
  };
}

/** What to say of a new term without a definition. */
export function noDefinition(term: OwnTerm, index: EntryIndex): string {
  const alike = index.aliasOwners(term.name.value)[0];
  const hint = alike ? ` (“${term.name.value}” is another name of the bundled “${alike.name}”.)` : '';
  return `This term has no “definition” yet.${hint}`;
}
