import assert from 'node:assert/strict';
import { blockProblemsIn, renderBlock } from '../../../../src/core/blocks';
import { noLinks } from '../../../../src/core/render/links';
import { concept, event, sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge({
  concepts: [concept('kvm', { name: 'KVM' }), concept('type-1-hypervisor', { name: 'type 1 hypervisor' })],
  events: [event('a', '2007', { concepts: ['kvm'] })],
});

/** What is underlined, the message, and what is offered instead. */
function problemsIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return blockProblemsIn(text, knowledge).map(
    ({ line, start, end, message, replacement = '-' }) =>
      `${lines[line]?.slice(start, end)} | ${message.split('.')[0]} | ${replacement}`,
  );
}

function drawn(language: string, content: string): string {
  return String(renderBlock(language, content, { knowledge, links: noLinks, line: 0, attributes: [] }));
}

describe('problems in the blocks of a document', () => {
  for (const [what, text] of [
    ['at the top', '```virt-timeline\nconcepts: kvn\n```\n'],
    ['with CR LF', 'a\r\n\r\n```virt-timeline\r\nconcepts: kvn\r\n```\r\n'],
    ['in a quote', '> ```virt-timeline\n> concepts: kvn\n> ```\n'],
    ['in a list', '- a\n\n  ```virt-timeline\n  concepts: kvn\n  ```\n'],
    ['without an end', '~~~~ virt-timeline\nconcept: kvn'],
  ] as const) {
    it(`are where they stand: ${what}`, () =>
      assert.deepEqual(problemsIn(text), ['kvn | There is no term “kvn” | kvm']));
  }

  it('are told of keys, dates and numbers, each by what is wrong alone', () => {
    const text = '```virt-timeline\nform: 1999\nto: soon\nlimit: many\nwords\n```';
    assert.deepEqual(problemsIn(text), [
      'form | There is no key “form” | from',
      'soon | “soon” is not a date; write a year, month or day, such as 1972, 1972-08 or 1972-08-02 | -',
      'many | “many” is not a number of events, such as 10 | -',
      'words | “words” is not of the form “key: value” | -',
    ]);
  });

  it('of an empty block are at its fence', () =>
    assert.deepEqual(problemsIn('```virt-picture\n```')[0]?.split(' | ')[0], 'virt-picture'));

  it('are none in other blocks, and in a block that shows one', () =>
    assert.deepEqual(problemsIn('````md\n```virt-timeline\nform: 1\n```\n````\n\n```js\nform: 1\n```'), []));
});

// A mistyped key drew the whole timeline, as if it had been asked for.
describe('a block with a line that is not understood', () => {
  for (const content of ['concpts: kvm', 'from: soon', 'from: 2006\nto: 2003', 'just words']) {
    it(`draws nothing: ${JSON.stringify(content)}`, () => {
      const page = drawn('virt-timeline', content);
      assert.match(page, /Nothing is drawn until this is mended/);
      assert.doesNotMatch(page, /virt-event-title/);
    });
  }

  it('draws what the key in the other number asks for', () =>
    assert.match(drawn('virt-timeline', 'concept: kvm\nlane: x86'), /Timeline: KVM · x86/));
});

describe('a virt-picture block', () => {
  it('draws what it names, with its steps', () => {
    const page = drawn('virt-picture', 'of: type 1 hypervisor');
    assert.match(page, /<svg/);
    assert.match(page, /<ol class="virt-legs">\s*<li>/);
  });

  it('says what there is no picture of', () =>
    assert.match(drawn('virt-picture', 'of: kvm'), /There is no picture of “kvm”/));
});
