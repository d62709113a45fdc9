import { checkKnowledge } from './check';
import { encodeWords } from './encodeWords';
import { pack } from './pack';

/**
 * Compiles the authored files into the compact text that ships.
 * Problems do not stop it (the data tests do), so that an author can try an unfinished entry in the editor; they are printed.
 */
export function compileKnowledge(folder: string): string {
  const { knowledge, problems } = checkKnowledge(folder);
  if (problems.length > 0) {
    console.error(`The body of data has ${problems.length} problem(s): run "npm run knowledge" to see them.`);
  }
  return encodeWords(JSON.stringify(pack(knowledge)));
}
