import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
const built = [
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/extension.js',
  'dist/webview/comparison.css',
  'dist/webview/comparison.js',
];
const leftOut = [
  'dist/extension.js.map',
  'dist/webview/comparison.css.map',
  'dist/webview/comparison.js.map',
  'media/screenshots/hover.png',
  'out/test/unit.mjs',
  'src/extension.ts',
  'test/fixtures/notes/welcome.md',
  '.vscode/settings.json',
  '.vscode-test/stamp',
  '.env',
  'CONTRIBUTING.md',
  'esbuild.mjs',
  'old-0.0.1.vsix',
  'tsconfig.json',
];

/** Everything below a folder of the repository, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

describe('the package', () => {
  it('holds the documents, the bundles with their licences, the pictures and the grammars, and nothing else', async () => {
    // A copy, so that it does not matter what is built, installed or lying about in the repository.
    const folder = mkdtempSync(join(tmpdir(), 'virtualization-notes-package-'));
    try {
      const folders = ['media', 'syntaxes'].filter((path) => existsSync(path));
      for (const path of ['.vscodeignore', ...documents, ...folders]) {
        cpSync(path, join(folder, path), { recursive: true });
      }
      for (const file of [...built, ...leftOut]) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), '');
      }
      const shipped = folders.flatMap(filesBelow).filter((file) => !file.startsWith('media/screenshots/'));
      const files = await listFiles({ cwd: folder, packageManager: PackageManager.None });
      assert.deepEqual(files.toSorted(), [...built, ...documents, ...shipped].toSorted());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
