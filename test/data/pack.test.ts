import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkKnowledge } from '../../src/data/build/check';
import { pack } from '../../src/data/build/pack';
import { unpack } from '../../src/data/unpack';

const { knowledge } = checkKnowledge(join(process.cwd(), 'src', 'data'));
const unpacked = unpack(JSON.stringify(pack(knowledge)));

/** The same data with the ids that sources get in the bundle. */
function withShippedSourceIds(): unknown {
  const shipped = new Map(knowledge.sources.map(({ id }, index) => [id, `source-${index}`]));
  const kinds = Object.entries(knowledge).map(([kind, entries]) => [
    kind,
    JSON.parse(JSON.stringify(entries), (key, value: unknown) => {
      if (key === 'source' || (key === 'id' && kind === 'sources')) return shipped.get(String(value)) ?? value;
      return key === 'sources' && Array.isArray(value) ? value.map((id) => shipped.get(String(id)) ?? id) : value;
    }) as unknown,
  ]);
  return Object.fromEntries(kinds) as unknown;
}

describe('packing', () => {
  it('gives back everything that was packed, empty lists included', () => {
    const expected = withShippedSourceIds() as Record<string, unknown>;
    for (const [kind, entries] of Object.entries(unpacked)) assert.deepEqual(entries, expected[kind], kind);
  });

  // An entry with "inflect: []" came back with the default, because empty lists were once left out.
  it('keeps an empty list of inflections', () => {
    const names = knowledge.platforms.filter(({ match }) => match?.inflect?.length === 0).map(({ id }) => id);
    assert.ok(names.length > 0);
    const kept = (unpacked.platforms ?? []).filter(({ match }) => match?.inflect?.length === 0).map(({ id }) => id);
    assert.deepEqual(kept, names);
  });
});
