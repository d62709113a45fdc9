export { expandBraces } from './expandBraces';
export { compileGlob, matchesGlob } from './glob';
export { IgnoreTree } from './gitignore';
export { Indexer, type IndexerHost, type NoteReference } from './indexer';
export { NoteLanguages, type LanguageFiles } from './noteLanguages';
export { NotesIndex, type NoteMentions } from './notesIndex';
export { mentionPositions, type MentionRange } from './textPositions';
