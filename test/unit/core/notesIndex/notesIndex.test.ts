import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention } from '../../../../src/core/matcher';
import { mentionPositions, NotesIndex } from '../../../../src/core/notesIndex';

const concepts = ['a', 'b', 'c', 'd'];

/** A text of some lines with mentions of one or two units in it. */
const note = fc
  .tuple(
    fc.array(fc.constantFrom('x', ' ', '\n', '\r\n', '\r', '😀'), { maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...concepts)), { maxLength: 8 }),
  )
  .map(([pieces, places]) => {
    const text = pieces.join('');
    const mentions: Mention[] = [];
    for (const [start, length, conceptId] of places.toSorted((x, y) => x[0] - y[0])) {
      const end = Math.min(start + length, text.length);
      if (start >= (mentions.at(-1)?.end ?? 0) && end > start) mentions.push({ start, end, conceptId });
    }
    return { text, mentions };
  });

const change = fc.oneof(
  fc.record({ key: fc.constantFrom('n1', 'n2', 'n3', 'n4'), note }),
  fc.record({ key: fc.constantFrom('n1', 'n2', 'n3', 'n4'), note: fc.constant(undefined) }),
);

function snapshot(index: NotesIndex): unknown {
  return {
    notes: index.noteCount,
    mentions: index.mentionCount,
    of: concepts.map((concept) => index.mentionsOf(concept)),
  };
}

/** Line and character as an editor counts them, found the slow way. */
function slowPosition(text: string, offset: number): readonly [number, number] {
  let start = 0;
  let line = 0;
  for (const piece of text.match(/[^\r\n]*(?:\r\n|\n|\r)/g) ?? []) {
    if (start + piece.length > offset) break;
    start += piece.length;
    line++;
  }
  return [line, offset - start];
}

describe('the index of notes', () => {
  it('is the same after any changes as one built from what is left', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const index = new NotesIndex();
        const left = new Map<string, { text: string; mentions: Mention[] }>();
        for (const { key, note: next } of changes) {
          if (next) {
            index.upsert(key, next.text, next.mentions);
            left.set(key, next);
          } else {
            index.remove(key);
            left.delete(key);
          }
        }
        const fresh = new NotesIndex();
        for (const [key, { text, mentions }] of [...left].reverse()) fresh.upsert(key, text, mentions);
        assert.deepEqual(snapshot(index), snapshot(fresh));
      }),
      { numRuns: 150 },
    );
  });

  it('tells lines and characters as an editor counts them', () => {
    fc.assert(
      fc.property(note, ({ text, mentions }) => {
        const positions = mentionPositions(text, mentions);
        const expected = mentions.flatMap(({ start, end }) => [
          ...slowPosition(text, start),
          ...slowPosition(text, end),
        ]);
        assert.deepEqual([...positions], expected);
      }),
      { numRuns: 250 },
    );
  });

  it('knows nothing of a concept that no note mentions', () => {
    assert.deepEqual(new NotesIndex().mentionsOf('a'), []);
  });

  it('counts the other notes that mention a concept', () => {
    const index = new NotesIndex();
    const twice = [0, 2].map((start) => ({ start, end: start + 1, conceptId: 'a' }));
    for (const note of ['x', 'y']) index.upsert(note, 'a a', twice);
    index.upsert('z', 'b', [{ start: 0, end: 1, conceptId: 'b' }]);
    assert.deepEqual(
      ['x', 'z', 'new'].map((note) => index.noteCountOf('a', note)),
      [1, 2, 2],
    );
    assert.equal(index.noteCountOf('c', 'x'), 0);
  });
});
