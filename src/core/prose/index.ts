export { NON_PROSE_KINDS, ProseMap, type NonProseKind } from './proseMap';
export { proseRanges } from './proseRanges';
