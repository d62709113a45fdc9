import assert from 'node:assert/strict';
import { blockAt, languageAt, suggestionsAt } from '../../../../src/core/blocks';
import { concept, event, sampleKnowledge } from '../../../support/sampleKnowledge';

/** The block at the place that `|` marks. */
function at(marked: string) {
  const lines = marked.split('\n');
  const line = lines.findIndex((text) => text.includes('|'));
  const column = lines[line]?.indexOf('|') ?? 0;
  const texts = lines.map((text) => text.replace('|', ''));
  return blockAt((index) => texts[index], line, column);
}

const knowledge = sampleKnowledge({
  concepts: [concept('kvm', { name: 'KVM' }), concept('xen'), concept('idle')],
  events: [event('a', '2007', { concepts: ['kvm', 'xen'] })],
  comparisons: [
    {
      id: 'types',
      title: 'Types',
      summary: 'Types.',
      subjects: ['xen'],
      dimensions: [{ id: 'type', title: 'Type', note: 'Which?' }],
      cells: {},
    },
    { id: 'all', title: 'All', summary: 'All.', subjects: ['xen', 'kvm'], dimensions: [], cells: {} },
  ],
});

/** What is offered at the place that `|` marks. */
function offered(marked: string): readonly string[] {
  const cursor = at(marked);
  return cursor ? suggestionsAt(cursor, knowledge).map(({ text }) => text) : [];
}

describe('a place in a block', () => {
  it('is found in the key, in the value, and behind either', () => {
    assert.deepEqual(at('```virt-timeline\nfr|om: 1999\n```')?.item, { text: 'from', start: 0 });
    assert.equal(at('```virt-timeline\nfr|om: 1999\n```')?.part, 'key');
    assert.deepEqual(at('~~~ virt-timeline {x}\nlane: cloud, x|86\n~~~')?.item, { text: 'x86', start: 13 });
    assert.equal(at('```virt-timeline\nlane: cloud, |\n```')?.part, 'value');
    assert.equal(at('```virt-timeline\nlane: cloud, |\n```')?.item, undefined);
    assert.equal(at('```virt-timeline\n|')?.part, 'key');
  });

  it('is found in lists as YAML has them', () => {
    assert.deepEqual(at('```virt-compare\nsubjects: [xen, k|vm]\n```')?.item, { text: 'kvm', start: 16 });
    assert.deepEqual(at('```virt-compare\nsubjects:\n  - x|en\n```')?.item, { text: 'xen', start: 4 });
    assert.equal(at('```virt-compare\nsubjects:\n  - xen\n  - |\n```')?.key?.key, 'subjects');
  });

  it('is found in lists and quotes too', () => {
    assert.deepEqual(at('> - ```virt-compare\n>   subjects: k|vm\n>   ```')?.item, { text: 'kvm', start: 14 });
  });

  for (const text of [
    'fr|om: 1',
    '```virt-timeline|\nx\n```',
    '```virt-timeline\nx\n```\nfr|om',
    '```js\nfr|om: 1\n```',
    '|',
  ]) {
    it(`is none of ours in ${JSON.stringify(text)}`, () => assert.equal(at(text), undefined));
  }
});

describe('the languages of our blocks', () => {
  function languagesAt(marked: string): readonly string[] | undefined {
    const lines = marked.split('\n');
    const last = lines.at(-1) ?? '';
    const place = languageAt(last.replace('|', ''), last.indexOf('|'), lines.slice(0, -1));
    return place?.languages.map(({ language }) => language);
  }

  it('are offered right behind a fence, in quotes and lists too', () => {
    for (const text of ['```|', '~~~ |', '```virt|', '> - ```v|', 'text\n\n```js\n```\n\n```|']) {
      assert.deepEqual(languagesAt(text), ['virt-timeline', 'virt-compare', 'virt-picture'], text);
    }
  });

  it('are not offered where a fence closes a block, or elsewhere', () => {
    for (const text of ['```js\nx\n```|', '|', 'text |', '``|', '|```', '````js\n```|']) {
      assert.equal(languagesAt(text), undefined, text);
    }
  });
});

describe('what is offered in a block', () => {
  it('is the keys that it does not have yet', () => {
    assert.deepEqual(offered('```virt-timeline\nfrom: 1\n|\n```'), [
      'to',
      'lanes',
      'concepts',
      'words',
      'landmarks',
      'limit',
    ]);
    assert.deepEqual(offered('```virt-compare\nsub|\n```'), ['comparison', 'subjects', 'rows']);
  });

  it('is lanes, terms with events, and comparisons', () => {
    assert.ok(offered('```virt-timeline\nlane: |\n```').includes('open-source'));
    assert.deepEqual(offered('```virt-timeline\nconcepts: |\n```'), ['kvm', 'xen']);
    assert.deepEqual(offered('```virt-compare\ncomparison: |\n```'), ['types', 'all']);
  });

  it('is what the comparison has', () => {
    assert.deepEqual(offered('```virt-compare\ncomparison: types\nsubjects: |\n```'), ['xen']);
    assert.deepEqual(offered('```virt-compare\nsubjects: xen\nrows: |\n```'), ['type']);
    assert.deepEqual(offered('```virt-compare\nrows: |\n```'), []);
  });

  it('is nothing for a key that does not exist', () => {
    assert.deepEqual(offered('```virt-compare\nform: |\n```'), []);
  });
});
