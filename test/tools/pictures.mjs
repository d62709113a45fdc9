// `npm run pictures`: takes the reference pictures of every surface in every kind of theme anew, into
// test/fixtures/pictures. Look at what has changed before it is committed: `npm test` compares with them.
import { ensureDependencies } from '../support/install.mjs';
import { root } from '../support/paths.mjs';
import { runProcess } from '../support/processes.mjs';

await ensureDependencies();
for (const args of [
  ['esbuild.mjs', '--production'],
  ['test/support/runSuite.mjs', 'pictures'],
]) {
  const { code } = await runProcess(process.execPath, args, {
    cwd: root,
    timeout: 300_000,
    env: { ...process.env, UPDATE_PICTURES: '1' },
    onOutput: (text) => process.stdout.write(text),
  });
  if (code !== 0) process.exit(code);
}
