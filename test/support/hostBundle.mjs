// Bundles the host suite: out/test/host/index.js is what VS Code loads, tests.js holds the tests.
//   node test/support/hostBundle.mjs
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder, root } from './paths.mjs';
import { bundleTests } from './suiteBundle.mjs';

const folder = join(root, 'out', 'test', 'host');
const resultsFile = join(resultsFolder, 'host.json');

/**
 * User settings for the host suite. It asks providers by commands: what the editor would ask of every document by itself,
 * and nobody looks at, would take most of the time of the large ones. Words of open documents would count as completions.
 */
export const hostSettings = {
  'breadcrumbs.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.codeLens': false,
  'editor.colorDecorators': false,
  'editor.folding': false,
  'editor.lightbulb.enabled': 'off',
  'editor.links': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.semanticHighlighting.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordBasedSuggestions': 'off',
};

/**
 * Bundles the host tests and their runner.
 * @returns {Promise<string>} the path for `extensionTestsPath`
 */
export async function bundleHostTests() {
  await bundleTests('host', { format: 'cjs', outfile: join(folder, 'tests.js') });
  await build({
    entryPoints: [join(root, 'test', 'host', 'support', 'index.ts')],
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
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
