import { isWordUnit } from './characters';
import type { Lexicon, LexiconEntry } from './lexicon';
import { Sentences, type Range } from './sentence';
import type { Words } from './words';

/** A cue or veto in a text. `number` is its index in the lexicon's evidence. */
export interface EvidenceHit extends Range {
  readonly number: number;
}

/** Looks for cues and vetoes in the sentence around a phrase. Only asked about ambiguous words, which are few. */
export class EvidenceFinder {
  readonly #lexicon: Lexicon;
  readonly #text: string;
  readonly #words: Words;
  readonly #sentences: Sentences;
  #sentence: Range = { start: 0, end: 0 };
  #hits: readonly EvidenceHit[] = [];

  /** @param words those of the text */
  constructor(lexicon: Lexicon, text: string, words: Words) {
    this.#lexicon = lexicon;
    this.#text = text;
    this.#words = words;
    this.#sentences = new Sentences(text, words);
  }

  /** The phrase of another sense that `[start, end)` is part of, or that touches it; `undefined` if there is none. */
  vetoOf(entry: LexiconEntry, start: number, end: number): EvidenceHit | undefined {
    const { vetoes } = this.#lexicon.evidence.of(entry);
    if (vetoes.size === 0) return undefined;
    return this.#hitsAround(start).find((hit) => vetoes.has(hit.number) && this.#touches(hit, start, end));
  }

  /** A cue in the sentence of `[start, end)`, outside of it; `undefined` if there is none. */
  cueOf(entry: LexiconEntry, start: number, end: number): EvidenceHit | undefined {
    const { cues } = this.#lexicon.evidence.of(entry);
    if (cues.size === 0) return undefined;
    return this.#hitsAround(start).find((hit) => cues.has(hit.number) && (hit.start < start || hit.end > end));
  }

  #hitsAround(offset: number): readonly EvidenceHit[] {
    const { start, end } = this.#sentence;
    // Neighbours in a sentence share its hits. (Where a long one is cut, this depends on the offset: look again.)
    const isShort = end - start < 256;
    if (isShort && start <= offset && offset < end) return this.#hits;
    const sentence = this.#sentences.at(offset);
    if (sentence.start === start && sentence.end === end) return this.#hits;
    this.#sentence = sentence;
    const hits: EvidenceHit[] = [];
    const words = this.#words;
    const first = words.indexAt(sentence.start);
    const last = words.indexAt(sentence.end);
    this.#lexicon.evidence.phrases.find(this.#text, words, first, last, (hitStart, hitEnd, number) => {
      hits.push({ start: hitStart, end: hitEnd, number });
    });
    this.#hits = hits;
    return hits;
  }

  #touches(hit: Range, start: number, end: number): boolean {
    if (hit.start < end && hit.end > start) return true;
    return hit.end <= start ? this.#isGap(hit.end, start) : this.#isGap(end, hit.start);
  }

  /** Whether nothing but a little space or punctuation stands between two words. */
  #isGap(from: number, to: number): boolean {
    if (to - from > 4) return false;
    for (let offset = from; offset < to; offset++) {
      const unit = this.#text.charCodeAt(offset);
      if (isWordUnit(unit) || unit === 0x2e || unit === 0x2c || unit === 0x3b) return false;
    }
    return true;
  }
}
