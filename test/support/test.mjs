// `npm test`: installs what is missing, then every check and suite; the last line is `N passed, N failed`.
//   node test/support/test.mjs [--verbose] [NAME…]   for example: types unit host
import { cpus } from 'node:os';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureVsCode } from './install.mjs';
import { resultsFolder, root } from './paths.mjs';
import { runProcess } from './processes.mjs';
import { projects } from './types.mjs';

/**
 * @typedef {{ name: string, command: string[], suite?: boolean, after?: string }} Step
 *   `command` is given to Node; a `suite` leaves its counts in out/results/NAME.json, anything else is one test;
 *   `after` names the step without which this one makes no sense
 */

/**
 * Seconds after which a step hangs. A busy machine takes several times as long as a quiet one: a limit near what a step
 * needs would fail now and then.
 */
const patience = 900;

/** How many lines of a failed step are printed. */
const limit = 120;

/** @param {string} path */
const bin = (path) => join('node_modules', path);

/** @type {Step[]} */
const steps = [
  { name: 'build', command: ['esbuild.mjs', '--production'] },
  ...[1, 2].map((part) => ({
    name: `ui ${part} of 2`,
    command: ['esbuild.mjs', '--run-tests', 'ui', '--part', `${part}/2`],
    suite: true,
    after: 'build',
  })),
  { name: 'host', command: ['test/support/host.mjs'], suite: true, after: 'build' },
  { name: 'pictures', command: ['esbuild.mjs', '--run-tests', 'pictures'], suite: true, after: 'build' },
  { name: 'unit', command: ['esbuild.mjs', '--run-tests', 'unit'], suite: true },
  { name: 'properties', command: ['esbuild.mjs', '--run-tests', 'properties'], suite: true },
  { name: 'data', command: ['esbuild.mjs', '--run-tests', 'data'], suite: true },
  ...projects.map((project) => ({
    name: `types ${project}`,
    command: [bin('typescript/bin/tsc'), '--pretty', 'false', '-p', project],
  })),
  { name: 'lint', command: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused', command: [bin('knip/bin/knip.js'), '--no-progress'] },
];

/**
 * Runs one step and counts what it tested.
 * @param {Step} step
 * @returns {Promise<{ passed: number, failed: number, triedAgain: string[], output: string, seconds: number }>}
 */
async function run({ name, command, suite }) {
  const results = join(resultsFolder, `${name}.json`);
  if (suite) rmSync(results, { force: true });
  const begin = Date.now();
  const { code, output, timedOut } = await runProcess(process.execPath, command, {
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
  const extra = problem === undefined ? 0 : 1;
  const triedAgain = reported?.triedAgain ?? [];
  return { passed, failed: failed + extra, triedAgain, output: withNote(output, name, problem), seconds };
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
 * What is worth printing of a step: of a suite that failed, the failures; of anything else, the end.
 * @param {Step} step
 * @param {string} output
 * @param {boolean} whole
 */
function excerpt({ name, suite }, output, whole) {
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

/** @param {string} name */
const logName = (name) => `${name.replaceAll('/', '-')}.log`;

/** @param {string[]} argv */
async function main(argv) {
  const verbose = argv.includes('--verbose');
  const names = argv.filter((arg) => !arg.startsWith('--'));
  const chosen = steps.filter(({ name }) => names.length === 0 || names.some((each) => name.split(' ')[0] === each));
  for (const each of names) {
    if (!chosen.some(({ name }) => name.split(' ')[0] === each)) {
      throw new Error(`There is no suite or check named "${each}".`);
    }
  }
  const begin = Date.now();
  await ensureDependencies();
  if (chosen.some(({ after }) => after !== undefined)) await Promise.all([ensureVsCode(), ensureChromium()]);
  mkdirSync(resultsFolder, { recursive: true });

  let passed = 0;
  let failed = 0;
  const waiting = [...chosen];
  /** @type {Map<string, boolean>} steps that ended, and whether well */
  const ended = new Map();

  /** Takes steps from the list until none is left; `false` when all that is left waits for another step. */
  const worker = async () => {
    while (waiting.length > 0) {
      const index = waiting.findIndex(
        ({ after }) => after === undefined || ended.has(after) || !chosen.some(({ name }) => name === after),
      );
      const [step] = index < 0 ? [] : waiting.splice(index, 1);
      if (step === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const result =
        step.after !== undefined && ended.get(step.after) === false
          ? {
              passed: 0,
              failed: 1,
              triedAgain: [],
              output: `${step.name} was not run because ${step.after} failed.`,
              seconds: 0,
            }
          : await run(step);
      passed += result.passed;
      failed += result.failed;
      const fine = result.failed === 0;
      const counts = step.suite ? `  ${result.passed} passed${fine ? '' : `, ${result.failed} failed`}` : '';
      console.log(`${fine ? '✔' : '✘'} ${step.name}${counts}  (${result.seconds.toFixed(1)} s)`);
      for (const title of result.triedAgain) {
        console.log(`  tried again (see out/results/${logName(step.name)}): ${title}`);
      }
      if (verbose || !fine) console.log(`${excerpt(step, result.output, verbose)}\n`);
      ended.set(step.name, fine);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, Math.min(4, cpus().length)) }, worker));
  console.log(`All of it took ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
  return { passed, failed };
}

let totals = { passed: 0, failed: 1 };
try {
  totals = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
console.log(`${totals.passed} passed, ${totals.failed} failed`);
