// Building the matcher: for our own terms against parsing the bundled data, and how it grows with the number of terms.
import compiled from 'virtual:knowledge';
import { TermMatcher } from '../../src/core/matcher';
import { parseKnowledge } from '../../src/data/parse';
import { loadCorpus } from './support/corpus';
import { measure, report } from './support/measure';
import { entriesOf, termsOf } from './support/terms';

const before = performance.now();
const data = parseKnowledge(compiled);
const parsed = performance.now();
const entries = [...data.concepts, ...data.platforms];
const matcher = new TermMatcher(entries);
const built = performance.now();
matcher.findMentions('The hypervisor runs a virtual machine.', 'markdown');
const found = performance.now();
console.log(`${entries.length} entries of our own, ${(compiled.length / 1e6).toFixed(2)} MB of compiled data`);
console.log(
  `  first time: parsing ${(parsed - before).toFixed(1)} ms, building ${(built - parsed).toFixed(1)} ms, first text ${(found - built).toFixed(1)} ms`,
);

const { texts } = loadCorpus();
report(
  'Building',
  compiled.length / 1e6,
  measure(
    [
      { name: 'parsing the bundled data', run: () => parseKnowledge(compiled).concepts.length },
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
