import { inSlices, type Sliced, type Slicing } from '../../base/sliced';
import { byOrder, type StudyAction } from '../review';
import { holdsAnswers, type JournalFolder } from './folder';
import { readLine } from './line';
import { eachLine } from './lines';

/**
 * Every line of all files that can be read, in the order in which things happened; those that only a newer version
 * understands come last. Throws when a file cannot be read: an export must not lack anything.
 * @param further lines that are in no file yet
 */
export async function allLines(
  places: readonly JournalFolder[],
  further: readonly string[],
  slicing: Slicing,
): Promise<readonly string[]> {
  const lines = new Map<string, StudyAction | undefined>();
  for (const folder of places) {
    for (const { name } of (await folder.list()).filter((file) => holdsAnswers(file.name))) {
      await inSlices(collect(await folder.read(name), lines), slicing);
    }
  }
  await inSlices(collect(further.join('\n'), lines), slicing);
  const known = [...lines].flatMap(([line, action]) => (action ? [{ line, action }] : []));
  known.sort((a, b) => byOrder(a.action, b.action));
  return [...known.map(({ line }) => line), ...[...lines].flatMap(([line, action]) => (action ? [] : [line]))];
}

function* collect(text: string, lines: Map<string, StudyAction | undefined>): Sliced<void> {
  for (const { line } of eachLine(text)) {
    yield;
    if (lines.has(line)) continue;
    const read = readLine(line);
    if (!('problem' in read)) lines.set(line, 'action' in read ? read.action : undefined);
  }
}
