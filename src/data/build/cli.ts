import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkKnowledge } from './check';
import { citationsToReview, longestSummaries, stateOfData, unknownsToReview, withStateTable } from './report';
import { generateTypes } from './types';

const folder = join(process.cwd(), 'src', 'data');

/** Prints every problem, or those of files whose path holds a text. Gives the data and how many problems were shown. */
function check(only: string | undefined) {
  const { knowledge, problems } = checkKnowledge(folder);
  const shown = problems.filter(({ file }) => only === undefined || file.includes(only));
  for (const { file, line, rule, message } of shown) console.log(`src/data/${file}:${line} ${rule} ${message}`);
  console.log(`${shown.length} problem(s)${only === undefined ? '' : ` in files with "${only}"`}`);
  if (shown.length > 0) process.exitCode = 1;
  return knowledge;
}

/** The data tools of the command line, run from the repository root: `check [--only TEXT]`, `report`, `types`. */
async function main([command, ...argv]: readonly string[]): Promise<void> {
  if (command === 'types') {
    writeFileSync(join(folder, 'types.generated.ts'), await generateTypes());
  } else if (command === 'check') {
    const index = argv.indexOf('--only');
    check(index < 0 ? undefined : argv[index + 1]);
  } else {
    const knowledge = check(undefined);
    const rows = stateOfData(knowledge);
    for (const [what, many] of rows) console.log(`${what.padEnd(44)} ${many}`);
    console.log(`longest summaries\n  ${longestSummaries(knowledge, 5).join('\n  ')}`);
    console.log(`citations to review\n  ${citationsToReview(knowledge, 20).join('\n  ')}`);
    console.log(`unknowns to look for\n  ${unknownsToReview(knowledge, 20).join('\n  ')}`);
    const readme = join(folder, 'README.md');
    const text = withStateTable(readFileSync(readme, 'utf8'), rows);
    const style = await resolveConfig(readme);
    writeFileSync(readme, await format(text, { ...style, filepath: readme }));
  }
}

await main(process.argv.slice(2));
