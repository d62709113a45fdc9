import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rules } from '../../src/data/build/rules';
import { formExceptions, namesOf } from '../../src/data/build/rules/forms';
import { isFormOf } from '../../src/data/build/rules/wordKinship';
import { eventsOnPrimarySources, stateOfData, withStateTable } from '../../src/data/build/report';
import { generateTypes } from '../../src/data/build/types';
import { compiled, loadKnowledge } from '../../src/data';
import { knowledge, problems } from './support/authored';

const folder = join(process.cwd(), 'src', 'data');

function shown(name: string): readonly string[] {
  return problems
    .filter(({ rule }) => rule === name)
    .map(({ file, line, message }) => `src/data/${file}:${line} ${message}`);
}

describe('the body of data', () => {
  it('is valid YAML', () => assert.deepEqual(shown('yaml'), []));
  it('fits its schemas', () => assert.deepEqual(shown('schema'), []));
  for (const { name, demands } of rules) {
    it(`${name}: ${demands}`, () => assert.deepEqual(shown(name), []));
  }

  it('needs every exception among the forms', () => {
    const unneeded = formExceptions.filter(({ id, form }) => {
      const entry = [...knowledge.concepts, ...knowledge.platforms].find((each) => each.id === id);
      return !entry?.match?.forms?.includes(form) || namesOf(entry).some((name) => isFormOf(form, name));
    });
    assert.deepEqual(unneeded, []);
  });

  it('rests at least 85 % of its events on a primary source', () => {
    const share = eventsOnPrimarySources(knowledge).length / knowledge.events.length;
    assert.ok(share >= 0.85, `${Math.round(100 * share)} %`);
  });

  // The package is a zip, so its data is compressed as gzip does it.
  it('compresses to less than 400 KB', () => {
    const size = gzipSync(Object.values(compiled).join('\n'), { level: 9 }).byteLength;
    assert.ok(size < 400_000, `${size} bytes`);
  });

  it('is described by the table in its README (run "npm run knowledge" if not)', () => {
    // Formatting aligns the columns, so the words are compared and not the spaces.
    const words = (text: string): string => text.replace(/[ -]+/g, ' ');
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    assert.equal(words(readme), words(withStateTable(readme, stateOfData(knowledge))));
  });

  it('loses nothing on its way into the bundle', () => {
    const loaded = loadKnowledge();
    assert.equal(loaded.entries.length, knowledge.concepts.length + knowledge.platforms.length);
    assert.equal(loaded.events.length, knowledge.events.length);
    assert.equal(loaded.disputes.length, knowledge.disputes.length);
    assert.equal(loaded.comparisons.length, knowledge.comparisons.length);
    for (const { id, sources } of loaded.entries) assert.equal(loaded.sources(sources).length, sources.length, id);
  });
});

describe('the generated types', () => {
  it('are those of the schemas (run "npm run generate" if not)', async () => {
    assert.equal(readFileSync(join(folder, 'types.generated.ts'), 'utf8'), await generateTypes());
  });
});
