import type { OtherField } from '../knowledge';
import type { MarkedText } from './markedText';
import { kindOfPhrase } from './markedText';
import type { ProseMap } from '../prose';
import { phrasesOf, type PatternOptions } from './pattern';
import { PhraseTable } from './phraseTable';
import type { Words } from './words';
import type { LexiconEntry } from './lexiconEntry';

/** Acronyms keep their capitals: a beam is no BEAM. */
const WORD_OPTIONS: PatternOptions = { case: 'auto', inflect: ['noun'] };

/** A field in which the words of an entry mean something else. */
export interface ContestedEntry extends OtherField {
  readonly entry: LexiconEntry;
}

/** A phrase and where it is; UTF-16 offsets. */
export interface PhraseRange {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** What a part of a text says for a field: how many of its words are there, and the first of each. */
export interface FieldTally {
  readonly count: number;
  readonly firsts: ReadonlyMap<string, PhraseRange>;
}

/** The words of other fields, and the places in a text where they are. */
export class OtherFields {
  readonly fields: readonly ContestedEntry[];
  readonly #table = new PhraseTable();
  /** For each number in the table: the word, and the index of its field. */
  readonly #words: { readonly word: string; readonly field: number }[] = [];

  constructor(fields: readonly ContestedEntry[]) {
    this.fields = fields;
    for (const [field, { words }] of fields.entries()) {
      for (const word of words) {
        const owner = this.#words.push({ word, field }) - 1;
        for (const phrase of phrasesOf(word, WORD_OPTIONS)) this.#table.add(phrase, owner);
      }
    }
  }

  /** A tally for each field, of the prose of a text whose words have been scanned. */
  talliesIn(marked: MarkedText, words: Words, prose: ProseMap): readonly FieldTally[] {
    const tallies = this.fields.map(() => ({ count: 0, firsts: new Map<string, PhraseRange>(), end: -1 }));
    if (tallies.length === 0) return tallies;
    this.#table.find(marked.text, words, 0, words.count, (start, end, owner) => {
      const found = this.#words[owner];
      const tally = tallies[found?.field ?? -1];
      if (found === undefined || tally === undefined || kindOfPhrase(marked, prose, start, end) !== undefined) return;
      // `Java bytecode` is one word of the field, not two.
      if (start >= tally.end) tally.count++;
      tally.end = Math.max(tally.end, end);
      const phrase = marked.text.slice(start, end);
      if (!tally.firsts.has(found.word)) tally.firsts.set(found.word, { phrase, start, end });
    });
    return tallies;
  }
}
