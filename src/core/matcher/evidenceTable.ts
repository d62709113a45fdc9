import type { LexiconEntry } from './lexiconEntry';
import { phrasesOf, type PatternOptions } from './pattern';
import type { PhrasePlan } from './phrasePlan';
import { PhraseTable } from './phraseTable';
import { cueOptions, VETO_OPTIONS } from './surfaceForms';

/** The cues and vetoes of one entry, as numbers of the table. */
export interface EvidenceNumbers {
  readonly cues: ReadonlySet<number>;
  readonly vetoes: ReadonlySet<number>;
}

/** All cues and vetoes, each with a number. */
export class EvidenceTable {
  /** Owners are indices into `texts`. */
  readonly cues = new PhraseTable();
  readonly vetoes = new PhraseTable();
  /** Cues and vetoes as written. */
  readonly texts: string[] = [];
  readonly #plans: readonly PhrasePlan[];
  readonly #cueNumbers = new Map<string, number>();
  readonly #vetoNumbers = new Map<string, number>();
  readonly #byEntry = new Map<LexiconEntry, EvidenceNumbers>();

  readonly #ordinaryWords: ReadonlySet<string>;

  /**
   * @param plans those that the numbers of compiled entries mean
   * @param ordinaryWords cues that need evidence themselves: where a section is asked for, they are none
   */
  constructor(
    entries: readonly LexiconEntry[],
    plans: readonly PhrasePlan[],
    ordinaryWords: ReadonlySet<string> = new Set(),
  ) {
    this.#ordinaryWords = ordinaryWords;
    this.#plans = plans;
    for (const { evidence, compiled } of entries) {
      if (evidence === undefined) continue;
      this.#add(evidence.cues, compiled?.cues, this.#cueNumbers, this.cues, cueOptions);
      this.#add(evidence.vetoes, compiled?.vetoes, this.#vetoNumbers, this.vetoes, () => VETO_OPTIONS);
    }
  }

  /** The cues and vetoes of an entry. */
  of(entry: LexiconEntry): EvidenceNumbers {
    const known = this.#byEntry.get(entry);
    if (known !== undefined) return known;
    const { cues: all = [], vetoes = [], need } = entry.evidence ?? {};
    // Two ordinary words do not prove each other: the host of a party may have a container.
    const cues = need === 'section' ? all.filter((cue) => !this.#ordinaryWords.has(cue)) : all;
    const numbers = { cues: numbersOf(cues, this.#cueNumbers), vetoes: numbersOf(vetoes, this.#vetoNumbers) };
    this.#byEntry.set(entry, numbers);
    return numbers;
  }

  #add(
    texts: readonly string[],
    planNumbers: readonly number[] | undefined,
    numbers: Map<string, number>,
    table: PhraseTable,
    optionsOf: (text: string) => PatternOptions,
  ): void {
    for (const [index, text] of texts.entries()) {
      if (numbers.has(text)) continue;
      const number = this.texts.push(text) - 1;
      numbers.set(text, number);
      const planNumber = planNumbers?.[index] ?? 0;
      const plan = planNumber === 0 ? undefined : this.#plans[planNumber];
      if (plan === undefined) for (const phrase of phrasesOf(text, optionsOf(text))) table.add(phrase, number);
      else table.addPlanned(text, plan, number);
    }
  }
}

function numbersOf(texts: readonly string[], numbers: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => numbers.get(text) ?? []));
}
