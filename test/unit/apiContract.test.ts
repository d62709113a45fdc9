import { readFileSync } from 'node:fs';
import { assertGolden } from '../support/goldenText';

/** The declarations of a file, one line each, without what is only said of them. */
function declarationsIn(text: string): string {
  return text
    .replaceAll(/\/\*\*.*?\*\/\s*/gs, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

describe('the golden text of the contract with other extensions', () => {
  // Others compile against a copy of it: what is taken away or renamed breaks them without a word.
  it('is what it was: what the difference takes away or renames needs another version', () => {
    assertGolden('api.txt', declarationsIn(readFileSync('src/api/virtualizationNotes.d.ts', 'utf8')));
  });
});
