import { frontMatterEnd, inlineSyntaxFor, scannerFor, ProseMap, RangeList, type ProseState } from '../prose';
import { analyse } from './analysis';
import { isSameEdges, NO_EDGES, type Edges } from './edges';
import type { Lexicon } from './lexicon';
import type { LexiconEntry } from './lexiconEntry';
import { NO_PROOF, type Proof } from './proof';
import { selectMentions } from './select';
import { NOTHING_OUTSIDE } from './witnesses';
import { Senses } from './senses';
import { NO_SENSES, type SenseShare } from './senseShare';
import { inNeedIn, NOTHING_SHOWN, shownIn, type Shown } from './shownSenses';
import { NO_SHARE, sumOfShares, type TopicShare } from './topic';
import type { IsMuted, Mention } from './types';
import type { Words } from './words';
import type { Section } from './section';

/** Segments are cut at the first empty line after this many units. */
const MIN_LENGTH = 2048;

/**
 * A part of a document that is analysed on its own. All but the last end with an empty line: no phrase, sentence, link
 * or code span continues past one, so what is in a segment depends on it alone, except for two things: the state of
 * the prose scanner where it begins, and the evidence in sections that go beyond it.
 */
export class Segment {
  readonly text: string;
  #before: ProseState | undefined;
  #after: ProseState = '';
  #prose = ProseMap.allProse;
  /** As analysed, and as they are once the senses of the document are known. */
  #found: readonly Section[] = [];
  #sections: readonly Section[] = [];
  #senseShare = NO_SENSES;
  #senses = Senses.plain.key;
  #topicShare = NO_SHARE;
  #shown = NOTHING_SHOWN;
  #inNeed: ReadonlySet<LexiconEntry> = new Set();
  /** Mentions, with offsets from the start of the segment. */
  #mentions: readonly Mention[] | undefined;
  #edges = NO_EDGES;
  #topic: Proof = NO_PROOF;
  /** Ids of the entries whose sense was carried over to the segment. */
  #carried = '';

  constructor(text: string) {
    this.text = text;
  }

  /** Whether no later text can change what the last line means. */
  get isClosed(): boolean {
    return /\n[ \t]*\r?\n$/.test(this.text.slice(-200));
  }

  /** State of the prose scanner at the end. */
  get after(): ProseState {
    return this.#after;
  }

  /** What in it is not prose, with offsets from the start of the segment. */
  get prose(): ProseMap {
    return this.#prose;
  }

  /** Sections that the segment has a part of; the first one began before it, or is empty. */
  get sections(): readonly Section[] {
    return this.#sections;
  }

  /** The same before the senses of the document are known. */
  get foundSections(): readonly Section[] {
    return this.#found;
  }

  /** What it says about the senses of words. */
  get senseShare(): SenseShare {
    return this.#senseShare;
  }

  /** What its words are shown to mean. */
  get shown(): Shown {
    return this.#shown;
  }

  /** What it tells about the topic of the document. */
  get topicShare(): TopicShare {
    return this.#topicShare;
  }

  /**
   * Analyses the segment unless that has been done for this state.
   * @param before state of the prose scanner at its beginning
   */
  analyse(lexicon: Lexicon, words: Words, languageId: string, before: ProseState): void {
    if (this.#before === before) return;
    const ranges = new RangeList();
    this.#after = scannerFor(languageId)(this.text, before, ranges);
    this.#prose = ranges.toMap();
    const marked = { text: this.text, syntax: inlineSyntaxFor(languageId) };
    const { sections, senses } = analyse(lexicon, words, marked, this.#prose);
    this.#found = sections;
    this.#senseShare = senses;
    this.#before = before;
    this.#take(Senses.plain);
  }

  /** Leaves out what has another sense in the document, unless that is done. */
  heed(senses: Senses): void {
    if (senses.key !== this.#senses) this.#take(senses);
  }

  #take(senses: Senses): void {
    this.#senses = senses.key;
    this.#sections = senses.applyTo(this.#found);
    this.#topicShare = sumOfShares(this.#sections.map(({ share }) => share));
    this.#shown = shownIn(this.#sections);
    this.#inNeed = inNeedIn(this.#sections);
    this.#mentions = undefined;
  }

  /**
   * The mentions, selected again only if what is known of the sections has changed.
   * @param topic what the topic of the document proves
   * @param shown what the document shows to be meant
   */
  mentions(edges: Edges, topic: Proof, shown: Shown, isMuted: IsMuted | undefined): readonly Mention[] {
    let carried = '';
    for (const entry of this.#inNeed) if (shown.has(entry)) carried += `${entry.id}\n`;
    const isSame = topic === this.#topic && carried === this.#carried && isSameEdges(edges, this.#edges);
    if (this.#mentions !== undefined && isSame) return this.#mentions;
    this.#carried = carried;
    this.#edges = edges;
    this.#topic = topic;
    const mentions: Mention[] = [];
    const { outside } = edges;
    const { length } = this.text;
    const last = this.#sections.length - 1;
    for (const [index, section] of this.#sections.entries()) {
      const isFirst = index === 0;
      const isLast = index === last;
      const proof = isFirst ? edges.firstProof : isLast ? edges.lastProof : section.proof;
      const before = isFirst ? outside.before : NOTHING_OUTSIDE.before;
      const after = isLast ? outside.after : NOTHING_OUTSIDE.after;
      selectMentions(section, { proof: proof | topic, outside: { before, after }, shown, length }, isMuted, mentions);
    }
    this.#mentions = mentions;
    return mentions;
  }
}

/** Cuts a text into segments; at least one. Front matter stays in one piece. */
export function cutIntoSegments(text: string, isBeginning: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  const emptyLine = /\n[ \t]*\r?\n/g;
  let start = 0;
  let from = (isBeginning ? frontMatterEnd(text) : 0) + MIN_LENGTH;
  while (from < text.length) {
    emptyLine.lastIndex = from;
    const match = emptyLine.exec(text);
    if (match === null) break;
    const end = match.index + match[0].length;
    segments.push(new Segment(text.slice(start, end)));
    start = end;
    from = end + MIN_LENGTH;
  }
  if (start < text.length || segments.length === 0) segments.push(new Segment(text.slice(start)));
  return segments;
}
