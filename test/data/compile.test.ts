import assert from 'node:assert/strict';
import { Knowledge, type KnowledgeData } from '../../src/core/knowledge';
import type { AuthoredKnowledge } from '../../src/data/build/authored';
import { compileModel } from '../../src/data/build/compile';
import { modelOf } from '../../src/data/build/model';
import { parseKnowledge } from '../../src/data/parse';
import { knowledge } from './support/authored';

const model = modelOf(knowledge);

/** The rows of each kind as they were authored: what the model adds is left out, sources have their own ids again. */
function authoredAgain(data: KnowledgeData): unknown {
  const idOf = new Map(data.sources.map(({ id }, index) => [id, knowledge.sources[index]?.id]));
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if (key === 'source') return idOf.get(String(value)) ?? value;
    if (key === 'sources' && Array.isArray(value)) {
      return value.map((each: unknown) => (typeof each === 'string' ? (idOf.get(each) ?? each) : each));
    }
    return value;
  });
}

/** Whether everything in `part` that ships is in `whole` too, at the same place; where it is not, the place. */
function missing(part: unknown, whole: unknown, place: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole) ? [] : [place];
  if (typeof whole !== 'object' || whole === null) return [place];
  if (Array.isArray(part) && (!Array.isArray(whole) || part.length !== whole.length)) return [place];
  const values = new Map<string, unknown>(Object.entries(whole));
  return Object.entries(part)
    .filter(([key]) => key !== 'supports')
    .flatMap(([key, value]) => missing(value, values.get(key), `${place}.${key}`));
}

describe('compiling the data', () => {
  it('gives back the model', () => {
    const parsed = parseKnowledge(compileModel(model));
    // What is `undefined` in the model is missing in JSON.
    const expected = JSON.parse(JSON.stringify(model)) as KnowledgeData;
    for (const [kind, rows] of Object.entries(expected)) {
      assert.deepEqual(JSON.parse(JSON.stringify(new Map(Object.entries(parsed)).get(kind))), rows, kind);
    }
  });

  it('loses nothing that an author wrote', () => {
    const again = authoredAgain(parseKnowledge(compileModel(model))) as Record<string, readonly { id?: string }[]>;
    for (const [kind, rows] of Object.entries(knowledge)) {
      const found = again[kind] ?? [];
      assert.equal(found.length, rows.length, kind);
      for (const [index, row] of rows.entries()) {
        const { id: _id, ...rest } = row as { readonly id: string };
        assert.deepEqual(missing(kind === 'sources' ? rest : row, found[index], `${kind} ${row.id}`), []);
      }
    }
  });

  it('keeps to itself where the sources say so', () => {
    assert.match(JSON.stringify(knowledge), /"supports":/);
    assert.doesNotMatch(JSON.stringify(model), /"supports":/);
  });

  it('keeps bodies and cells in copies of entries', () => {
    const { concepts, platforms } = parseKnowledge(compileModel(model));
    const [concept] = concepts.filter((entry) => entry.body !== undefined);
    const [platform] = platforms;
    assert.ok(concept && platform);
    assert.equal({ ...concept }.body, model.concepts.find(({ id }) => id === concept.id)?.body);
    assert.deepEqual(Object.keys({ ...platform }.cells), Object.keys(model.platforms[0]?.cells ?? {}));
  });

  it('reads no text before something in it is asked for', () => {
    const compiled = { ...compileModel(model), bodies: 'not read', cells: 'not read', comparisons: 'not read' };
    const parsed = new Knowledge(parseKnowledge(compiled));
    assert.equal(parsed.entry('hypervisor')?.name, 'hypervisor');
    assert.ok(parsed.events.length > 0);
    assert.throws(() => parsed.comparisons, SyntaxError);
  });

  // What an unfinished entry refers to may not exist yet: it must not become a reference to something else.
  it('keeps a reference to nothing as it is', () => {
    const [entry] = knowledge.concepts;
    assert.ok(entry);
    const unfinished = { ...entry, related: [{ id: 'nothing', as: 'related' as const }], sources: ['no-source'] };
    const authored: AuthoredKnowledge = { ...knowledge, concepts: [unfinished] };
    const [parsed] = parseKnowledge(compileModel(modelOf(authored))).concepts;
    assert.deepEqual(parsed?.related, unfinished.related);
    assert.deepEqual(parsed?.sources, ['no-source']);
  });
});
