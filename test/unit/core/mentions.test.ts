import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstPerSection, conceptsInOrder } from '../../../src/core/mentions';

const mention = (start: number, conceptId: string) => ({ start, end: start + 1, conceptId });

describe('the first mentions', () => {
  it('start anew in each section', () => {
    const mentions = [mention(0, 'vm'), mention(5, 'vm'), mention(7, 'host'), mention(10, 'vm'), mention(12, 'vm')];
    assert.deepEqual(firstPerSection(mentions, [10]), [mentions[0], mentions[2], mentions[3]]);
  });

  it('are one a document where there are no sections', () => {
    assert.equal(firstPerSection([mention(0, 'vm'), mention(9, 'vm')], []).length, 1);
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
          const first = firstPerSection(mentions, sections);
          assert.deepEqual(first.map(keyOf), [...new Set(mentions.map(keyOf))]);
        },
      ),
    );
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
