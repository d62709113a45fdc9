import type { RangeList } from './rangeList';

/**
 * Where a scanner stands between two blocks, as it needs to know to go on: e.g. that a code fence is open. Two equal
 * strings are equal states. The empty string is the beginning of a document.
 */
export type ProseState = string;

/** State after a part of a document that leaves nothing open. */
export const NOTHING_OPEN: ProseState = '-';

/**
 * Whether it matters what is prose in `[from, to)`. Asked about one stretch after the other, ascending; what is not
 * prose in a stretch that does not matter may be left out.
 */
export type Matters = (from: number, to: number) => boolean;

/**
 * Finds what is not prose in one language.
 * @param text a whole document, or a part of it that begins at its beginning or after an empty line
 * @param state where the part before ended
 * @param out receives ranges and sections, offsets counted from the start of `text`
 * @param matters without it, all does
 * @returns the state at the end; meaningful if `text` ends with an empty line
 */
export type ProseScanner = (text: string, state: ProseState, out: RangeList, matters?: Matters) => ProseState;
