// The sample notes, as a copy: whatever is typed into them, the repository stays as it is.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { temporaryFolder } from './vscodeServer.mjs';

/**
 * Copies the sample notes into a temporary folder that goes when this process ends.
 * @returns {{ folder: string, remove: () => void }}
 */
export function sampleNotes() {
  const { folder, remove } = temporaryFolder('sample');
  const notes = join(folder, 'sample-notes');
  cpSync(join(root, 'test', 'fixtures', 'notes'), notes, { recursive: true });
  return { folder: notes, remove };
}
