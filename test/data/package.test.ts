import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
/** What the build makes, by its sources: a bundle for each page, and its styles where it imports any. */
const pages = readdirSync('src/webview', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('src/webview', entry.name, 'main.ts')))
  .map(({ name }) => name);
const built = [
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/extension.js',
  'dist/study.js',
  ...pages.flatMap((page) => {
    const hasStyles = /^import '[^']*\.css';/m.test(readFileSync(join('src/webview', page, 'main.ts'), 'utf8'));
    return [`dist/webview/${page}.js`, ...(hasStyles ? [`dist/webview/${page}.css`] : [])];
  }),
];
const leftOut = [
  ...built.filter((file) => /\.(?:js|css)$/.test(file)).map((file) => `${file}.map`),
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
  it('has a bundle and styles for every page in a webview', () => {
    for (const page of ['comparison', 'preview', 'timeline']) {
      for (const ending of ['js', 'css']) assert.ok(built.includes(`dist/webview/${page}.${ending}`), page);
    }
  });

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
