// Building the matcher: for our own terms against unpacking and parsing the bundled data, in processes that have just
// begun and in one that has done it before; and how it grows with the number of terms.
import { execFileSync } from 'node:child_process';
import type { KnowledgeData } from '../../src/core/knowledge';
import { TermMatcher } from '../../src/core/matcher';
import { compiled } from '../../src/data';
import { parseKnowledge, parseMatching } from '../../src/data/parse';
import { loadCorpus } from './support/corpus';
import { measure, report } from './support/measure';
import { entriesOf, termsOf } from './support/terms';

/** Milliseconds for parsing, building and a first text. */
type Times = readonly [parse: number, build: number, text: number];

const megabytes = Object.values(compiled).join('').length / 1e6;
const isCold = process.argv.includes('--cold');
const COLD_RUNS = 11;

/** Has every list parsed, and tells how many there are. */
function everyList(data: KnowledgeData): number {
  return Object.values(data).length;
}

function firstTimes(): Times {
  const before = performance.now();
  const data = parseKnowledge(compiled);
  everyList(data);
  const parsed = performance.now();
  const matcher = new TermMatcher([...data.concepts, ...data.platforms], parseMatching(compiled, data));
  const built = performance.now();
  matcher.findMentions('The hypervisor runs a virtual machine.', 'markdown');
  return [parsed - before, built - parsed, performance.now() - built];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function reportCold(): void {
  const self = process.argv[1] ?? '';
  const runs = Array.from(
    { length: COLD_RUNS },
    () => JSON.parse(execFileSync(process.execPath, [self, '--cold'], { encoding: 'utf8' })) as Times,
  );
  const [parse, build, text] = [0, 1, 2].map((part) => median(runs.map((times) => times[part] ?? 0)).toFixed(1));
  const ratio = median(runs.map(([parsing, building]) => building / parsing));
  console.log(
    `  first time, median of ${COLD_RUNS} processes: parsing ${parse} ms, building ${build} ms, first text ${text} ms; building is ${ratio.toFixed(1)}x of parsing`,
  );
}

function reportWarm(): void {
  const data = parseKnowledge(compiled);
  const entries = [...data.concepts, ...data.platforms];
  console.log(`${entries.length} entries of our own, ${megabytes.toFixed(2)} MB of compiled data`);
  reportCold();
  const matcher = new TermMatcher(entries);
  const { texts } = loadCorpus();
  report(
    'Building',
    megabytes,
    measure(
      [
        { name: 'parsing the bundled data', run: () => everyList(parseKnowledge(compiled)) },
        { name: 'matcher of our own terms', run: () => Number(new TermMatcher(entries) !== matcher) },
      ],
      15,
    ),
  );
  for (const count of [300, 3000, 30_000]) {
    const terms = entriesOf(termsOf(texts, count));
    const [build] = measure([{ name: '', run: () => Number(new TermMatcher(terms) !== matcher) }], 7);
    console.log(`  ${String(terms.length).padStart(6)} terms: ${build?.milliseconds.toFixed(1)} ms`);
  }
}

if (isCold) console.log(JSON.stringify(firstTimes()));
else reportWarm();
