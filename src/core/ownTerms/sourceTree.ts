/**
 * What a glossary file of a user says, whatever its format: texts, lists and maps, each with its place in the file.
 * Numbers, dates and the like are texts as they are written, so that a term called `2003` or `on` is that.
 */

/** A range of UTF-16 offsets into the text of a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'information';

/** Something in a file that is not as it should be. The part of the file is left out, or used as far as it can be. */
export interface Problem extends Span {
  readonly severity: Severity;
  /** What is wrong, what was expected; a sentence or two, without line breaks. */
  readonly message: string;
}

export interface TextNode extends Span {
  readonly kind: 'text';
  readonly value: string;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

/** Keys in the order of the file; a key may come twice. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly pairs: readonly SourcePair[];
}

export interface SourcePair {
  readonly key: TextNode;
  readonly value: SourceNode;
}

/** Nothing was written, or null. */
export interface EmptyNode extends Span {
  readonly kind: 'empty';
}

/** Could not be read; a problem says why. */
export interface UnreadableNode extends Span {
  readonly kind: 'unreadable';
}

export type SourceNode = TextNode | ListNode | MapNode | EmptyNode | UnreadableNode;

/** A file as far as it could be read. */
export interface SourceTree {
  readonly root: SourceNode;
  /** What is wrong with its syntax. */
  readonly problems: readonly Problem[];
}
