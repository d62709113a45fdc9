import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeWords } from '../../../src/data/build/encodeWords';
import { codeCharacters, decodeWords, secondCharacters } from '../../../src/data/wordCodes';
import { differentWords, hardPieces } from '../../support/codedTexts';

function thereAndBack(value: unknown): unknown {
  return JSON.parse(decodeWords(encodeWords(JSON.stringify(value)))) as unknown;
}

// Around the pieces, all that could be taken for a code.
const prose = fc
  .array(fc.constantFrom(...hardPieces, ...codeCharacters, ...secondCharacters), { maxLength: 200 })
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

  it('copes with more words than there are codes', () => {
    const text = differentWords(9000).join(' ').concat(' ').repeat(4);
    assert.equal(thereAndBack(text), text);
  });

  it('copes with a text that is far longer than its codes', () => {
    const text = `${'x'.repeat(1000)} `.repeat(2000);
    assert.equal(thereAndBack(text), text);
  });
});
