/** Parts of the user's texts that are made of the data: glossaries, bibliographies, timelines, comparisons. */
export { bibliographyText } from './bibliography';
export { comparisonBlock, comparisonTableText, timelineBlock, timelineTable } from './figures';
export { firstUseEdits } from './firstUses';
export {
  canLinkGlossary,
  glossaryForms,
  glossaryFormsOf,
  glossaryText,
  hasAnchor,
  type GlossaryForm,
} from './glossary';
export { itemLine } from './itemLine';
export { isWithin, oursIn, type Stretch } from './oursIn';
export { blockEdit, insertEdit, updateEdit } from './regionEdit';
export {
  findRegion,
  hasRegions,
  withoutRegions,
  type FoundRegion,
  type RegionKind,
  type RegionOptions,
} from './regions';
