import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeWords } from '../../../src/data/build/encodeWords';
import { codeCharacters, decodeWords, secondCharacters } from '../../../src/data/wordCodes';

function thereAndBack(value: unknown): unknown {
  return JSON.parse(decodeWords(encodeWords(JSON.stringify(value)))) as unknown;
}

/** Different words of letters, as many as asked for. */
function words(count: number): readonly string[] {
  const letters = 'abcdefghijklmnopqrst';
  return Array.from({ length: count }, (_, index) =>
    Array.from(index.toString(20), (digit) => letters[parseInt(digit, 20)]).join(''),
  );
}

// Texts in which words repeat, so that some get codes, around all that could be taken for a code.
const pieces = [
  'guest',
  'Guest',
  'host',
  'a',
  ' ',
  '  ',
  '. ',
  '", "',
  '\\n',
  '\n',
  '\\',
  '"',
  '16',
  'x86',
  '’',
  '👍',
  '\ud800',
];
const prose = fc
  .array(fc.constantFrom(...pieces, ...codeCharacters, ...secondCharacters), { maxLength: 200 })
  .map((parts) => parts.join(''));
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('the coding of words', () => {
  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.oneof(prose, units), (text) => assert.equal(thereAndBack(text), text)),
      { numRuns: 500 },
    );
  });

  it('gives any value back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => assert.deepEqual(thereAndBack(value), JSON.parse(JSON.stringify(value)))),
    );
  });

  it('writes frequent words as codes, calls for the others in turn, and leaves out spaces between words', () => {
    const coded = encodeWords('["to be, to be, to be, to be, or not 2 be"]');
    assert.equal(coded, ', \nbe\nto\n\nor\nnot\n\n["cbacbacbacba>> 2 b"]');
  });

  it('gives the shortest codes to the most frequent words', () => {
    const text = words(100)
      .map((word, index) => `${word},`.repeat(index < 50 ? 4 : 5))
      .join('');
    const length = (word: string): number => encodeWords(`${text}${word}`).length - encodeWords(`${text}1`).length + 1;
    assert.deepEqual([length('cp'), length('f')], [1, 2]);
  });

  it('copes with more words than there are codes', () => {
    const text = words(9000).join(' ').concat(' ').repeat(4);
    assert.equal(thereAndBack(text), text);
  });

  it('copes with a text that is far longer than its codes', () => {
    const text = `${'x'.repeat(1000)} `.repeat(2000);
    assert.equal(thereAndBack(text), text);
  });

  it('is ASCII without what a string literal would escape, other than in its lists', () => {
    const coded = encodeWords(JSON.stringify(['“A’s” \\ `B` – “A’s”\n', ...pieces, ...secondCharacters]));
    assert.match(coded, /^[\n\x20-\x7e]*$/);
    assert.doesNotMatch(coded.slice(coded.lastIndexOf('\n')), /\\/);
  });
});
