import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsAnswers, type JournalFile, type JournalFolder } from '../../src/core/journal';

/** A folder of the disk, written as VS Code writes it: each file is cut off, and then written. */
export class DiskFolder implements JournalFolder {
  readonly label: string;

  constructor(path: string) {
    this.label = path;
  }

  async list(): Promise<readonly JournalFile[]> {
    const names = (await readdir(this.label)).filter(holdsAnswers);
    return Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(this.label, name));
        return { name, size, modified: mtimeMs };
      }),
    );
  }

  read(name: string): Promise<string> {
    return readFile(join(this.label, name), 'utf8');
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(this.label, { recursive: true });
    await writeFile(join(this.label, name), text);
  }

  delete(name: string): Promise<void> {
    return rm(join(this.label, name));
  }
}
