import { pluralsOf } from '../../base/inflection';
import type { Concept } from '../knowledge';

/** A word of the field, and how strictly its capitals matter. */
export interface ListedWord {
  readonly text: string;
  /** `exact`: only so. `initial`: with a capital at the beginning of a sentence too. `any`: in any case. */
  readonly case: 'exact' | 'initial' | 'any';
}

/** Letters with what may stand inside a word; digits only beside letters. */
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}_]*(?:['’.]\p{L}[\p{L}\p{N}]*)*/gu;

/** Two lower-case words joined by a hyphen. */
const compound = /^[a-z]{2,}-[a-z]{2,}$/;
/** Lower-case nouns that have a plural: no abbreviations, and none of the many endings of words that have none. */
const countable = /^[a-z]{5,}$/;
const uncountable = /(?:s|ed|ing|ity|ation|able|ible|ly|ness|ance|ence|ism|ware|al|ous|ive|ic|ary)$/;

/**
 * All words that the names of the entries consist of, each once, sorted, with the plurals of nouns. Those of a single
 * letter are left out.
 */
export function wordsOf(entries: readonly Concept[]): readonly ListedWord[] {
  const words = new Map<string, ListedWord['case']>();
  for (const { name, aliases, formerNames, mentions = [], expansion, match } of entries) {
    const own = [name, ...aliases, ...(expansion === undefined ? [] : [expansion])];
    const plurals = match.inflect.includes('noun') ? own.flatMap(pluralsOfLastWord) : [];
    // `virtio-fs` is written `virtiofs` as well, as the matcher knows.
    const joined = own.filter((each) => compound.test(each)).map((each) => each.replace('-', ''));
    const names = [...own, ...formerNames, ...match.forms, ...mentions, ...plurals, ...joined];
    for (const each of names) {
      const isAny = match.case === 'any' || match.anyCaseFor.includes(each);
      for (const [text] of each.matchAll(wordPattern)) {
        if (text.length < 2) continue;
        const isLower = text === text.toLowerCase();
        const found = isLower ? 'initial' : isAny ? 'any' : 'exact';
        const known = words.get(text);
        if (known === undefined || rank[found] > rank[known]) words.set(text, found);
      }
    }
  }
  // Sorted by code unit, so that the list is the same everywhere.
  return [...words].map(([text, own]) => ({ text, case: own })).sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** The plurals of the last word of a name, where that is a noun which has one. */
function pluralsOfLastWord(name: string): readonly string[] {
  const last = /[a-z]+$/.exec(name)?.[0] ?? '';
  const isWhole = last === (/[^\s/-]+$/.exec(name)?.[0] ?? '');
  return isWhole && countable.test(last) && !uncountable.test(last) ? pluralsOf(last) : [];
}

const rank: Readonly<Record<ListedWord['case'], number>> = { exact: 0, initial: 1, any: 2 };

/** One word per line, as spell checkers read it. */
export function wordListText(words: readonly ListedWord[]): string {
  return words.map(({ text }) => `${text}\n`).join('');
}

/** A vocabulary for Vale (`accept.txt`): one regular expression per line. */
export function valeVocabulary(words: readonly ListedWord[]): string {
  const lines = words.map(({ text, case: own }) => {
    const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (own === 'any') return `(?i)${escaped}`;
    const first = escaped[0] ?? '';
    // Vale would otherwise want every word at the beginning of a sentence in lower case.
    return own === 'initial' ? `[${first.toUpperCase()}${first}]${escaped.slice(1)}` : escaped;
  });
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

/** Name of the dictionary in Code Spell Checker. */
const dictionary = 'virtualization-study-notes';

/** A configuration of Code Spell Checker that adds the words of a file beside it. */
export function spellCheckerConfiguration(file: string): string {
  const configuration = {
    version: '0.2',
    name: 'Virtualization Study Notes',
    dictionaryDefinitions: [{ name: dictionary, path: `./${file}` }],
    dictionaries: [dictionary],
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}
