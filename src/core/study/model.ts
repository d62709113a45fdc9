import type { Category, Id, Lane } from '../knowledge';

/** What a card asks. */
export type CardKind =
  | 'definition'
  | 'term'
  | 'expansion'
  | 'acronym'
  | 'cloze'
  | 'year'
  | 'order'
  | 'cell'
  | 'apart'
  | 'dispute'
  | 'diagram';

/** Some items. */
export type Items = Pick<ReadonlySet<Id>, 'has'>;

/** What a source says in a dispute. */
export interface ClaimOnCard {
  readonly source: Id;
  readonly says: string;
}

/** One of the things that are told apart. */
export interface PartOfAnswer {
  readonly name: string;
  readonly says: string;
}

/** A picture with some labels hidden. */
export interface PictureOnCard {
  /** The entry whose diagram it is. */
  readonly diagram: Id;
  /** Boxes whose labels are hidden until the answer is shown. */
  readonly hidden: readonly string[];
}

/** Something to recall, made from the data. All texts are plain text: whoever shows them escapes them. */
export interface StudyCard {
  /**
   * The item and the facet of it that is asked: `kvm/definition`, `kvm/cell:platforms:licence`. Never made of a text, so
   * that a card keeps its history when its words are corrected.
   */
  readonly id: string;
  readonly kind: CardKind;
  /** The item that the card leads to. Cards with the same one are siblings: one gives hints to the other. */
  readonly subject: Id;
  /** Where it belongs: the category of its entry, or the lane of its event; `undefined` for what spans several. */
  readonly topic: Category | Lane | undefined;
  /** The comparison whose cell it asks for. */
  readonly comparison?: Id;
  /** The question, in a few words: `What is it?`. */
  readonly ask: string;
  /** What the question is about. */
  readonly prompt: string;
  /** What else the question says: a remark on the row of a table, the day of a value. */
  readonly hint?: string;
  /** What the question lists: events to be put in order, or the steps of which one is asked for. */
  readonly items?: readonly string[];
  readonly picture?: PictureOnCard;
  readonly answer: string;
  /** What else there is to know, shown with the answer. */
  readonly more?: string;
  /** The answer in parts that belong in this order. */
  readonly steps?: readonly string[];
  /** The answer by what it is about, where it tells two things apart. */
  readonly parts?: readonly PartOfAnswer[];
  readonly claims?: readonly ClaimOnCard[];
  readonly sources: readonly Id[];
  /** Files of the user that the answer is from, as the user knows them. */
  readonly files?: readonly string[];
  /** Disputes that touch its subject: the answer says that sources differ. */
  readonly disputes: readonly Id[];
  /** Years that count as right: first and last. */
  readonly years?: YearSpan;
  /** Cards that should be well known before this one is asked for the first time. */
  readonly after?: readonly string[];
}

/** Years from the first to the last, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** An answer that may be chosen in a quiz. */
export interface Choice {
  readonly text: string;
  readonly isRight: boolean;
  /** What this answer is right for, said to whoever has chosen it wrongly. */
  readonly is: string;
  /** The item that it is right for. */
  readonly item: Id;
}

/** A question with its possible answers. */
export interface Candidates {
  readonly right: Omit<Choice, 'isRight'>;
  /** The best ones first. */
  readonly wrong: readonly Choice[];
  /** How many there must be; for yes or no, one. */
  readonly enough?: number;
}
