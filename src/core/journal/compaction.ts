import { inSlices, type Sliced, type Slicing } from '../../base/sliced';
import { isSessionFile, monthFile, monthOfFile, type JournalFile, type JournalFolder } from './folder';
import { readLine } from './line';
import { eachLine } from './lines';

const hour = 3_600_000;
const day = 24 * hour;

/** Sessions that were not written for so long are closed: no window will go on with them. */
const closedAfter = 7 * day;
/**
 * Nothing is deleted for the sake of a file that was written less than this before: until then it may not have reached
 * the disk, and a machine that fails would have neither.
 */
const restingTime = hour;

export interface Compaction {
  /** Where the months are kept. */
  readonly target: JournalFolder;
  /** Where sessions are, the target among them. */
  readonly places: readonly JournalFolder[];
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a file is still being written by this window. */
  isInUse(file: string): boolean;
  readonly slicing: Slicing;
}

interface ReadFile {
  readonly folder: JournalFolder;
  readonly file: JournalFile;
  readonly text: string;
  readonly lines: ReadonlySet<string>;
  /** Nothing in it is lost with it once its lines are elsewhere. */
  readonly isUnderstood: boolean;
}

/**
 * Puts the closed sessions of this device together, month by month, and deletes them at a later time, when their lines
 * are found in the files of the months. Nothing is deleted on trust: what was written is read back first, what is to go is
 * read once more, and a file with anything in it that is not understood stays for good.
 * @returns how many files were written and deleted
 */
export async function compact(compaction: Compaction): Promise<{ readonly written: number; readonly deleted: number }> {
  const { target, device, now } = compaction;
  const sessions = await readAll(compaction, ({ name, modified }) => {
    return isSessionFile(name, device) && !compaction.isInUse(name) && now - modified > closedAfter;
  });
  const months = await readAll(
    { ...compaction, places: [target] },
    ({ name }) => monthOfFile(name, device) !== undefined,
  );
  const written = await writeMonths(compaction, sessions, months);
  const resting = months.filter(({ file }) => now - file.modified > restingTime);
  let deleted = 0;
  for (const session of sessions) {
    if (isHeldBy(session, resting) && (await deleteUnchanged(session))) deleted++;
  }
  for (const month of months) {
    const others = resting.filter((other) => other !== month && other.lines.size > month.lines.size);
    if (others.some((other) => isHeldBy(month, [other])) && (await deleteUnchanged(month))) deleted++;
  }
  return { written, deleted };
}

async function readAll(
  { places, slicing }: Compaction,
  isWanted: (file: JournalFile) => boolean,
): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const folder of places) {
    for (const file of (await folder.list()).filter(isWanted)) {
      const text = await folder.read(file.name);
      files.push({ folder, file, text, ...(await inSlices(understand(text), slicing)) });
    }
  }
  return files;
}

/** The lines of a file that are whole, those of newer versions too. */
function* understand(text: string): Sliced<Pick<ReadFile, 'lines' | 'isUnderstood'>> {
  const lines = new Set<string>();
  let isUnderstood = true;
  for (const { line, isOpen } of eachLine(text)) {
    if (isWhole(line)) lines.add(line);
    else if (!isOpen) isUnderstood = false;
    yield;
  }
  return { lines, isUnderstood };
}

function isWhole(line: string): boolean {
  return !('problem' in readLine(line));
}

async function writeMonths(
  { target, device, slicing }: Compaction,
  sessions: readonly ReadFile[],
  months: readonly ReadFile[],
): Promise<number> {
  const wanted = new Map<string, Set<string>>();
  for (const { lines } of sessions) {
    for (const line of lines) {
      if (months.some((month) => month.lines.has(line))) continue;
      const month = monthOf(line);
      const others = wanted.get(month) ?? new Set();
      wanted.set(month, others.add(line));
    }
    await slicing.pause();
  }
  for (const [month, lines] of wanted) {
    // One file for each month, in the end: the new one holds what the older ones do.
    for (const { file, lines: older } of months) {
      if (monthOfFile(file.name, device) === month) for (const line of older) lines.add(line);
    }
    await writeProven(target, device, month, [...lines].toSorted());
  }
  return wanted.size;
}

/** Writes a file and reads it back. Throws when it does not hold what it should; it is of no use then, and of no harm. */
async function writeProven(
  folder: JournalFolder,
  device: string,
  month: string,
  lines: readonly string[],
): Promise<void> {
  const text = `${lines.join('\n')}\n`;
  const name = monthFile(device, month, markOf(text));
  if ((await folder.list()).some((file) => file.name === name)) {
    const there = await folder.read(name);
    if (there === text) return;
    // Its name says that the same was to be written there: it was cut off.
    if (!text.startsWith(there)) throw new Error(`${name} is there already and holds something else`);
  }
  await folder.write(name, text);
  if ((await folder.read(name)) !== text) throw new Error(`${name} does not hold what was written`);
}

/** Whether all that a file says is in the others as well. */
function isHeldBy({ lines, isUnderstood }: ReadFile, others: readonly ReadFile[]): boolean {
  return isUnderstood && [...lines].every((line) => others.some((other) => other.lines.has(line)));
}

/** Deletes a file if it is still what was read. */
async function deleteUnchanged({ folder, file, text }: ReadFile): Promise<boolean> {
  if ((await folder.read(file.name)) !== text) return false;
  await folder.delete(file.name);
  return true;
}

/** The month of a line in UTC; those of newer versions, which may know other times, are kept under a month of their own. */
function monthOf(line: string): string {
  const read = readLine(line);
  if (!('action' in read)) return '0000-00';
  const { at } = read.action;
  // Years beyond four digits have a sign, which no name of a file has.
  return at >= 0 && at < Date.UTC(10_000, 0) ? new Date(at).toISOString().slice(0, 7) : '0000-00';
}

/** Letters and digits that tell one text from another. FNV-1a, twice, with different beginnings. */
function markOf(text: string): string {
  const hash = (start: number): string => {
    let value = start;
    for (let index = 0; index < text.length; index++) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
    return value.toString(36);
  };
  return hash(0x811c9dc5) + hash(0x050c5d1f);
}
