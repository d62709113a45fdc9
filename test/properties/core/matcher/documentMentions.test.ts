import fc from 'fast-check';
import { DocumentMentions, type TextChange } from '../../../../src/core/matcher';
import { applied, checkDocument, FILLER, MATCHER } from '../../../support/editedDocument';
import { LANGUAGES, proseText } from '../../../support/proseTexts';

/** What changes the meaning of all that follows, in one language or another. */
const OPENERS = fc.constantFrom(
  ...[
    '\n```\n',
    '<!--\n',
    '\n$$\n',
    '\n- ',
    '\n::\n\n',
    '\n....\n',
    '\\begin{verbatim}\n',
    '\n#+begin_src\n',
    '<pre>',
    '\n# A VM\n',
    '---\n',
  ],
);

describe('the mentions of a document', () => {
  it('are those of a full scan after any edits, in any language', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(40), text: fc.oneof(proseText(6), OPENERS) });
    const parts = fc.array(fc.oneof(proseText(30), fc.constant(FILLER.slice(0, 2200))), { maxLength: 6 });
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.uniqueArray(edit, { maxLength: 3, selector: ({ at }) => at }), { maxLength: 4 }),
        (pieces, languageId, edits) => {
          let text = pieces.join('');
          const document = new DocumentMentions(MATCHER, languageId, text);
          for (const simultaneous of edits) {
            const changes = disjoint(simultaneous, text.length);
            document.update(changes);
            text = applied(text, changes);
            checkDocument(document, languageId, text);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** Edits that fit in a text and do not overlap. */
function disjoint(
  edits: readonly { at: number; length: number; text: string }[],
  length: number,
): readonly TextChange[] {
  const changes: TextChange[] = [];
  let from = 0;
  for (const { start, length: removed, text } of edits
    .map((edit) => ({ ...edit, start: edit.at % (length + 1) }))
    .sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    const end = Math.min(length, start + removed);
    changes.push({ start, end, text });
    from = end + 1;
  }
  return changes;
}
