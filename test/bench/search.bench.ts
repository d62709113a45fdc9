// A key in a pick: searching everything, and all entries, with 10,000 terms of a user's own beside them, and all events; and a key in a
// note: completing a term. Each is set against one plain look for the typed text in every name, which is the least that
// any search does.
import { foldForSearch } from '../../src/base/folding';
import { suggestTerms, surfacesOf } from '../../src/core/completion';
import { Knowledge } from '../../src/core/knowledge';
import { TermMatcher } from '../../src/core/matcher';
import { Finder, search, searchableEntries, searchableEvents } from '../../src/core/search';
import { loadKnowledgeData } from '../../src/data';

const data = loadKnowledgeData();
const [pattern] = data.concepts;
if (!pattern) throw new Error('There are no concepts');
const syllables = [
  'vir',
  'tu',
  'al',
  'ho',
  'gue',
  'mig',
  'ra',
  'net',
  'sto',
  'ker',
  'nel',
  'pa',
  'ge',
  'mem',
  'io',
  'cpu',
];
const word = (seed: number): string => [seed, seed >> 4, seed >> 8].map((part) => syllables[part & 15] ?? '').join('');
const own = Array.from({ length: 10_000 }, (_, index) => ({
  ...pattern,
  id: `own-${index}`,
  name: `${word(index * 7)} ${word(index * 13 + 5)} ${index}`,
  aliases: [word(index * 31 + 3)],
  expansion: undefined,
  category: 'own' as const,
  related: [],
  events: [],
}));
const knowledge = new Knowledge({ ...data, concepts: [...data.concepts, ...own] });

function timed<T>(what: string, make: () => T): T {
  const start = performance.now();
  const value = make();
  console.log(`${what}: ${(performance.now() - start).toFixed(0)} ms, once`);
  return value;
}

const matcher = timed('the matcher', () => new TermMatcher(knowledge.entries));
const entries = timed('entries to search', () => searchableEntries(knowledge));
const events = timed('events to search', () => searchableEvents(knowledge));
const finder = timed('the finder', () => {
  const made = new Finder(knowledge, matcher);
  made.find('nothing at all like it xyzzy');
  return made;
});
const surfaces = timed('names to complete', () => surfacesOf(knowledge.entries, () => 0));
const plain = knowledge.entries.flatMap(({ name, aliases }) => [name, ...aliases].map(foldForSearch));

/** Middle and worst time of many tries, in milliseconds of the processor, so that what else the machine does is not counted. */
function measure(act: () => unknown): readonly [middle: number, worst: number] {
  const times = Array.from({ length: 15 }, () => {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).toSorted((a, b) => a - b);
  return [times[7] ?? 0, times[14] ?? 0];
}

const queries = [
  'v',
  'vi',
  'virt',
  'virtual machines',
  'hyperv',
  'live migration of',
  'xyzzy',
  'machine virtual nested',
  'august 1972',
  'when did xen come out',
  'xen vs kvm',
  'live migraton',
  '70s',
];
for (const query of queries) {
  const cells = [
    ['Search…', () => finder.find(query)],
    ['entries', () => search(entries, query, matcher.namedIn(query))],
    ['events', () => search(events, query)],
    ['completion', () => suggestTerms(surfaces, `In the text ${query}`)],
    ['plain look', () => plain.filter((name) => name.includes(query))],
  ] as const;
  const shown = cells.map(([what, act]) => {
    const [middle, worst] = measure(act);
    return `${what} ${middle.toFixed(1)} (worst ${worst.toFixed(1)})`;
  });
  console.log(`“${query}”: ${shown.join(', ')} ms`);
}
