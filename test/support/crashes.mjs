// Kills the extension host in the middle of its work, and looks at what is left: part of the host suite.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './vscodeServer.mjs';

const glossary = `# What we call things in the lab
terms:
  - name: rack nine
    definition: The rack in the lab's cold aisle; six hosts, one switch.
`;
const added = '  - name: four seconds\n';
const journal = 'We moved the Turtles Project to rack nine.\nIt took four seconds.\n';
const note = `# Note\n\n${'A hypervisor runs guests and shares memory among virtual machines. '.repeat(40)}\n\nTurtles Project.\n`;

/** Enough notes that the first moments come before all are read. */
const count = 2_000;
/** Milliseconds between the answer to Add Term and the end of the extension host. */
const moments = [0, 60, 300];

/** What the server is to be started with, so that extension hosts find their plan. */
export function crashEnvironment() {
  return { VIRTUALIZATION_NOTES_CRASH: join(temporaryFolder('crash').folder, 'plan.json') };
}

/**
 * @typedef {{ problem?: string, isIndexing?: boolean, isAdding?: boolean }} Report
 * @typedef {{ title: string, problem: string | undefined }} CrashResult
 */

/**
 * Lets one extension host after the other die while it reads notes and adds a term. Each next one must find whole
 * files, and the last one everything.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./vscodeServer.mjs').VsCodeServer} server
 * @param {string} planFile
 * @param {string} testsPath
 * @returns {Promise<CrashResult[]>}
 */
export async function crash(browser, server, planFile, testsPath) {
  const { folder } = temporaryFolder('crash-notes');
  const path = join(folder, '.vscode', 'virtualization-glossary.yaml');
  const report = join(folder, '..', `crash-report-${process.pid}.json`);
  mkdirSync(join(folder, '.vscode'));
  mkdirSync(join(folder, 'notes'));
  writeFileSync(join(folder, 'journal.md'), journal);
  writeFileSync(path, glossary);
  for (let index = 0; index < count; index++) writeFileSync(noteAt(folder, index), note);

  /** @type {CrashResult[]} */
  const results = [];
  /** @type {Report[]} */
  const states = [];
  for (const killAfter of [...moments, undefined]) {
    rmSync(report, { force: true });
    writeFileSync(planFile, JSON.stringify({ notes: count, killAfter, report }));
    const page = await browser.newPage();
    await page.goto(server.pageUrl({ folder, testsPath }), { timeout: 60_000 });
    const state = await waitFor(report);
    await page.close();
    states.push(state);
    const title =
      killAfter === undefined
        ? 'an extension host that starts after others have been killed finds own terms and every note'
        : `an extension host that is killed ${killAfter} ms into adding a term, while it reads notes, damages no file`;
    results.push({ title, problem: state.problem ?? damage(folder, path) });
  }
  rmSync(report, { force: true });
  for (const [what, inTime] of /** @type {const} */ ([
    ['reads notes', states.some(({ isIndexing }) => isIndexing)],
    ['adds a term', states.some(({ isAdding }) => isAdding)],
  ])) {
    results.push({
      title: `one of them was killed while it ${what}`,
      problem: inTime ? undefined : 'all were killed too late',
    });
  }
  return results;
}

/**
 * @param {string} folder
 * @param {number} index
 */
function noteAt(folder, index) {
  return join(folder, 'notes', `${index}.md`);
}

/**
 * @param {string} report
 * @returns {Promise<Report>}
 */
async function waitFor(report) {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
    if (text.endsWith('}')) return /** @type {Report} */ (JSON.parse(text));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { problem: 'The extension host said nothing' };
}

/**
 * What is wrong with the files; `undefined` when nothing is. A term may have been added or not, each of them whole.
 * @param {string} folder
 * @param {string} path
 */
function damage(folder, path) {
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith(glossary) || text.slice(glossary.length).replaceAll(added, '') !== '') {
    return `The glossary is damaged:\n${text}`;
  }
  if (readFileSync(join(folder, 'journal.md'), 'utf8') !== journal) return 'The journal has changed';
  for (let index = 0; index < count; index++) {
    if (readFileSync(noteAt(folder, index), 'utf8') !== note) return `Note ${index} has changed`;
  }
  return undefined;
}
