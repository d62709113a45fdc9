import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationStyles, citeEdits, type TextEdit } from '../../../../src/core/citing';
import { proseRanges } from '../../../../src/core/prose';
import { goldenData } from '../../../support/goldenKnowledge';

const languages = ['markdown', 'quarto', 'mdx', 'asciidoc', 'restructuredtext', 'latex', 'org', 'html', 'plaintext'];
const line = fc.constantFrom(
  '',
  'A word, and more.',
  '# Head',
  '- item [link](https://example.org) x',
  '> quote',
  '    code',
  '```',
  '[^a]: A note',
  '    that goes on',
  '.. [#b] B',
  '| a | b |',
  '<!-- c -->',
  'xfootnote:c[C] y',
);

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}

describe('citing', () => {
  it('only inserts, in order, keeps line ends, and defines a footnote once however often it is cited', () => {
    const input = fc.record({
      languageId: fc.constantFrom(...languages),
      style: fc.constantFrom(...citationStyles),
      eol: fc.constantFrom('\n', '\r\n'),
      lines: fc.array(line, { maxLength: 8 }),
      places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
      sources: fc.subarray([...goldenData.sources], { minLength: 1 }),
    });
    fc.assert(
      fc.property(input, ({ languageId, style, eol, lines, places, sources }) => {
        const original = lines.join(eol);
        const cite = (text: string): string => {
          const prose = proseRanges(text, languageId);
          // No cursor stands between the two characters of a line end.
          const offsets = places
            .map((place) => Math.round(place * text.length))
            .map((offset) => (text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset));
          const edits = citeEdits({ text, languageId, prose }, offsets, sources, style, eol);
          for (const { start, end } of edits) assert.equal(start, end);
          assert.deepEqual(
            edits.map(({ start }) => start),
            [...new Set(edits.map(({ start }) => start))].toSorted((a, b) => a - b),
          );
          return apply(text, edits);
        };
        const once = cite(original);
        if (eol === '\r\n') assert.doesNotMatch(once, /[^\r]\n/);
        if (style !== 'footnote' && style !== 'rst') return;
        // Behind a fence that is open, a definition is code, and not seen.
        if (proseRanges(once, languageId).kindAt(once.length - 1) !== undefined) return;
        const definitions = (text: string): number => text.match(/^(?:\[\^[^\]]+\]:|\.\. \[#)/gm)?.length ?? 0;
        assert.equal(definitions(cite(once)), definitions(once), once);
      }),
    );
  });
});
