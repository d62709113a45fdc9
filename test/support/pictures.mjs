// `npm run pictures`: takes the reference pictures of every surface in every kind of theme anew, into
// test/fixtures/pictures. Look at what has changed before it is committed: `npm test` compares with them.
import { ensureDependencies } from './install.mjs';
import { root } from './paths.mjs';
import { runProcess } from './processes.mjs';

await ensureDependencies();
for (const args of [['--production'], ['--run-tests', 'pictures']]) {
  const { code } = await runProcess(process.execPath, ['esbuild.mjs', ...args], {
    cwd: root,
    timeout: 300_000,
    env: { ...process.env, UPDATE_PICTURES: '1' },
    onOutput: (text) => process.stdout.write(text),
  });
  if (code !== 0) process.exit(code);
}
