import type { Concept } from '../model';

/** A word of the field, and how strictly its capitals are meant. */
export interface ListedWord {
  readonly text: string;
  /** `exact`: only so. `initial`: with a capital at the beginning of a sentence too. `any`: in any case. */
  readonly case: 'exact' | 'initial' | 'any';
}

/** Letters with what may stand inside a word; digits only beside letters. */
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}_]*(?:['’.]\p{L}[\p{L}\p{N}]*)*/gu;

/** All words that the names of the entries consist of, each once, sorted. Those of a single letter are left out. */
export function wordsOf(entries: readonly Concept[]): readonly ListedWord[] {
  const words = new Map<string, ListedWord['case']>();
  for (const { name, aliases, formerNames, expansion, match } of entries) {
    const names = [name, ...aliases, ...formerNames, ...match.forms, ...(expansion === undefined ? [] : [expansion])];
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
  // By code unit, so that the list is the same everywhere.
  return [...words].map(([text, own]) => ({ text, case: own })).sort((a, b) => (a.text < b.text ? -1 : 1));
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
