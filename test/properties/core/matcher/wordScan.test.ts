import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseFilter } from '../../../../src/core/matcher/phraseFilter';
import { WordKernel } from '../../../../src/core/matcher/kernel/wordKernel';
import { PlainWordScan } from '../../../../src/core/matcher/plainWordScan';
import type { WordScan } from '../../../../src/core/matcher/wordScan';
import { anyCharacters } from '../../../support/anyCharacters';

/** Pieces that matter to one of the two: letters at the ends of ranges, all lengths of UTF-8, long runs of ASCII. */
const piece = fc.oneof(
  fc.constantFrom('@', 'A', 'Z', '[', '`', 'a', 'z', '{', '/', '0', '9', ':', ' ', '\n', '\0', '\u007f'),
  fc.constantFrom('é', 'ß', '\u00a0', '\u07ff', '\u0800', '’', '—', '仮', 'が', '\uffff', '😀', '𝒜', '\u{10ffff}'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 150 }),
  anyCharacters(8),
  fc.nat(70).map((length) => 'ab '.repeat(length)),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

function wordsOf(scan: WordScan, units: number): unknown {
  return {
    count: scan.count,
    bounds: [...scan.bounds.subarray(0, 2 * scan.count)],
    hashes: [...scan.hashes.subarray(0, scan.count + 1)],
    folded: [...scan.folded.subarray(0, units)],
    irregular: [...scan.irregular],
  };
}

function selected(scan: WordScan, filter: PhraseFilter, from: number, to: number): readonly number[] {
  const count = scan.select(filter, from, to);
  return [...scan.candidates.subarray(0, count)];
}

describe('the word scan in WebAssembly', () => {
  const kernel = WordKernel.create();
  const plain = new PlainWordScan();

  it('finds what the one in JavaScript finds, in any text', () => {
    assert.ok(kernel);
    fc.assert(
      fc.property(text, (each) => {
        const isPossible = !/[\p{Cs}\ufffd]/u.test(each);
        assert.equal(kernel.scan(each), isPossible);
        if (!isPossible) return;
        plain.scan(each);
        assert.deepEqual(wordsOf(kernel, each.length), wordsOf(plain, each.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('selects the same words, whatever the filter', () => {
    assert.ok(kernel);
    const hashes = fc.array(fc.nat(), { maxLength: 5 });
    fc.assert(
      fc.property(text, hashes, hashes, fc.nat(20), (each, singles, pairs, from) => {
        if (!kernel.scan(each)) return;
        plain.scan(each);
        const known = plain.hashes.subarray(0, plain.count);
        const filter = new PhraseFilter(
          singles.map((index) => known[index % known.length] ?? index),
          pairs.map((index) => Math.imul(known[index % known.length] ?? index, 0x9e3779b1) + (known[index] ?? 0)),
        );
        const first = Math.min(from, plain.count);
        assert.deepEqual(selected(kernel, filter, first, plain.count), selected(plain, filter, first, plain.count));
      }),
      { numRuns: 1000 },
    );
  });
});
