import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../../../src/core/citing';
import { findRegion, insertEdit, updateEdit } from '../../../../src/core/composing';
import { proseRanges } from '../../../../src/core/prose';

const languages = ['markdown', 'mdx', 'asciidoc', 'restructuredtext', 'latex', 'org', 'html'];
const line = fc.constantFrom(
  '',
  'word',
  '# Head',
  '- item',
  '> quote',
  '    code',
  '| a | b |',
  '<!-- c -->',
  '.. c',
  '% c',
  '*b*',
);
const content = fc.array(fc.constantFrom('- a', '- b **c**', '', 'x <!-- y -->', '[^a]: b'), { maxLength: 4 });

function apply(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('a region', () => {
  it('changes no byte outside, and writing it twice is writing it once', () => {
    const input = fc.record({
      languageId: fc.constantFrom(...languages),
      eol: fc.constantFrom('\n', '\r\n'),
      lines: fc.array(line, { maxLength: 8 }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      first: content,
      second: content,
    });
    fc.assert(
      fc.property(input, ({ languageId, eol, lines, place, first, second }) => {
        const text = lines.join(eol);
        const offset = Math.round(place * text.length);
        const find = (of: string) => findRegion(of, 'glossary', languageId, proseRanges(of, languageId));
        const options = { form: 'list', scope: 'note' };
        const region = { kind: 'glossary', options, content: `${first.join('\n')}\n` } as const;
        const edit = insertEdit(text, offset, region, languageId, eol);
        const inserted = apply(text, edit);
        // What is taken away is an empty line at most, and all else stays.
        assert.equal(text.slice(edit.start, edit.end).trim(), '');
        const found = find(inserted);
        // Behind an open construct of the format, all may be code: then it is not touched again.
        if (typeof found === 'string') return;
        assert.equal(found.isChanged, false);
        const again = updateEdit(found, inserted, region.content, languageId, eol);
        assert.equal(again, undefined, 'twice is once');
        const other = updateEdit(found, inserted, `${second.join('\n')}\n`, languageId, eol);
        const updated = other ? apply(inserted, other) : inserted;
        const last = find(updated);
        assert.ok(typeof last === 'object');
        assert.equal(updated.slice(0, last.start), inserted.slice(0, found.start));
        assert.equal(updated.slice(last.end), inserted.slice(found.end));
        assert.equal(updateEdit(last, updated, `${second.join('\n')}\n`, languageId, eol), undefined);
        if (eol === '\r\n') assert.equal(/[^\r]\n/.test(updated), false);
      }),
    );
  });
});
