import type { PhraseTable } from './phraseTable';
import type { Range } from './sentence';
import type { Words } from './words';

/** A cue or veto in a text. `number` is its index in the lexicon's evidence. */
export interface EvidenceHit extends Range {
  readonly number: number;
}

/** Where the cues or vetoes of a table stand in one text: all of them, found at once. */
export class EvidenceHits {
  /** Triples of start, end and number, by start and then by length. */
  readonly #hits: number[] = [];
  /** Where the last search began: the next one is mostly about what follows. */
  #near = 0;

  /** @param words those of the text */
  constructor(table: PhraseTable, text: string, words: Words) {
    table.find(text, words, 0, words.count, (start, end, number) => this.#hits.push(start, end, number));
  }

  /**
   * The first hit that begins in `[from, to)` and satisfies the condition; `undefined` if there is none. UTF-16
   * offsets.
   * @param numbers those that are asked for
   */
  find(
    from: number,
    to: number,
    numbers: ReadonlySet<number>,
    isWanted: (hit: EvidenceHit) => boolean,
  ): EvidenceHit | undefined {
    const hits = this.#hits;
    let at = this.#near;
    while (at > 0 && (hits[at - 3] ?? 0) >= from) at -= 3;
    while (at < hits.length && (hits[at] ?? 0) < from) at += 3;
    this.#near = at;
    for (; at < hits.length && (hits[at] ?? 0) < to; at += 3) {
      const number = hits[at + 2] ?? 0;
      if (!numbers.has(number)) continue;
      const hit = { start: hits[at] ?? 0, end: hits[at + 1] ?? 0, number };
      if (isWanted(hit)) return hit;
    }
    return undefined;
  }
}
