export { ProseMap, type NonProseKind } from './proseMap';
export { proseRanges, scannerFor } from './proseRanges';
export { RangeList } from './rangeList';
export type { Matters, ProseState } from './scanner';
export { frontMatterEnd } from './markdown';
