import assert from 'node:assert/strict';
import { encodeWords } from '../../src/data/build/encodeWords';
import { pack } from '../../src/data/build/pack';
import { relationKinds, relationStep, type PackedKnowledge } from '../../src/data/packed';
import { unpack } from '../../src/data/unpack';
import { decodeWords } from '../../src/data/wordCodes';
import { knowledge } from './support/authored';

const packed = pack(knowledge);
const unpacked = unpack(JSON.parse(decodeWords(encodeWords(JSON.stringify(packed)))) as PackedKnowledge);

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

  it('ships no id that follows from a name, and every other one', () => {
    const ids = [knowledge.concepts, knowledge.platforms, knowledge.events, knowledge.comparisons, knowledge.disputes];
    const shipped = new Set(packed.ids.filter((id) => id !== 0));
    const left = ids.flat().filter(({ id }) => !shipped.has(id));
    assert.ok(left.length > 700, `${left.length}`);
    assert.ok(shipped.has('swiotlb-bounce-buffer'), 'its name is "bounce buffer"');
  });

  it('has a number for every kind of relation', () => {
    assert.ok(relationKinds.length <= relationStep);
    const used = new Set(knowledge.concepts.flatMap(({ related = [] }) => related.map(({ as }) => as)));
    for (const kind of used) assert.ok(relationKinds.includes(kind), kind);
  });

  // What an unfinished entry refers to may not exist yet: it must not become a reference to something else.
  it('keeps a reference to nothing as it is', () => {
    const [entry] = knowledge.concepts;
    assert.ok(entry);
    const unfinished = { ...entry, related: [{ id: 'nothing', as: 'related' as const }], sources: ['no-source'] };
    const { concepts } = unpack(pack({ ...knowledge, concepts: [unfinished] }));
    assert.deepEqual(concepts, [unfinished]);
  });
});
