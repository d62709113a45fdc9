import type { OtherField } from '../knowledge';
import type { MarkedText } from './markedText';
import { kindOfPhrase } from './markedText';
import type { ProseMap } from '../prose';
import { phrasesOf, type PatternOptions } from './pattern';
import { PhraseTable } from './phraseTable';
import type { Words } from './words';
import type { LexiconEntry, Surface } from './lexiconEntry';

/** Acronyms keep their capitals: a beam is no BEAM. */
const WORD_OPTIONS: PatternOptions = { case: 'auto', inflect: ['noun'] };

/** A field in which the words of an entry mean something else. */
export class ContestedEntry {
  readonly entry: LexiconEntry;
  readonly #rules: OtherField;
  readonly #known = new Map<Surface, boolean>();

  constructor(entry: LexiconEntry, rules: OtherField) {
    this.entry = entry;
    this.#rules = rules;
  }

  /** What the field is called. */
  get field(): string {
    return this.#rules.field;
  }

  /** The words by which a text of the field is known. */
  get words(): readonly string[] {
    return this.#rules.words;
  }

  /** Whether the field has another use for a form, or for one that it is made with: `VM`, `VM process`. */
  isAbout(surface: Surface): boolean {
    let is = this.#known.get(surface);
    if (is === undefined) this.#known.set(surface, (is = this.#judge(surface)));
    return is;
  }

  #judge({ entry, text, needsEvidence }: Surface): boolean {
    const { for: forms, ordinaryWords } = this.#rules;
    if (ordinaryWords === true && needsEvidence && text === text.toLowerCase()) return true;
    if (forms === undefined && entry === this.entry) return true;
    return (forms ?? this.entry.names).some((form) => hasWords(text, form));
  }
}

/** Whether a spelling has these words among its words. */
export function hasWords(spelling: string, words: string): boolean {
  return ` ${spelling.replaceAll('-', ' ')} `.includes(` ${words.replaceAll('-', ' ')} `);
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
