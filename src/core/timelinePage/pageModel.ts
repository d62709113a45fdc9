import type { CitedSource, Id, Lane } from '../knowledge';

/** One event as the timeline page shows it. Plain data: it is sent to the webview as a message. */
export interface PageEvent {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** The date in words: `about 2009, uncertain`. */
  readonly words: string;
  /** The date for narrow places: `c. 2009`. */
  readonly label: string;
  /** EDTF, as authored. */
  readonly date: string;
  /** When it may have happened at the earliest, as a decimal year. */
  readonly start: number;
  /** When it was over at the latest; `null` while it still lasts. */
  readonly end: number | null;
  /** Whether it lasted from `start` to `end`, rather than happened at some time between. */
  readonly lasting: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly lane: Lane;
  readonly landmark: boolean;
  readonly actors: readonly string[];
  /** Keys of `PageData.concepts`. */
  readonly concepts: readonly Id[];
  /** Keys of `PageData.sources`. */
  readonly sources: readonly Id[];
  /** Whether sources disagree about it, its date above all. */
  readonly disputed: boolean;
  /** Keys of `PageData.disputes`: all that touch it. */
  readonly disputes: readonly Id[];
  /** All that a text filter searches, folded as in `core/search/searchable.ts`. */
  readonly text: string;
}

export interface PageDispute {
  readonly subject: string;
  readonly claims: readonly { readonly source: string; readonly says: string }[];
  readonly record: string;
}

/** Everything that the page needs to know; it asks for nothing more. */
export interface PageData {
  /** In time order. */
  readonly events: readonly PageEvent[];
  /** Names of the concepts and platforms that events are about. */
  readonly concepts: Readonly<Record<Id, string>>;
  readonly sources: Readonly<Record<Id, CitedSource>>;
  readonly disputes: Readonly<Record<Id, PageDispute>>;
}
