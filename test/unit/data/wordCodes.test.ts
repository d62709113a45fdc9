import assert from 'node:assert/strict';
import { encodeWords } from '../../../src/data/build/encodeWords';
import { secondCharacters } from '../../../src/data/wordCodes';
import { differentWords, hardPieces } from '../../support/codedTexts';

describe('the coding of words', () => {
  it('writes frequent words as codes, calls for the others in turn, and leaves out spaces between words', () => {
    const coded = encodeWords('["to be, to be, to be, to be, or not 2 be"]');
    assert.equal(coded, ', \nbe\nto\n\nor\nnot\n\n["cbacbacbacba>> 2 b"]');
  });

  it('gives the shortest codes to the most frequent words', () => {
    const text = differentWords(100)
      .map((word, index) => `${word},`.repeat(index < 50 ? 4 : 5))
      .join('');
    const length = (word: string): number => encodeWords(`${text}${word}`).length - encodeWords(`${text}1`).length + 1;
    assert.deepEqual([length('cp'), length('f')], [1, 2]);
  });

  it('is ASCII without what a string literal would escape, other than in its lists', () => {
    const coded = encodeWords(JSON.stringify(['“A’s” \\ `B` – “A’s”\n', ...hardPieces, ...secondCharacters]));
    assert.match(coded, /^[\n\x20-\x7e]*$/);
    assert.doesNotMatch(coded.slice(coded.lastIndexOf('\n')), /\\/);
  });
});
