import * as Char from '../../base/characterCodes';
import { isWordUnit } from './characters';
import { EvidenceHits, type EvidenceHit } from './evidenceHits';
import type { Lexicon } from './lexicon';
import { MAX_REACH, Sentences, type Range, type Sentence } from './sentence';
import type { Words } from './words';
import type { LexiconEntry } from './lexiconEntry';

/** Most units between a veto and the word that it touches. */
const MAX_GAP = 4;

/**
 * Looks for cues and vetoes around phrases. The vetoes of a text are found at once, when the first is asked for: they
 * are few, and the ends of a sentence need to be looked for only where one is near. The cues, which are many, are
 * looked for sentence by sentence.
 */
export class EvidenceFinder {
  readonly #lexicon: Lexicon;
  readonly #text: string;
  readonly #words: Words;
  readonly #sentences: Sentences;
  #vetoes: EvidenceHits | undefined;
  #sentence: Sentence = { start: 0, end: 0, isPiece: false };
  #hits: readonly EvidenceHit[] = [];

  /** @param words those of the text; nothing else may be scanned while this is in use */
  constructor(lexicon: Lexicon, text: string, words: Words) {
    this.#lexicon = lexicon;
    this.#text = text;
    this.#words = words;
    this.#sentences = new Sentences(text, words);
  }

  /** The phrase of another sense that `[start, end)` is part of, or that touches it; `undefined` if there is none. */
  vetoOf(entry: LexiconEntry, start: number, end: number): EvidenceHit | undefined {
    const { evidence } = this.#lexicon;
    const { vetoes } = evidence.of(entry);
    if (vetoes.size === 0) return undefined;
    this.#vetoes ??= new EvidenceHits(evidence.vetoes, this.#text, this.#words);
    return this.#vetoes.find(start - MAX_REACH, end + MAX_GAP + 1, vetoes, (hit) => {
      return this.#touches(hit, start, end) && this.#isInSentence(hit, start);
    });
  }

  /** A cue in the sentence of `[start, end)`, but outside that range; `undefined` if there is none. */
  cueOf(entry: LexiconEntry, start: number, end: number): EvidenceHit | undefined {
    const { cues } = this.#lexicon.evidence.of(entry);
    if (cues.size === 0) return undefined;
    return this.#cuesAround(start).find((hit) => cues.has(hit.number) && (hit.start < start || hit.end > end));
  }

  /** All cues in the sentence around an offset, of any entry. */
  #cuesAround(offset: number): readonly EvidenceHit[] {
    const { start, end, isPiece } = this.#sentence;
    // Neighbours in a sentence share its hits; in a long one, which of its ends are in reach depends on the offset.
    const isShared = !isPiece && end - start < MAX_REACH;
    if (isShared && start <= offset && offset < end) return this.#hits;
    const sentence = this.#sentences.at(offset);
    if (sentence.start === start && sentence.end === end) return this.#hits;
    this.#sentence = sentence;
    const hits: EvidenceHit[] = [];
    const words = this.#words;
    const first = words.indexAt(sentence.start);
    const last = words.indexAt(sentence.end);
    this.#lexicon.evidence.cues.find(this.#text, words, first, last, (hitStart, hitEnd, number) => {
      hits.push({ start: hitStart, end: hitEnd, number });
    });
    this.#hits = hits;
    return hits;
  }

  /** Whether a hit begins in the sentence around an offset. */
  #isInSentence(hit: Range, offset: number): boolean {
    const sentence = this.#sentences.at(offset);
    return hit.start >= sentence.start && hit.start < sentence.end;
  }

  #touches(hit: Range, start: number, end: number): boolean {
    if (hit.start < end && hit.end > start) return true;
    return hit.end <= start ? this.#isGap(hit.end, start) : this.#isGap(end, hit.start);
  }

  /** Whether nothing but a little space or punctuation stands between two words. */
  #isGap(from: number, to: number): boolean {
    if (to - from > MAX_GAP) return false;
    for (let offset = from; offset < to; offset++) {
      const unit = this.#text.charCodeAt(offset);
      if (isWordUnit(unit) || unit === Char.FULL_STOP || unit === Char.COMMA || unit === Char.SEMICOLON) return false;
    }
    return true;
  }
}
