// Runs one step of `npm test`, and counts what it has tested.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder, root } from './paths.mjs';
import { runProcess } from './processes.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {{ passed: number, failed: number, triedAgain: readonly string[], output: string, seconds: number }} Result
 */

/**
 * Seconds after which a step hangs. A busy machine takes several times as long as a quiet one: a limit near what a step
 * needs would fail now and then.
 */
const patience = 900;

/**
 * Runs a step; its whole output goes to a file of out/results.
 * @param {Step} step
 * @returns {Promise<Result>}
 */
export async function runStep({ name, command, suite, window }) {
  const results = join(resultsFolder, `${name}.json`);
  if (suite) rmSync(results, { force: true });
  const begin = Date.now();
  const { code, output, timedOut } = await runProcess(...inBackground(window !== true, command), {
    cwd: root,
    timeout: patience * 1000,
  });
  const seconds = (Date.now() - begin) / 1000;
  writeFileSync(join(resultsFolder, logName(name)), output);
  const late = timedOut ? `was stopped: it did not end within ${patience} s` : undefined;
  if (!suite) {
    const fine = code === 0 && !timedOut;
    return {
      passed: fine ? 1 : 0,
      failed: fine ? 0 : 1,
      triedAgain: [],
      output: withNote(output, name, late),
      seconds,
    };
  }
  const reported = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  const passed = Number(reported?.passed ?? 0);
  const failed = Number(reported?.failed ?? 0);
  // A suite that ran through and failed says so in its counts; whatever else goes wrong counts as one more failure.
  const problem = late ?? problemOf(code, reported?.finished === true, passed, failed);
  return {
    passed,
    failed: failed + (problem === undefined ? 0 : 1),
    triedAgain: reported?.triedAgain ?? [],
    output: withNote(output, name, problem),
    seconds,
  };
}

/**
 * What has no window gets the processor when the windows leave it: it has no one who waits for it.
 * @param {boolean} background
 * @param {string[]} command
 * @returns {[file: string, args: string[]]}
 */
function inBackground(background, command) {
  return background && process.platform !== 'win32'
    ? ['nice', ['-n', '10', process.execPath, ...command]]
    : [process.execPath, command];
}

/**
 * @param {number} code
 * @param {boolean} finished
 * @param {number} passed
 * @param {number} failed
 */
function problemOf(code, finished, passed, failed) {
  if (!finished) return `did not report its results (exit code ${code})`;
  if (passed + failed === 0) return 'ran no test';
  return code !== 0 && failed === 0 ? `ended with code ${code} although no test failed` : undefined;
}

/**
 * @param {string} output
 * @param {string} name
 * @param {string | undefined} note
 */
function withNote(output, name, note) {
  return note === undefined ? output : `${output.trimEnd()}\n${name} ${note}.`;
}

/**
 * The file of out/results that holds the output of a step.
 * @param {string} name
 */
export const logName = (name) => `${name.replaceAll('/', '-')}.log`;

/** How many lines of a failed step are printed. */
const limit = 120;

/**
 * What is worth printing of a step: of a suite that failed, the failures; of anything else, the end.
 * @param {Step} step
 * @param {string} output
 * @param {boolean} whole
 */
export function excerpt({ name, suite }, output, whole) {
  const all = output.trim().split('\n');
  const summary = all.findIndex((line) => /^\s+\d+ failing/.test(line));
  const relevant =
    suite && summary >= 0
      ? [...all.slice(summary, summary + limit - 1), ...all.slice(summary + limit - 1).slice(-1)]
      : all.filter((line) => !/^\s*✔/.test(line)).slice(-limit);
  const wanted = whole ? all : relevant;
  const note = wanted.length < all.length ? [`(all of it: out/results/${logName(name)})`] : [];
  return [...wanted, ...note].join('\n').replaceAll(/^/gm, '    ');
}
