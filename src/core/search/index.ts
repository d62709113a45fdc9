/** Finding entries and events by what is typed, as the matcher would find them in a text. */
export { search, type SearchResult } from './search';
export { searchableDisputes, searchableEntries, searchableEvents, type Searchable } from './searchable';
