// Runs a suite of tests with mocha, in this process; test/host is another matter, see host.mjs.
//   node test/support/runSuite.mjs SUITE [--grep TEXT] [--part K/N] [--dots]
// SUITE is a folder of test/: all its *.test.ts are run, or of N parts of about the same length the K-th. The counts go
// to out/results/SUITE.json.
import Mocha from 'mocha';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resultsFolder } from './paths.mjs';
import { bundleTests, partName, whole } from './suiteBundle.mjs';

const usage = 'Usage: node test/support/runSuite.mjs SUITE [--grep TEXT] [--part K/N] [--dots]';

/** What the command line asks for. */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string' }, part: { type: 'string' }, dots: { type: 'boolean' } },
  });
  const [suite, ...others] = positionals;
  if (suite === undefined || others.length > 0) throw new Error(usage);
  return { suite, grep: values.grep, part: partOf(values.part), dots: values.dots === true };
}

/**
 * @param {string | undefined} text such as `1/2`
 * @returns {import('./suiteBundle.mjs').Part}
 */
function partOf(text) {
  if (text === undefined) return whole;
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(of)) throw new Error(usage);
  return { number: Number(number), of: Number(of) };
}

async function main() {
  const { suite, grep, part, dots } = readOptions();
  const mocha = new Mocha({
    ui: 'bdd',
    // Enough for a machine that is busy with something else, as those of continuous integration are.
    timeout: 180_000,
    forbidOnly: true,
    forbidPending: true,
    // A window of VS Code moves the focus as it likes while the machine is busy. A second try is printed, and a defect.
    retries: suite === 'ui' || suite === 'pictures' ? 1 : 0,
    ...(grep !== undefined && { grep }),
  });
  mocha.reporter(dots ? 'dot' : 'spec');
  mocha.addFile(await bundleTests(suite, {}, part));
  await mocha.loadFilesAsync();
  mkdirSync(resultsFolder, { recursive: true });
  const runner = mocha.run((failures) => {
    save(true);
    process.exitCode = failures > 0 || runner.stats?.passes === 0 ? 1 : 0;
    // Whatever a test has left open must not keep the process alive.
    setTimeout(() => process.exit(), 3_000).unref();
  });
  /** @type {string[]} */
  const triedAgain = [];
  runner.on('retry', (test, error) => {
    triedAgain.push(test.fullTitle());
    console.log(`Tried again: ${test.fullTitle()}\n${error.stack}`);
  });
  /** @param {boolean} finished */
  const save = (finished) => {
    const { passes = 0, failures = 0, duration = 0 } = runner.stats ?? {};
    const result = { suite, passed: passes, failed: failures, triedAgain, duration, finished };
    writeFileSync(join(resultsFolder, `${partName(suite, part)}.json`), JSON.stringify(result));
  };
  // In between too, each second: a run that has to be stopped still says how far it came.
  const saved = { at: 0 };
  runner.on('test end', () => {
    if (Date.now() - saved.at < 1_000) return;
    save(false);
    saved.at = Date.now();
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
