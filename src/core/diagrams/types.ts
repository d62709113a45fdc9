import type { Id } from '../knowledge';

/** What a box stands for; each has its own look. */
export type BoxKind = 'hardware' | 'hypervisor' | 'host' | 'guest' | 'program';

/** A layer, or a part of one. Rows count from the bottom, columns from the left. */
export interface Box {
  readonly id: string;
  /** At most about 18 characters per column that it spans. */
  readonly label: string;
  /** Ring or mode, in a few words. */
  readonly detail?: string;
  readonly kind: BoxKind;
  readonly row: number;
  readonly column: number;
  readonly span: number;
}

/** Where an instruction goes next, drawn beside the boxes. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The edge along which it is drawn; both boxes must reach it. */
  readonly side: 'left' | 'right';
}

/** A stack of labelled boxes. */
export interface Stack {
  readonly columns: number;
  readonly boxes: readonly Box[];
}

/** One leg of a privileged instruction's path. */
export interface Leg extends Arrow {
  readonly says: string;
}

/** The picture of an entry: its layers, and where a privileged instruction of a guest goes. */
export interface Diagram extends Stack {
  /** The concept that it explains. */
  readonly id: Id;
  readonly title: string;
  /** What to see in it, in a sentence. */
  readonly summary: string;
  readonly legs: readonly Leg[];
  /** URLs of the works that it is based on. */
  readonly sources: readonly string[];
}

/** One step of a walkthrough. */
export interface Step {
  readonly title: string;
  readonly says: string;
  /** The boxes in which it happens. */
  readonly active: readonly string[];
  readonly arrow?: Arrow;
}

/** What happens on a privileged instruction, step by step, under one technique. */
export interface Walkthrough extends Stack {
  /** The concept that it explains. */
  readonly id: Id;
  readonly title: string;
  readonly steps: readonly Step[];
  /** URLs of the works that it is based on. */
  readonly sources: readonly string[];
}
