// `npm run screenshots`: takes the pictures of the README from a real VS Code, into media/screenshots.
import { ensureDependencies } from '../support/install.mjs';
import { root } from '../support/paths.mjs';
import { runProcess } from '../support/processes.mjs';

await ensureDependencies();
for (const args of [
  ['esbuild.mjs', '--production'],
  ['test/support/runSuite.mjs', 'screenshots'],
]) {
  const { code } = await runProcess(process.execPath, args, {
    cwd: root,
    timeout: 300_000,
    onOutput: (text) => process.stdout.write(text),
  });
  if (code !== 0) process.exit(code);
}
