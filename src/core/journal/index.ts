/**
 * Where the actions of study are kept. `line.ts` one line of a file, `session.ts` how a window writes, `saver.ts` what
 * happens when it cannot, `contents.ts` how all files are read, `compaction.ts` how they become fewer, `moving.ts` how
 * they go elsewhere, `cache.ts` what saves reading them, `csv.ts` for spreadsheets; `journal.ts` is all of it.
 */
export { csvToLines, isCsv, linesToCsv } from './csv';
export { holdsAnswers, type JournalFile, type JournalFolder } from './folder';
export { StudyJournal } from './journal';
export { eachLine } from './lines';
export type { SaveTrouble } from './saver';
