import { inlineSyntaxFor, proseRanges } from '../prose';
import { analyseWhole } from './analysis';
import type { CompiledEntries } from './compiledEntry';
import { explainAt } from './explain';
import { Lexicon } from './lexicon';
import { namedTermsIn } from './namedTerms';
import type { Segment } from './segment';
import { NO_PROOF } from './proof';
import { selectMentions, wholeSection } from './select';
import { Senses } from './senses';
import { joinSenses } from './senseShare';
import { NOTHING_SHOWN, shownIn } from './shownSenses';
import type { IsMuted, MatchEntry, MatchExplanation, Mention, NamedTerm } from './types';
import { Words } from './words';

/** Finds the terms of a set of entries in prose. Immutable: build one and share it. */
export class TermMatcher {
  readonly #lexicon: Lexicon;
  readonly #words = new Words();

  /** @param compiled what was found of the entries when the data was compiled: with it, the matcher is made in less time */
  constructor(entries: readonly MatchEntry[], compiled?: CompiledEntries) {
    this.#lexicon = new Lexicon(entries, compiled);
  }

  /**
   * The mentions in a text: ascending, not overlapping, leftmost and then longest.
   * @param languageId a VS Code language id, which decides what is prose
   * @param isMuted concepts that are not marked
   */
  findMentions(text: string, languageId: string, isMuted?: IsMuted): readonly Mention[] {
    const mentions: Mention[] = [];
    const marked = { text, syntax: inlineSyntaxFor(languageId) };
    const { sections, topic } = analyseWhole(this.#lexicon, this.#words, marked, (matters) =>
      proseRanges(text, languageId, matters),
    );
    const shown = topic === NO_PROOF ? NOTHING_SHOWN : shownIn(sections);
    for (const section of sections) selectMentions(section, wholeSection(section, topic, shown), isMuted, mentions);
    return mentions;
  }

  /**
   * Analyses a part of a document, for `DocumentMentions`.
   * @param state of the prose scanner where the part begins
   */
  analyseSegment(segment: Segment, languageId: string, state: string): void {
    segment.analyse(this.#lexicon, this.#words, languageId, state);
  }

  /** What words do not mean in the document of these parts, all of them analysed. */
  sensesOf(parts: readonly Segment[]): Senses {
    const share = joinSenses(parts.map(({ senseShare }) => senseShare));
    const { fields } = this.#lexicon.otherFields;
    return Senses.of(
      share,
      fields,
      parts.map(({ foundSections }) => foundSections),
    );
  }

  /** The terms that the words of a search name, whatever a text would need as evidence. In no order of worth. */
  namedIn(query: string): readonly NamedTerm[] {
    return namedTermsIn(this.#lexicon, this.#words, query);
  }

  /** Why the phrase at an offset is, or is not, a mention; `undefined` when no term is near it. */
  explain(text: string, languageId: string, offset: number, isMuted?: IsMuted): MatchExplanation | undefined {
    const marked = { text, syntax: inlineSyntaxFor(languageId) };
    return explainAt(this.#lexicon, this.#words, marked, proseRanges(text, languageId), offset, isMuted);
  }
}
