import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { extended, versions, withoutMarks } from '../../support/markdownIt';

/** Pieces of Markdown that are hard on each other: terms, markup that opens or closes, line ends, odd characters. */
const pieces = [
  ['EPT', 'live migration', '**live** migration', 'VM\nexit', 'hypervisor', "EPT's", '“KVM”', 'type-1 hypervisor'],
  ['*', '**', '_', '~~', '`', '``', '[', ']', '](x)', '](x "EPT")', '[EPT]: x', '![', '<b>', '</b>', '<a href="x">'],
  ['</a>', '<!--', '-->', '<https://EPT.org>', 'https://example.org/EPT', '&amp;', '&#39;', '\\', '\\\n', '  \n', '|'],
  [
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n# ',
    ' #\n',
    '\n---\n',
    '\n===\n',
    '\n```\n',
    '\n    ',
    '\t',
    ' ',
  ],
  [
    '\n| EPT | a \\| EPT |\n| - | - |\n| hypervisor | EPT |\n',
    '\uFDD0',
    '\uFDD1',
    '\u0000',
    '\u{1F600}',
    '\u00A0',
    '\r\n',
    '$',
  ],
].flat();
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

for (const [version, make] of Object.entries(versions)) {
  describe(`the preview of any text, with ${version}`, () => {
    for (const mode of ['all', 'first'] as const) {
      it(`is, but for the marks, what it would be without the plugin (${mode})`, () => {
        const base = make();
        const md = extended(make, mode);
        fc.assert(
          fc.property(text, (source) => assert.equal(withoutMarks(md.render(source)), base.render(source))),
          { numRuns: 100 },
        );
      });
    }
  });
}
