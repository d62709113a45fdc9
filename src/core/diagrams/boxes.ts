import type { Arrow, Box, BoxKind, Leg, Stack } from './types';

/** A box over all of two columns. */
export function wide(row: number, kind: BoxKind, id: string, label: string, detail?: string): Box {
  return { id, label, kind, row, column: 0, span: 2, ...(detail !== undefined && { detail }) };
}

/** A box in the left of two columns. */
export function left(row: number, kind: BoxKind, id: string, label: string, detail?: string): Box {
  return { ...wide(row, kind, id, label, detail), span: 1 };
}

/** A box in the right of two columns. */
export function right(row: number, kind: BoxKind, id: string, label: string, detail?: string): Box {
  return { ...left(row, kind, id, label, detail), column: 1 };
}

/** Two guests side by side, each a kernel with programs on it, from the given row up. */
export function twoGuests(row: number, kernelNote: string, programNote: string): readonly Box[] {
  return [
    left(row, 'guest', 'guest', 'Guest kernel', kernelNote),
    right(row, 'guest', 'guest-2', 'Guest kernel', kernelNote),
    left(row + 1, 'program', 'programs', 'Programs', programNote),
    right(row + 1, 'program', 'programs-2', 'Programs', programNote),
  ];
}

/** A stack of boxes in two columns, from the bottom up. */
export function twoColumns(...boxes: readonly Box[]): Stack {
  return { columns: 2, boxes };
}

/** An arrow from one box to another, along an edge that both reach. */
export function arrow(from: string, to: string, side: Arrow['side']): Arrow {
  return { from, to, side };
}

/** An arrow with what happens on the way. */
export function leg(from: string, to: string, side: Arrow['side'], says: string): Leg {
  return { from, to, side, says };
}
