/** Parts of the user's texts that are made of the data: glossaries, bibliographies, timelines, comparisons. */
export { bibliographyText } from './bibliography';
export { comparisonBlock, comparisonTableText, timelineBlock, timelineTable } from './figures';
export { glossaryForms, glossaryFormsOf, glossaryText, type GlossaryForm } from './glossary';
export { itemLine } from './itemLine';
export { blockEdit, insertEdit, updateEdit } from './regionEdit';
export {
  findRegion,
  hasRegions,
  regionsIn,
  withoutRegions,
  type FoundRegion,
  type RegionKind,
  type RegionOptions,
} from './regions';
