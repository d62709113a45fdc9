/** Finding anything that is known by what is typed, as the matcher would find it in a text. */
export { search, type SearchResult } from './search';
export {
  searchableComparisons,
  searchableDisputes,
  searchableEntries,
  searchableEvents,
  type Searchable,
} from './searchable';
export { Finder, type Answer, type FoundGroup, type FoundKind } from './finder';
export { mostSideBySide, sideBySide, type SideBySide } from './sideBySide';
