import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstPerSection } from '../../../src/core/mentions';
import { proseRanges } from '../../../src/core/prose';
import { extended, markedWords, matcher, plain, versions, withoutMarks } from '../../support/markdownIt';

const fixtures = join(process.cwd(), 'test', 'fixtures');
const documents = ['notes', 'preview'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(fixtures, folder, name), 'utf8')] as const),
);

/** Where nothing is marked in the preview although it is prose in the editor: links and HTML that is like code. */
const closed = /!?\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])|\[KVM\]|<(a|kbd)\b.*?<\/\1>|^<div.*$/gm;

/** The mentions that the editor shows and the preview can show too. */
function openMentions(text: string) {
  const ranges = [...text.matchAll(closed)].map(({ index, 0: found }) => [index, index + found.length] as const);
  return matcher
    .findMentions(text, 'markdown')
    .filter(({ start, end }) => !ranges.some(([from, to]) => start < to && from < end));
}

for (const [version, make] of Object.entries(versions)) {
  describe(`marks in the preview, with ${version}`, () => {
    for (const [name, text] of documents) {
      it(`are the marks of the editor in ${name}, all of them`, () => {
        const expected = openMentions(text).map(({ start, end }) => plain(text.slice(start, end)));
        assert.ok(expected.length > 10);
        assert.deepEqual(markedWords(extended(make).render(text)), expected);
      });

      it(`are the marks of the editor in ${name}, the first of each section`, () => {
        const { sections } = proseRanges(text, 'markdown');
        const expected = firstPerSection({ mentions: openMentions(text), sections });
        assert.deepEqual(
          markedWords(extended(make, 'first').render(text)),
          expected.map(({ start, end }) => plain(text.slice(start, end))),
        );
      });

      it(`leave all else in ${name} as it is`, () => {
        assert.equal(withoutMarks(extended(make).render(text)), make().render(text));
        assert.equal(extended(make, 'off').render(text), make().render(text));
      });

      it(`do not depend on how lines end in ${name}`, () => {
        const md = extended(make);
        assert.equal(md.render(text.replaceAll('\n', '\r\n')), md.render(text));
      });

      it(`stay in place when quotes and dashes in ${name} are made typographic`, () => {
        const page = extended(() => make({ typographer: true })).render(text);
        assert.equal(withoutMarks(page), make({ typographer: true }).render(text));
        assert.equal(markedWords(page).length, openMentions(text).length);
      });
    }
  });
}
