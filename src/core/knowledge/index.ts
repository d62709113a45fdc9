/**
 * What is known: the domain's types, the indexed body of knowledge, its words for people, and how it is grouped
 * and cited. The lowest room of `core`: it imports none of the others.
 */
export type * from './model';
export { appearedIn, authorName, citedAs, citedSource, nameOf, type CitedSource } from './citation';
export { groupEntries, type GlossaryGroup } from './glossary';
export { itemId } from './itemId';
export { isPlatform, Knowledge, weightOfLinks, type DatedEvent, type FirstDate, type Item } from './knowledge';
export {
  categoryTitles,
  checkedTitles,
  conceptKindTitles,
  firstTitles,
  lanes,
  laneTitles,
  relationTitles,
  sourceKindTitles,
} from './labels';
export { eraOf, eras, groupEvents, type TimelineGroup, type TimelineGrouping } from './timeline';
