// `npm test`: installs what is missing, then every check and suite; the last line is `N passed, N failed`.
//   node test/support/test.mjs [--verbose] [NAME…]   for example: types unit host
import { cpus } from 'node:os';
import { mkdirSync } from 'node:fs';
import { ensureChromium, ensureDependencies, ensureVsCode } from './install.mjs';
import { resultsFolder } from './paths.mjs';
import { excerpt, logName, runStep } from './runStep.mjs';
import { chosenSteps } from './steps.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./runStep.mjs').Result} Result
 */

/**
 * How many steps of a kind run at once. A window keeps about one processor busy; with more windows than processors,
 * each is late at everything, and the whole takes no less time. What has no window runs beside them in what they leave.
 */
const places = {
  window: Math.max(2, Math.min(4, cpus().length)),
  other: Math.max(2, Math.min(4, cpus().length)),
};

/** Runs steps as places become free, in their order, and prints what comes of each. */
class Schedule {
  /** @type {Step[]} */
  #waiting;
  /** @type {ReadonlySet<string>} */
  #chosen;
  /** @type {Map<string, boolean>} steps that ended, and whether well */
  #ended = new Map();
  #running = { window: 0, other: 0 };
  #verbose;
  passed = 0;
  failed = 0;

  /**
   * @param {readonly Step[]} steps
   * @param {boolean} verbose whether to print all that the steps say
   */
  constructor(steps, verbose) {
    this.#waiting = [...steps];
    this.#chosen = new Set(steps.map(({ name }) => name));
    this.#verbose = verbose;
  }

  /** Runs everything that can begin now, and then what can begin after it. */
  async run() {
    const started = [];
    for (let step = this.#next(); step !== undefined; step = this.#next()) {
      const kind = step.window ? 'window' : 'other';
      this.#running[kind]++;
      started.push(
        this.#resultOf(step).then((result) => {
          this.#running[kind]--;
          this.#report(step, result);
          return this.run();
        }),
      );
    }
    await Promise.all(started);
  }

  /** Takes the first step from the list that has a place and needs to wait for no other. */
  #next() {
    const index = this.#waiting.findIndex(({ window, after }) => {
      const kind = window ? 'window' : 'other';
      const isReady = after === undefined || !this.#chosen.has(after) || this.#ended.has(after);
      return isReady && this.#running[kind] < places[kind];
    });
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0];
  }

  /**
   * @param {Step} step
   * @returns {Promise<Result>}
   */
  async #resultOf(step) {
    const { name, after } = step;
    if (after === undefined || this.#ended.get(after) !== false) return runStep(step);
    const output = `${name} was not run because ${after} failed.`;
    return { passed: 0, failed: 1, triedAgain: [], output, seconds: 0 };
  }

  /**
   * @param {Step} step
   * @param {Result} result
   */
  #report(step, { passed, failed, triedAgain, output, seconds }) {
    const fine = failed === 0;
    this.#ended.set(step.name, fine);
    this.passed += passed;
    this.failed += failed;
    const counts = step.suite ? `  ${passed} passed${fine ? '' : `, ${failed} failed`}` : '';
    console.log(`${fine ? '✔' : '✘'} ${step.name}${counts}  (${seconds.toFixed(1)} s)`);
    for (const title of triedAgain) console.log(`  tried again (see out/results/${logName(step.name)}): ${title}`);
    if (this.#verbose || !fine) console.log(`${excerpt(step, output, this.#verbose)}\n`);
  }
}

/** @param {string[]} argv */
async function main(argv) {
  const chosen = chosenSteps(argv.filter((arg) => !arg.startsWith('--')));
  const begin = Date.now();
  await ensureDependencies();
  if (chosen.some(({ window }) => window)) await Promise.all([ensureVsCode(), ensureChromium()]);
  mkdirSync(resultsFolder, { recursive: true });
  const schedule = new Schedule(chosen, argv.includes('--verbose'));
  await schedule.run();
  console.log(`All of it took ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
  return schedule;
}

/** @type {{ passed: number, failed: number }} */
const totals = await main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`${totals.passed} passed, ${totals.failed} failed`);
// At once: what may still run after an error must not print anything below.
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
