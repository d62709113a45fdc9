import assert from 'node:assert/strict';
import { DocumentMentions } from '../../../../src/core/matcher';
import { applied, checkDocument, FILLER, MATCHER } from '../../../support/editedDocument';

describe('the mentions of a document', () => {
  it('are those of its text', () => {
    checkDocument(
      new DocumentMentions(MATCHER, 'markdown', `A hypervisor.\n\n${FILLER}A VM.`),
      'markdown',
      `A hypervisor.\n\n${FILLER}A VM.`,
    );
    checkDocument(new DocumentMentions(MATCHER, 'markdown', ''), 'markdown', '');
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
      checkDocument(document, 'markdown', text);
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
      checkDocument(document, 'markdown', text);
      assert.equal(document.mentions.length, 2);
      const away = FILLER.slice(0, 1200);
      for (const [change, count] of [
        [{ start: beginning.length, end: beginning.length, text: `${away}\n\n` }, 1],
        [{ start: beginning.length, end: beginning.length + away.length, text: 'Not far.' }, 2],
        [{ start: beginning.length, end: beginning.length + 8, text: '# Another section' }, 1],
      ] as const) {
        document.update([change]);
        text = applied(text, [change]);
        checkDocument(document, 'markdown', text);
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
    checkDocument(document, 'markdown', text);
    assert.equal(document.mentions.length, 3);
    for (const [change, count] of [
      [{ start: text.length, end: text.length, text: 'Live migration.' }, 5],
      [{ start: 9, end: 9, text: FILLER + FILLER }, 4],
      [{ start: 9, end: 9 + 2 * FILLER.length, text: '' }, 5],
      [{ start: text.length, end: text.length + 15, text: '' }, 3],
    ] as const) {
      document.update([change]);
      text = applied(text, [change]);
      checkDocument(document, 'markdown', text);
      assert.equal(document.mentions.length, count);
    }
  });

  it('see that a fence opens and closes', () => {
    const text = `A VM.\n\n${FILLER}A VM.\n\n${FILLER}A VM.`;
    const document = new DocumentMentions(MATCHER, 'markdown', text);
    document.update([{ start: 0, end: 0, text: '```\n' }]);
    checkDocument(document, 'markdown', `\`\`\`\n${text}`);
    assert.equal(document.mentions.length, 0);
    document.update([{ start: 0, end: 4, text: '' }]);
    checkDocument(document, 'markdown', text);
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
      checkDocument(document, 'markdown', text);
    }
  });

  it('leave out what is muted', () => {
    const document = new DocumentMentions(MATCHER, 'markdown', 'A VM in a hypervisor.', (id) => id === 'vm');
    assert.deepEqual(
      document.mentions.map(({ conceptId }) => conceptId),
      ['hypervisor'],
    );
  });
});
