/** Citing: sources as keys, as entries of bibliographies, and as what stands in a text. */
export { bibFile } from './bibtex';
export { citeEdits, type TextEdit } from './citeEdits';
export { CitedSources, type FoundKey } from './citationsIn';
export { cslJson } from './cslJson';
export { keyOf } from './keys';
export { keyPrefix } from './keyPrefix';
export { formatOf, markupOf, type Format, type Markup } from './markup';
export { fullReference } from './reference';
export { citation, citationStyles, styleOf, type CitationStyle } from './styles';
export { properNames } from './titleCase';
