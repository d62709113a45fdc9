export { ProseMap, type NonProseKind } from './proseMap';
export { NOTHING, type InlineMarkup, type InlineSyntax } from './inlineSyntax';
export { inlineSyntaxFor, proseRanges, scannerFor, stateAtBeginning } from './proseRanges';
export { RangeList } from './rangeList';
export { acronymDefinitions, asAcronym, visibleText, type AcronymDefinition } from './definitions';
export type { Matters, ProseState } from './scanner';
export { frontMatterEnd } from './markdown';
