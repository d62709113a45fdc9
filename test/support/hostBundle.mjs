// Bundles the host suite: out/test/host/index.js is what VS Code loads, tests.js holds the tests.
//   node test/support/hostBundle.mjs
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTests } from '../../esbuild.mjs';
import { resultsFolder, root } from './paths.mjs';

const folder = join(root, 'out', 'test', 'host');
const resultsFile = join(resultsFolder, 'host.json');

/** User settings for the host suite: without them the words of every open document count as completions. */
export const hostSettings = { 'editor.wordBasedSuggestions': 'off' };

/**
 * Bundles the host tests and their runner.
 * @returns {Promise<string>} the path for `extensionTestsPath`
 */
export async function bundleHostTests() {
  await bundleTests('host', { format: 'cjs', outfile: join(folder, 'tests.js') });
  await build({
    entryPoints: ['index', 'crash'].map((name) => join(root, 'test', 'host', 'support', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  // One that runs in the browser too.
  await build({
    entryPoints: [join(root, 'test', 'host', 'support', 'surroundings.ts')],
    outfile: join(folder, 'surroundings.js'),
    bundle: true,
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return join(folder, 'index');
}

/**
 * Where the suite leaves its report; an older one is removed, so that what is found there is of this run.
 * @returns {string}
 */
export function freshHostResults() {
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(resultsFile, { force: true });
  return resultsFile;
}

/**
 * Adds results of tests that do not run inside an extension host.
 * @param {readonly { title: string, problem: string | undefined }[]} results
 */
export function addHostResults(results) {
  if (results.length === 0) return;
  /** @type {{ passed: number, failed: number, lines: string[] }} */
  const report = existsSync(resultsFile)
    ? JSON.parse(readFileSync(resultsFile, 'utf8'))
    : { passed: 0, failed: 0, finished: false, lines: [] };
  for (const { title, problem } of results) {
    if (problem === undefined) report.passed++;
    else report.failed++;
    report.lines.push(problem === undefined ? `  ✔ ${title}` : `  ✘ ${title}\n      ${problem}`);
  }
  writeFileSync(resultsFile, JSON.stringify(report));
}

/**
 * Prints what the suite reported.
 * @returns {boolean} whether it ran to its end and every test passed
 */
export function printHostResults() {
  /** @type {{ passed: number, failed: number, finished: boolean, lines: string[] } | undefined} */
  const report = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined;
  if (report === undefined) {
    console.error('The host suite reported nothing.');
    return false;
  }
  for (const line of report.lines) console.log(line);
  if (!report.finished) {
    console.error('The host suite did not run to its end.');
  }
  console.log(`host: ${report.passed} passed, ${report.failed} failed`);
  return report.finished && report.failed === 0 && report.passed > 0;
}

if (process.argv[1]?.endsWith('hostBundle.mjs')) {
  freshHostResults();
  await bundleHostTests();
}
