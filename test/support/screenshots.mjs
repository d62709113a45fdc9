// `npm run screenshots`: takes the pictures of the README from a real VS Code, into media/screenshots.
import { ensureDependencies } from './install.mjs';
import { root } from './paths.mjs';
import { runProcess } from './processes.mjs';

await ensureDependencies();
for (const args of [['--production'], ['--run-tests', 'screenshots']]) {
  const { code } = await runProcess(process.execPath, ['esbuild.mjs', ...args], {
    cwd: root,
    timeout: 300_000,
    onOutput: (text) => process.stdout.write(text),
  });
  if (code !== 0) process.exit(code);
}
