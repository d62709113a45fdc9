import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstPerSection, conceptsInOrder, withLineFeeds } from '../../../src/core/mentions';

const mention = (start: number, conceptId: string) => ({ start, end: start + 1, conceptId });

describe('the first mentions', () => {
  it('start anew in each section', () => {
    const mentions = [mention(0, 'vm'), mention(5, 'vm'), mention(7, 'host'), mention(10, 'vm'), mention(12, 'vm')];
    assert.deepEqual(firstPerSection({ mentions, sections: [10] }), [mentions[0], mentions[2], mentions[3]]);
  });

  it('are one a document where there are no sections', () => {
    assert.equal(firstPerSection({ mentions: [mention(0, 'vm'), mention(9, 'vm')], sections: [] }).length, 1);
  });

  it('are never two of one concept between the same two headings', () => {
    const sorted = fc.uniqueArray(fc.nat(100), { maxLength: 30 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        sorted,
        sorted,
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 30, maxLength: 30 }),
        (starts, sections, ids) => {
          const mentions = starts.map((start, index) => mention(start, ids[index] ?? 'a'));
          const keyOf = ({ start, conceptId }: { start: number; conceptId: string }) =>
            `${sections.filter((section) => section <= start).length} ${conceptId}`;
          const first = firstPerSection({ mentions, sections });
          assert.deepEqual(first.map(keyOf), [...new Set(mentions.map(keyOf))]);
        },
      ),
    );
  });
});

describe('the mentions of a text with Windows line ends', () => {
  it('are the same words of the text without them', () => {
    const piece = fc.constantFrom('vm', ' ', '\r\n', '\r', '\n', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const starts = [...text.matchAll(/vm/g)].map(({ index }) => index);
        const list = {
          mentions: starts.map((start) => ({ start, end: start + 2, conceptId: 'vm' })),
          sections: starts,
        };
        const moved = withLineFeeds(list, text);
        const expected = [...text.replaceAll('\r\n', '\n').matchAll(/vm/g)].map(({ index }) => index);
        assert.deepEqual(
          moved.mentions.map(({ start, end }) => [start, end]),
          expected.map((start) => [start, start + 2]),
        );
        assert.deepEqual(moved.sections, expected);
      }),
    );
  });

  it('may go over the end of a line', () => {
    const text = '# One\r\n\r\nA live\r\nmigration';
    const list = { mentions: [{ start: 11, end: 26, conceptId: 'live-migration' }], sections: [0] };
    const [{ start, end } = { start: 0, end: 0 }] = withLineFeeds(list, text).mentions;
    assert.equal(text.slice(11, 26), 'live\r\nmigration');
    assert.equal(text.replaceAll('\r\n', '\n').slice(start, end), 'live\nmigration');
  });
});

describe('the terms of a document', () => {
  it('come in the order of their first mention, with counts', () => {
    const used = conceptsInOrder([mention(3, 'host'), mention(5, 'vm'), mention(9, 'host')]);
    assert.deepEqual(
      used.map(({ id, count, first }) => [id, count, first.start]),
      [
        ['host', 2, 3],
        ['vm', 1, 5],
      ],
    );
  });
});
