// `npm run golden`: writes the golden texts of test/fixtures/golden anew, what a screen reader says among them, and the ids
// of new study cards. Their diff is to be reviewed.
import { root } from '../support/paths.mjs';
import { runProcess } from '../support/processes.mjs';

const written = { unit: 'golden text', data: 'ids of study cards', ui: 'as a screen reader says it' };
for (const [suite, tests] of Object.entries(written)) {
  const { code, output } = await runProcess(process.execPath, ['test/support/runSuite.mjs', suite, '--grep', tests], {
    cwd: root,
    env: { ...process.env, UPDATE_GOLDEN: '1' },
  });
  process.stdout.write(output);
  if (code !== 0) process.exitCode = code;
}
