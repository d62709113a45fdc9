// Type-checks every TypeScript project of the repository at once.
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runProcess } from './processes.mjs';

/** The projects, each a check of its own. */
export const projects = ['tsconfig.json', 'src/tsconfig.pure.json', 'src/webview/tsconfig.json', 'test/tsconfig.json'];

/**
 * Runs the compiler over one project.
 * @param {string} project a path below the repository
 */
export function checkTypes(project) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return runProcess(process.execPath, [compiler, '--pretty', 'false', '-p', project], { cwd: root, timeout: 120_000 });
}

if (process.argv[1]?.endsWith('types.mjs')) {
  const results = await Promise.all(projects.map(checkTypes));
  for (const { output } of results) process.stdout.write(output);
  process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
}
