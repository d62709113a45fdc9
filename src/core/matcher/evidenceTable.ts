import type { LexiconEntry } from './lexiconEntry';
import { phrasesOf, type PatternOptions } from './pattern';
import { PhraseTable } from './phraseTable';

/** The cues and vetoes of one entry, as numbers of the table. */
export interface EvidenceNumbers {
  readonly cues: ReadonlySet<number>;
  readonly vetoes: ReadonlySet<number>;
}

const NONE: EvidenceNumbers = { cues: new Set(), vetoes: new Set() };

/** All cues and vetoes, each with a number. */
export class EvidenceTable {
  /** Owners are indices into `texts`. */
  readonly cues = new PhraseTable();
  readonly vetoes = new PhraseTable();
  /** Cues and vetoes as written. */
  readonly texts: string[] = [];
  readonly #numbers = new Map<PhraseTable, Map<string, number>>();
  readonly #byEntry = new Map<LexiconEntry, EvidenceNumbers>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const entry of entries) {
      if (entry.evidence === undefined) continue;
      const { cues, vetoes } = entry.evidence;
      this.#byEntry.set(entry, {
        cues: new Set(cues.map((text) => this.#numberOf(text, cueForms(text), this.cues))),
        // Vetoes are not made singular: that `SMEs` are companies says nothing about `SME`.
        vetoes: new Set(vetoes.map((text) => this.#numberOf(text, ['plural'], this.vetoes))),
      });
    }
  }

  /** The cues and vetoes of an entry. */
  of(entry: LexiconEntry): EvidenceNumbers {
    return this.#byEntry.get(entry) ?? NONE;
  }

  #numberOf(text: string, inflect: PatternOptions['inflect'], table: PhraseTable): number {
    const numbers = this.#numbers.get(table) ?? new Map<string, number>();
    this.#numbers.set(table, numbers);
    const key = `${inflect.join()} ${text}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    numbers.set(key, number);
    for (const phrase of phrasesOf(text, { case: 'any', inflect })) table.add(phrase, number);
    return number;
  }
}

/** Cues are matched in all their forms; phrases of three words and more, and words with capitals, are no verbs. */
function cueForms(text: string): PatternOptions['inflect'] {
  return /\s\S+\s|\p{Lu}/u.test(text) ? ['noun'] : ['noun', 'verb'];
}
