import type { RangeList } from './rangeList';

/**
 * Where a scanner stands between two blocks, as it needs to know to go on: e.g. that a code fence is open. Two equal
 * strings are equal states. The empty string is the beginning of a document.
 */
export type ProseState = string;

/** State after a part of a document that leaves nothing open. */
export const NOTHING_OPEN: ProseState = '-';

/**
 * Finds what is not prose in one language.
 * @param text a whole document, or a part of it that begins at its beginning or after an empty line
 * @param state where the part before ended
 * @param out receives ranges and sections, offsets counted from the start of `text`
 * @returns the state at the end; meaningful if `text` ends with an empty line
 */
export type ProseScanner = (text: string, state: ProseState, out: RangeList) => ProseState;
