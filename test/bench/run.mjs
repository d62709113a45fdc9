// Runs the benchmarks: node test/bench/run.mjs [NAME…] [--corpus FOLDER]
// Each prints ratios, measured side by side in one process; absolute figures say little on another machine.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '..', '..');
const args = process.argv.slice(2);
const options = args.includes('--corpus') ? args.splice(args.indexOf('--corpus'), 2) : [];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))) {
  if (args.length > 0 && !args.some((name) => file.startsWith(name))) continue;
  console.log(`\n# ${file.replace('.bench.ts', '')}`);
  const bench = relative(root, join(folder, file));
  const { status } = spawnSync(process.execPath, ['esbuild.mjs', '--run', bench, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
