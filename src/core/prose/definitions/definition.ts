/** A place where a document says what an acronym means in it. Offsets are UTF-16. */
export interface AcronymDefinition {
  /** In the singular, as it is written. */
  readonly acronym: string;
  /** Where it stands. */
  readonly start: number;
  readonly end: number;
  /** What it is said to mean: the words it stands for if they spell it out, or else all that is said. */
  readonly meaning: string;
  readonly meaningStart: number;
  readonly meaningEnd: number;
  /** Whether the letters of the acronym are the first ones of the words. */
  readonly isSpelledOut: boolean;
  /**
   * How it is said: by a declaration that holds for the whole document wherever it stands (`*[X]:`, `\newacronym`), as an
   * entry of a list or table, or in a sentence.
   */
  readonly by: 'declaration' | 'entry' | 'sentence';
}
