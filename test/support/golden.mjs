// `npm run golden`: writes the golden texts of test/fixtures/golden anew. Their diff is to be reviewed.
import { root } from './paths.mjs';
import { runProcess } from './processes.mjs';

const { code, output } = await runProcess(
  process.execPath,
  ['esbuild.mjs', '--run-tests', 'unit', '--grep', 'golden text'],
  { cwd: root, env: { ...process.env, UPDATE_GOLDEN: '1' } },
);
process.stdout.write(output);
process.exitCode = code;
