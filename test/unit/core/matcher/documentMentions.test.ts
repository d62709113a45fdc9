import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentMentions, TermMatcher, type TextChange } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { LANGUAGES, proseText } from '../../../support/proseTexts';
import { term } from '../../../support/terms';

const MATCHER = new TermMatcher([
  term('hypervisor'),
  term('live migration'),
  term('VM', { aliases: ['virtual machine'] }),
  term('host', { evidence: { cues: ['boot'], vetoes: ['host the'] } }),
  term('migration', { evidence: { need: 'section' } }),
]);

const FILLER = 'Words and more words without any meaning, so that there is more than one segment.\n\n'.repeat(40);

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

function check(document: DocumentMentions, languageId: string, text: string): void {
  assert.equal(document.text, text);
  assert.deepEqual(document.mentions, MATCHER.findMentions(text, languageId));
  const { ranges, sections } = proseRanges(text, languageId);
  assert.deepEqual(document.prose.ranges, ranges);
  assert.deepEqual(document.prose.sections, sections);
}

function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((result, change) => result.slice(0, change.start) + change.text + result.slice(change.end), text);
}

describe('the mentions of a document', () => {
  it('are those of its text', () => {
    check(
      new DocumentMentions(MATCHER, 'markdown', `A hypervisor.\n\n${FILLER}A VM.`),
      'markdown',
      `A hypervisor.\n\n${FILLER}A VM.`,
    );
    check(new DocumentMentions(MATCHER, 'markdown', ''), 'markdown', '');
  });

  it('are one list until the text changes', () => {
    const document = new DocumentMentions(MATCHER, 'markdown', 'A hypervisor.');
    assert.equal(document.mentions, document.mentions);
    assert.equal(document.prose, document.prose);
  });

  it('see that evidence comes and goes far away in the section', () => {
    let text = `The host.\n\n${FILLER}${FILLER}The end.\n`;
    const evidence = 'A VM, a hypervisor, a VM, a hypervisor, a VM.';
    const document = new DocumentMentions(MATCHER, 'markdown', text);
    assert.equal(document.mentions.length, 0);
    for (const [change, count] of [
      [{ start: text.length, end: text.length, text: evidence }, 6],
      [{ start: text.length, end: text.length + evidence.length, text: '' }, 0],
    ] as const) {
      document.update([change]);
      text = applied(text, [change]);
      check(document, 'markdown', text);
      assert.equal(document.mentions.length, count);
    }
  });

  it('see a single term that is near, though in another part of the document', () => {
    for (const [first, second] of [
      ['The host waits.', 'A VM.'],
      ['A VM.', 'The host waits.'],
    ] as const) {
      // The second begins a part of its own.
      const beginning = `${FILLER.slice(0, 2040)}\n${first}\n\n`;
      let text = `${beginning}${second}\n\n${FILLER}`;
      const document = new DocumentMentions(MATCHER, 'markdown', text);
      check(document, 'markdown', text);
      assert.equal(document.mentions.length, 2);
      const away = FILLER.slice(0, 1200);
      for (const [change, count] of [
        [{ start: beginning.length, end: beginning.length, text: `${away}\n\n` }, 1],
        [{ start: beginning.length, end: beginning.length + away.length, text: 'Not far.' }, 2],
        [{ start: beginning.length, end: beginning.length + 8, text: '# Another section' }, 1],
      ] as const) {
        document.update([change]);
        text = applied(text, [change]);
        check(document, 'markdown', text);
        assert.equal(document.mentions.length, count);
      }
    }
  });

  it('see that the document comes to be about virtualization, and no longer is', () => {
    const parts = [
      `# One\n\nA hypervisor.\n\n`,
      FILLER.slice(0, 2400),
      '\n\n# Two\n\nThe host.\n\n# Three\n\nA VM, a VM.\n',
    ];
    let text = parts.join('');
    const document = new DocumentMentions(MATCHER, 'markdown', text);
    check(document, 'markdown', text);
    assert.equal(document.mentions.length, 3);
    for (const [change, count] of [
      [{ start: text.length, end: text.length, text: 'Live migration.' }, 5],
      [{ start: 9, end: 9, text: FILLER + FILLER }, 4],
      [{ start: 9, end: 9 + 2 * FILLER.length, text: '' }, 5],
      [{ start: text.length, end: text.length + 15, text: '' }, 3],
    ] as const) {
      document.update([change]);
      text = applied(text, [change]);
      check(document, 'markdown', text);
      assert.equal(document.mentions.length, count);
    }
  });

  it('see that a fence opens and closes', () => {
    const text = `A VM.\n\n${FILLER}A VM.\n\n${FILLER}A VM.`;
    const document = new DocumentMentions(MATCHER, 'markdown', text);
    document.update([{ start: 0, end: 0, text: '```\n' }]);
    check(document, 'markdown', `\`\`\`\n${text}`);
    assert.equal(document.mentions.length, 0);
    document.update([{ start: 0, end: 4, text: '' }]);
    check(document, 'markdown', text);
    assert.equal(document.mentions.length, 3);
  });

  it('see that front matter opens and closes', () => {
    let text = `--\ntitle: A VM\n\n${FILLER}A VM.\n\n---\n\nA VM.`;
    const document = new DocumentMentions(MATCHER, 'markdown', text);
    for (const change of [
      { start: 0, end: 0, text: '-' },
      { start: text.length - 8, end: text.length - 7, text: '' },
      { start: text.length - 8, end: text.length - 8, text: '-' },
      { start: 0, end: 1, text: '' },
    ]) {
      document.update([change]);
      text = applied(text, [change]);
      check(document, 'markdown', text);
    }
  });

  it('leave out what is muted', () => {
    const document = new DocumentMentions(MATCHER, 'markdown', 'A VM in a hypervisor.', (id) => id === 'vm');
    assert.deepEqual(
      document.mentions.map(({ conceptId }) => conceptId),
      ['hypervisor'],
    );
  });

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
            check(document, languageId, text);
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
