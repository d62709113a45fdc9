import type { CitedSource, Id } from '../knowledge';
import type { Rating } from '../review';

/** How cards are gone through: by schedule, by choosing, or all of them without a trace in the schedule. */
export type StudyMode = 'study' | 'quiz' | 'cram';

export const studyModes: readonly StudyMode[] = ['study', 'quiz', 'cram'];

/** A source that says something in a dispute. */
export interface ShownClaim {
  readonly source: string;
  readonly says: string;
}

/** A picture with some labels hidden. */
export interface ShownPicture {
  readonly diagram: Id;
  readonly hidden: readonly string[];
}

/** Something that an item on the page leads to. */
export interface ShownLink {
  readonly id: Id;
  readonly title: string;
}

/** A card with all that the page shows of it. Plain text: the page escapes it. */
export interface ShownCard {
  /** What it is about and what it asks for: `Memory · Definition`. */
  readonly place: string;
  readonly ask: string;
  readonly prompt: string;
  readonly hint?: string;
  readonly items: readonly string[];
  readonly picture?: ShownPicture;
  readonly answer: string;
  readonly more?: string;
  readonly steps: readonly string[];
  readonly parts: readonly { readonly name: string; readonly says: string }[];
  readonly claims: readonly ShownClaim[];
  readonly sources: readonly CitedSource[];
  readonly files: readonly string[];
  /** Disputes that touch its subject, first those whose answer it is. */
  readonly disputes: readonly ShownLink[];
  /** Whether sources disagree on the subject itself. */
  readonly disputed: boolean;
  /** The answer is another one than when it was shown last. */
  readonly changed: boolean;
  /** It has been forgotten again and again. */
  readonly leech: boolean;
  /** The item that it leads to. */
  readonly subject: Id;
  /** The event to show in the timeline. */
  readonly event?: Id;
  /** The comparison to show it in. */
  readonly comparison?: Id;
}

/** A button by which an answer is rated. */
export interface RatingButton {
  readonly rating: Rating;
  readonly title: string;
  /** Until the card comes back: `10 min`, `8 d`. */
  readonly next?: string;
  /** The same for screen readers: `comes back in 8 days`. */
  readonly nextInWords?: string;
}

/** An answer that may be chosen. */
export interface ShownChoice {
  readonly text: string;
  readonly isRight: boolean;
  /** What it is right for. */
  readonly is: string;
  readonly item: Id;
}

/** How much is done and left. */
export interface Counts {
  readonly done: number;
  readonly learning: number;
  readonly due: number;
  readonly fresh: number;
}

interface Shown {
  readonly deck: ShownLink;
  readonly mode: StudyMode;
  readonly counts: Counts;
  readonly canUndo: boolean;
  /** What was done last and can be taken back, or went wrong; said once. */
  readonly said?: string;
}

/** A question, with its answer. */
export interface QuestionScreen extends Shown {
  readonly screen: 'question';
  /** Counts the questions of a session: an answer to another one comes too late. */
  readonly turn: number;
  readonly card: ShownCard;
  /** Empty in a quiz. */
  readonly ratings: readonly RatingButton[];
  readonly choices: readonly ShownChoice[];
}

/** Nothing is left for now. */
export interface EndScreen extends Shown {
  readonly screen: 'end';
  /** What is to be said of it, in sentences. */
  readonly lines: readonly string[];
  /** In a quiz: how many were right, of how many. */
  readonly score?: { readonly right: number; readonly of: number };
  /** What was missed. */
  readonly missed: readonly ShownLink[];
  /** Whether there is more to study in other decks. */
  readonly hasMore: boolean;
}

/** A row of a table of numbers that is also drawn. */
export interface NumberRow {
  readonly label: string;
  readonly value: number;
  /** A share that is begun, of which `value` is a part; drawn lighter. */
  readonly begun?: number;
  /** In place of the number, where it says more: `12 of 40`. */
  readonly words?: string;
}

/** Numbers as a picture and as a table. */
export interface NumberSeries {
  readonly id: string;
  readonly title: string;
  /** What the numbers are: `Cards`. */
  readonly unit: string;
  /** What follows from them, in a sentence. */
  readonly summary: string;
  readonly draw: 'columns' | 'bars' | 'calendar';
  readonly rows: readonly NumberRow[];
}

/** How it goes. */
export interface ProgressScreen {
  readonly screen: 'progress';
  readonly lines: readonly string[];
  readonly series: readonly NumberSeries[];
}

/** What the page shows. */
export type StudyScreen = QuestionScreen | EndScreen | ProgressScreen;
