import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/vscodeServer.mjs';

const note =
  '# Note\n\nThe Turtles Project moved to rack nine in the cold aisle, where a hypervisor runs.\n\nAMD-V was introduced in 2010.\n';

/** Makes a folder of the given name, with a note and a glossary, that goes when this process ends; gives its path. */
export function makeFolder(name: string): string {
  const path = join(temporaryFolder('environment').folder, name);
  mkdirSync(join(path, '.vscode'), { recursive: true });
  writeFileSync(join(path, 'note.md'), note);
  writeFileSync(
    join(path, '.vscode', 'virtualization-glossary.yaml'),
    `terms:\n  - name: rack nine\n    definition: Where ${name} stands.\n`,
  );
  return path;
}

/** Makes a workspace file over the folders, that goes when this process ends; gives its path. */
export function makeWorkspace(paths: readonly string[]): string {
  const path = join(temporaryFolder('environment').folder, 'several.code-workspace');
  writeFileSync(path, JSON.stringify({ folders: paths.map((each) => ({ path: each })) }));
  return path;
}
