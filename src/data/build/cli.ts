import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkKnowledge } from './check';
import { generateTypes } from './types';

/** `check [--only TEXT]`, `types`: the data tools of the command line, run from the repository root. */
async function main(argv: readonly string[]): Promise<void> {
  const folder = join(process.cwd(), 'src', 'data');
  if (argv[0] === 'types') {
    writeFileSync(join(folder, 'types.generated.ts'), await generateTypes());
    return;
  }
  const only = argv.includes('--only') ? argv[argv.indexOf('--only') + 1] : undefined;
  const { knowledge, problems } = checkKnowledge(folder);
  const shown = problems.filter((problem) => only === undefined || problem.file.includes(only));
  for (const { file, line, rule, message } of shown) console.log(`src/data/${file}:${line} ${rule} ${message}`);
  for (const [kind, entries] of Object.entries(knowledge))
    console.log(`${kind}: ${String((entries as unknown[]).length)}`);
  console.log(`${shown.length} problem(s)${only === undefined ? '' : ` in files with "${only}"`}`);
  if (shown.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
