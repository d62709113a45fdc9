import type { JournalFolder } from './folder';

/**
 * Copies all files of answers into another folder, and reads each back.
 * @returns how many there were
 * @throws when one could not be copied
 */
export async function copyAnswers(from: JournalFolder, to: JournalFolder): Promise<number> {
  const files = await from.list();
  for (const { name } of files) await copyFile(from, to, name);
  return files.length;
}

/**
 * Moves all files of answers into another folder: each is copied and read back before it is deleted, and stays where it
 * is when it has changed meanwhile.
 * @throws when one could not be copied: it was not deleted then
 */
export async function moveAnswers(from: JournalFolder, to: JournalFolder): Promise<void> {
  for (const { name } of await from.list()) {
    const text = await copyFile(from, to, name);
    if ((await from.read(name)) === text) await from.delete(name);
  }
}

/** Writes a text into a file of its own and reads it back. Throws when it is not there then. */
export async function writeChecked(to: JournalFolder, name: string, text: string): Promise<void> {
  await to.write(name, text);
  if ((await to.read(name)) !== text) throw new Error(`${name} could not be written to ${to.label}`);
}

async function copyFile(from: JournalFolder, to: JournalFolder, name: string): Promise<string> {
  const text = await from.read(name);
  const taken = new Set((await to.list()).map((file) => file.name));
  const there = taken.has(name) ? await to.read(name) : undefined;
  if (there !== text) await writeChecked(to, freeName(name, taken, there, text), text);
  return text;
}

/** The name for a copy: its own, unless another file has it. */
function freeName(name: string, taken: ReadonlySet<string>, there: string | undefined, text: string): string {
  // An older state of the same file is no other file.
  if (there === undefined || text.startsWith(there)) return name;
  for (let number = 2; ; number++) {
    const other = name.replace(/\.jsonl$/i, `-${number}.jsonl`);
    if (!taken.has(other)) return other;
  }
}
