import { frontMatterEnd, ProseMap, stateAtBeginning } from '../prose';
import { edgesOf, NO_EDGES } from './edges';
import { NO_PROOF } from './proof';
import { cutIntoSegments, Segment } from './segment';
import { NOTHING_SHOWN } from './shownSenses';
import { topicProof, sumOfShares } from './topic';
import type { TermMatcher } from './termMatcher';
import type { IsMuted, Mention, TextChange } from './types';

/**
 * The mentions of one open document, kept up to date while it is edited. An edit costs time in proportion to the
 * paragraphs around it: the document is kept in segments of some 2,000 units, of which only the changed ones are
 * analysed again, and those after them as far as the change reaches (an opened code fence). What the segments prove of
 * sections and of the whole document is kept with each, so that it can be worked out again without looking at their
 * text.
 */
export class DocumentMentions {
  readonly #matcher: TermMatcher;
  readonly #languageId: string;
  readonly #isMuted: IsMuted | undefined;
  #segments: Segment[];
  #text: string | undefined;
  #mentions: readonly Mention[] | undefined;
  #prose: ProseMap | undefined;

  constructor(matcher: TermMatcher, languageId: string, text: string, isMuted?: IsMuted) {
    this.#matcher = matcher;
    this.#languageId = languageId;
    this.#isMuted = isMuted;
    this.#text = text;
    this.#segments = [...cutIntoSegments(text, true)];
  }

  /** The text that the mentions belong to. */
  get text(): string {
    this.#text ??= this.#segments.map((segment) => segment.text).join('');
    return this.#text;
  }

  /** All mentions, ascending. The same array until the text changes. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= this.#findMentions();
    return this.#mentions;
  }

  /** What of the text is not prose, and where its sections begin. The same object until the text changes. */
  get prose(): ProseMap {
    this.#analyse();
    this.#prose ??= ProseMap.join(this.#segments.map(({ prose, text }) => ({ prose, length: text.length })));
    return this.#prose;
  }

  /**
   * Applies the changes of one edit. Offsets are UTF-16 into the text before the edit, and the changes do not overlap
   * (their order does not matter), as in VS Code's change event.
   */
  update(changes: readonly TextChange[]): void {
    this.#text = undefined;
    this.#mentions = undefined;
    this.#prose = undefined;
    // From the end, so that the offsets of the remaining changes stay valid.
    for (const change of [...changes].sort((a, b) => b.start - a.start || b.end - a.end)) this.#apply(change);
    const beginning = this.#segments[0]?.text ?? '';
    // Front matter that is not closed near the beginning may be closed anywhere: no part can be analysed alone.
    if (/^(?:---|\+\+\+)/.test(beginning) && frontMatterEnd(beginning) === 0) {
      this.#segments = [...cutIntoSegments(this.text, true)];
    }
  }

  #apply({ start, end, text }: TextChange): void {
    const segments = this.#segments;
    let first = 0;
    let offset = 0;
    while (first < segments.length - 1 && offset + (segments[first]?.text.length ?? 0) <= start) {
      offset += segments[first]?.text.length ?? 0;
      first++;
    }
    let last = first;
    let old = segments[first]?.text ?? '';
    while (last < segments.length - 1 && offset + old.length < end) old += segments[++last]?.text ?? '';
    let changed = old.slice(0, start - offset) + text + old.slice(end - offset);
    while (last < segments.length - 1 && !new Segment(changed).isClosed) changed += segments[++last]?.text ?? '';
    segments.splice(first, last - first + 1, ...cutIntoSegments(changed, first === 0));
  }

  #findMentions(): readonly Mention[] {
    this.#analyse();
    const senses = this.#matcher.sensesOf(this.#segments);
    for (const segment of this.#segments) segment.heed(senses);
    const edges = edgesOf(this.#segments);
    const topic = topicProof(sumOfShares(this.#segments.map(({ topicShare }) => topicShare)));
    const shown = topic === NO_PROOF ? NOTHING_SHOWN : new Map(this.#segments.flatMap((segment) => [...segment.shown]));
    const found: Mention[] = [];
    let offset = 0;
    for (const [index, segment] of this.#segments.entries()) {
      const mentions = segment.mentions(edges[index] ?? NO_EDGES, topic, shown, this.#isMuted);
      for (const { start, end, conceptId } of mentions) {
        found.push({ start: start + offset, end: end + offset, conceptId });
      }
      offset += segment.text.length;
    }
    return found;
  }

  /** Analyses what has changed, and what the scanner sees differently since. */
  #analyse(): void {
    let state = stateAtBeginning(() => this.text, this.#languageId);
    for (const segment of this.#segments) {
      this.#matcher.analyseSegment(segment, this.#languageId, state);
      state = segment.after;
    }
  }
}
