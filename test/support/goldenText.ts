import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(process.cwd(), 'test', 'fixtures', 'golden');

/**
 * Compares a text with the one in test/fixtures/golden, where reviewers see in a diff what users will read.
 * `npm run golden` writes the files anew; a file that is missing fails, so that none is made unseen.
 * @param name of the file, with its ending
 */
export function assertGolden(name: string, text: string): void {
  const path = join(folder, name);
  const actual = text.endsWith('\n') ? text : `${text}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `test/fixtures/golden/${name} is missing; npm run golden writes it`);
  // A checkout on Windows may have changed the ends of lines.
  assert.equal(actual, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), `${name} (npm run golden writes it anew)`);
}

/** HTML with a line for each tag that begins or ends a block, so that a diff shows what has changed. */
export function htmlLines(markup: string): string {
  return markup
    .replaceAll(
      /\s*(<\/?(?:main|article|header|section|details|summary|svg|h1|h2|table|thead|tbody|tr|th|td|figure|figcaption|ol|ul|li|p|div|dl|dt|dd)\b[^>]*>)\s*/g,
      '\n$1',
    )
    .replaceAll(/\n+/g, '\n')
    .trim();
}
