// `npm run golden`: writes the golden texts of test/fixtures/golden anew. Their diff is to be reviewed.
import { root } from '../support/paths.mjs';
import { runProcess } from '../support/processes.mjs';

const { code, output } = await runProcess(
  process.execPath,
  ['test/support/runSuite.mjs', 'unit', '--grep', 'golden text'],
  { cwd: root, env: { ...process.env, UPDATE_GOLDEN: '1' } },
);
process.stdout.write(output);
process.exitCode = code;
