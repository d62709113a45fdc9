import assert from 'node:assert/strict';
import { PhraseFilter } from '../../../../src/core/matcher/phraseFilter';
import { hashOf } from '../../../../src/core/matcher/wordHash';
import { Words } from '../../../../src/core/matcher/words';

function found(words: Words, text: string): readonly string[] {
  return Array.from({ length: words.count }, (_, word) =>
    text.slice(words.bounds[2 * word], words.bounds[2 * word + 1]),
  );
}

/** Words that have read so much that they use WebAssembly, which short first texts are not worth. */
function practised(): Words {
  const words = new Words();
  words.scan('a word and '.repeat(20_000));
  return words;
}

describe('the words of a text', () => {
  it('are found with half of a surrogate pair among them, which WebAssembly is not given', () => {
    const words = practised();
    const text = 'a host\ud83d and \ufffd guests';
    words.scan(text);
    assert.deepEqual(found(words, text).slice(-2), ['and', 'guests']);
    assert.equal(words.hashes[words.count - 1], hashOf('guests'));
  });

  it('are found in a text far longer than the one before, and in a short one again', () => {
    const words = new Words();
    for (const text of ['two words', 'a word and '.repeat(60_000), 'three more words']) {
      words.scan(text);
      assert.equal(words.count, text.trim().split(' ').length);
      assert.equal(words.hashes[words.count - 1], hashOf(text.trim().split(' ').at(-1) ?? ''));
    }
  });

  // Memory that grew to take in a filter left the places of the words behind: a first text had no terms.
  it('stay where they are when a filter is met that needs room', () => {
    const words = practised();
    const text = 'VMs exit';
    words.scan(text);
    const filter = new PhraseFilter(
      [hashOf('exit')],
      Array.from({ length: 200_000 }, (_, index) => index),
    );
    assert.equal(words.select(filter, 0, words.count), 1);
    assert.deepEqual(found(words, text), ['VMs', 'exit']);
    assert.equal((words.candidates[0] ?? 0) >> 2, 1);
  });
});
