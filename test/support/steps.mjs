// What `npm test` runs.
import { join } from 'node:path';
import { projects } from './types.mjs';

/**
 * @typedef {{ name: string, command: string[], suite?: boolean, window?: boolean, after?: string }} Step
 *   `command` is given to Node; a `suite` leaves its counts in out/results/NAME.json, anything else is one test; `window`
 *   says that it opens windows of VS Code, of which a machine bears few at once; `after` names the step without which
 *   this one makes no sense
 */

/** @param {string} path */
const bin = (path) => join('node_modules', path);

/**
 * @param {string} name
 * @param {string[]} options of runSuite.mjs
 * @returns {Pick<Step, 'command' | 'suite'>}
 */
const suite = (name, ...options) => ({ command: ['test/support/runSuite.mjs', name, ...options], suite: true });

/** What a step that opens windows needs: the bundles that ship. */
const inWindows = { window: true, after: 'build' };

/**
 * The steps; of each kind those come first that take longest.
 * @type {readonly Step[]}
 */
export const steps = [
  { name: 'build', command: ['esbuild.mjs', '--production'] },
  { name: 'ui', ...suite('ui'), ...inWindows },
  { name: 'host', command: ['test/support/host.mjs'], suite: true, ...inWindows },
  { name: 'pictures', ...suite('pictures'), ...inWindows },
  { name: 'environments', ...suite('environments'), ...inWindows },
  { name: 'unit', ...suite('unit') },
  { name: 'properties', ...suite('properties') },
  { name: 'data', ...suite('data') },
  ...projects.map((project) => ({
    name: `types ${project}`,
    command: [bin('typescript/bin/tsc'), '--pretty', 'false', '-p', project],
  })),
  { name: 'lint', command: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [bin('oxfmt/bin/oxfmt'), '--check'] },
  { name: 'unused', command: [bin('knip/bin/knip.js'), '--no-progress'] },
];

/**
 * The steps of the given names; `types` stands for all projects.
 * @param {readonly string[]} names all steps when there is none
 * @throws when there is no step of a name
 */
export function chosenSteps(names) {
  /** @param {Step} step */
  const firstWord = ({ name }) => name.split(' ')[0] ?? '';
  for (const name of names) {
    if (!steps.some((step) => firstWord(step) === name)) throw new Error(`There is no suite or check named "${name}".`);
  }
  return steps.filter((step) => names.length === 0 || names.includes(firstWord(step)));
}
