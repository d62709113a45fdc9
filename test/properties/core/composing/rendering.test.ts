import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertEdit } from '../../../../src/core/composing';
import { documentation } from '../../../support/documentation';
import { difference, renderers } from '../../../support/rendering';

const options = { form: 'list', scope: 'note' };
const region = { kind: 'glossary', options, content: 'Qwerty is the first.\n\nQwerty is the second.\n' } as const;

/** A page without our part and its marks. */
function withoutPart(page: string): string {
  return page.replaceAll(/<!-- \/?virtualization-notes[^]*?-->\n?|<p>Qwerty is the \w+\.<\/p>\n?/g, '');
}

describe('a part that is put into real documents', () => {
  it('adds its words to what is shown, and takes nothing away', () => {
    const render = renderers.markdown;
    const page = (text: string): string => {
      const html = render(text);
      assert.ok(typeof html === 'string');
      return html;
    };
    const texts = documentation()
      .map((text) => text.slice(0, 12_000))
      .map((text) => text.slice(0, text.lastIndexOf('\n\n') + 1));
    const input = fc.tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(input, ([text, part]) => {
        const at = Math.floor(part * text.length);
        const edit = insertEdit(text, at, region, 'markdown', '\n');
        const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        const shown = page(changed);
        assert.match(shown, /<p>Qwerty is the first\.<\/p>\s*<p>Qwerty is the second\.<\/p>/, changed);
        const { before, after } = difference(page(text), withoutPart(shown));
        const around = text.slice(Math.max(0, edit.start - 60), edit.end + 60);
        assert.equal(after.trim(), before.trim(), JSON.stringify(around));
      }),
      { numRuns: 300 },
    );
  });
});
