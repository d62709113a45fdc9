import { build, type BuildOptions } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../support/paths.mjs';

/**
 * Bundles what runs in the extension hosts of the windows.
 * @returns the folder that holds `crash.js`, `answers.js`, `study.js` and `surroundings.js`
 */
export async function bundleInside(): Promise<string> {
  const outdir = join(root, 'out', 'test', 'environments-inside');
  const entry = (name: string): BuildOptions => ({
    entryPoints: [join(root, 'test', 'environments', 'inside', `${name}.ts`)],
    outdir,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  await Promise.all([
    build({ ...entry('crash'), platform: 'node', target: 'node20' }),
    build({ ...entry('answers'), platform: 'node', target: 'node20' }),
    build({ ...entry('study'), platform: 'node', target: 'node20' }),
    // One that runs in the browser too.
    build({ ...entry('surroundings'), target: 'es2022' }),
  ]);
  return outdir;
}
