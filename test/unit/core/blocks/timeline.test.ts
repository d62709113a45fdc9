import assert from 'node:assert/strict';
import { renderBlock } from '../../../../src/core/blocks';
import { isUnread } from '../../../../src/core/blocks/knownFields';
import { eventsOfBlock, parseTimelineBlock, timelineCaption } from '../../../../src/core/blocks/timelineBlock';
import { noLinks } from '../../../../src/core/render/links';
import { concept, event, sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge({
  concepts: [concept('xen', { name: 'Xen' }), concept('kvm', { name: 'KVM', aliases: ['Linux KVM'] }), concept('vm')],
  events: [
    event('a-1972', '1972-08-02', { lane: 'mainframe', landmark: true, title: 'A <b>' }),
    event('b-2003', '2003', { lane: 'open-source', concepts: ['xen'] }),
    event('c-2006', '2006-10', { lane: 'open-source', concepts: ['kvm', 'xen'] }),
    event('d-2009', '2009~', { lane: 'cloud' }),
    event('e-2010', '2010/..', { lane: 'cloud', landmark: true }),
  ],
});

function idsOf(content: string): { readonly ids: readonly string[]; readonly problems: readonly string[] } {
  const { value, problems } = parseTimelineBlock(content, knowledge);
  const { events } = eventsOfBlock(value, knowledge);
  const ids = isUnread(problems) ? [] : events.map(({ id }) => id);
  return { ids, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

describe('a virt-timeline block', () => {
  it('shows all events when it says nothing', () => assert.equal(idsOf('\n# a comment\n').ids.length, 5));

  const filters: readonly (readonly [string, readonly string[]])[] = [
    ['from: 2003\nto: 2006', ['b-2003', 'c-2006']],
    ['from: 2006-10', ['c-2006', 'd-2009', 'e-2010']],
    ['to: 1972-08-02', ['a-1972']],
    ['from: 2024', ['e-2010']],
    ['lane: mainframe, Open source', ['a-1972', 'b-2003', 'c-2006']],
    ['concepts: kvm, xen', ['b-2003', 'c-2006']],
    ['Concepts: LINUX KVM', ['c-2006']],
    ['limit: 2', ['a-1972', 'e-2010']],
    ['limit: 1\nconcepts: kvm, xen', ['b-2003']],
    ['landmarks: only', ['a-1972', 'e-2010']],
    ['words: 2003', ['b-2003']],
    // As YAML has it: these were not understood, and all events were shown.
    ['concepts: [kvm, xen]', ['b-2003', 'c-2006']],
    ['concepts: ["Linux KVM", \'vm\']  # mine', ['a-1972', 'c-2006', 'd-2009', 'e-2010']],
    ['concepts:\n  - kvm # mine\n  - xen', ['b-2003', 'c-2006']],
    ['concepts:\n- kvm\n\n- xen\nto: 2003', ['b-2003']],
    ['concepts: [kvm,\n  xen]', ['b-2003', 'c-2006']],
    ['from：2003\nto: "2006"', ['b-2003', 'c-2006']],
    ['concepts: kvm，xen', ['b-2003', 'c-2006']],
    ['---\n"concepts": kvm\nlane: open-source\n---', ['c-2006']],
  ];
  for (const [content, expected] of filters) {
    it(`filters by ${JSON.stringify(content)}`, () =>
      assert.deepEqual(idsOf(content), { ids: expected, problems: [] }));
  }

  const mistakes: readonly (readonly [string, RegExp, number])[] = [
    ['form: 1999', /^0: There is no key “form”. Did you mean “from”\?$/, 0],
    ['\nlane: mainfraim', /^1: There is no lane “mainfraim”. Did you mean “mainframe”\?$/, 0],
    ['lane: nothing, cloud', /^0: There is no lane “nothing”. It is one of: theory, /, 2],
    ['concepts: kvn', /Did you mean “kvm”/, 0],
    ['from: yesterday', /“yesterday” is not a date/, 0],
    ['from: yesterday\nlane: cloud', /“yesterday” is not a date/, 0],
    ['from: 2006\nto: 2003', /^1: The timeline would end/, 0],
    ['landmarks: no', /write “only”/, 0],
    ['limit: many', /not a number of events/, 5],
    ['limit: 0', /not a number of events/, 5],
    ['to:', /“to” has no value/, 5],
    ['just words', /^0: “just words” is not of the form “key: value”/, 0],
    ['just words\nlane: cloud', /is not of the form “key: value”/, 0],
    ['from: 2003\nfrom: 2009', /^1: “from” is given twice/, 4],
  ];
  for (const [content, message, shown] of mistakes) {
    it(`explains what is wrong with ${JSON.stringify(content)} and shows nothing that was not asked for`, () => {
      const { ids, problems } = idsOf(content);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', message);
      assert.equal(ids.length, shown);
    });
  }

  it('is captioned by what it filters', () => {
    const caption = (content: string): string => timelineCaption(parseTimelineBlock(content, knowledge).value);
    assert.equal(caption(''), 'Virtualization');
    assert.equal(caption('concepts: kvm, xen\nfrom: 1999\nlane: cloud'), 'KVM, Xen · from 1999 · Cloud');
    assert.equal(caption('from: 1999\nto: 2006-05'), '1999 to May 2006');
  });

  it('renders as a figure with a list, dates for machines, and sources', () => {
    const page = String(
      renderBlock('virt-timeline', 'to: 2006\nlimit: 9', {
        knowledge,
        links: { ...noLinks, card: (id) => `x:${id}` },
        line: 4,
        attributes: [
          ['class', 'code-line'],
          ['data-line', '3"'],
          ['on<', 'x'],
        ],
      }),
    );
    assert.match(page, /^<figure data-line="3&quot;" class="virt-figure virt-timeline code-line">/);
    assert.equal(page.match(/<li class="virt-event/g)?.length, 3);
    assert.match(page, /<time datetime="1972-08-02">2 August 1972<\/time>/);
    assert.match(page, /<a href="x:a-1972">A &lt;b&gt;<\/a>/);
    assert.match(page, /aria-label="Source 1: Author and Author 1974">1<\/a>/);
    assert.match(page, /<summary>1 source<\/summary>/);
  });

  it('names lines of the document in its messages', () => {
    const place = { knowledge, links: noLinks, attributes: [] };
    assert.match(
      String(renderBlock('virt-timeline', '\n<b>: 1', { ...place, line: 4 })),
      /Line 6:<\/strong> “&lt;b&gt;: 1”/,
    );
    assert.match(String(renderBlock('virt-timeline', 'x: 1', { ...place, line: undefined })), /Line 1 of the block:/);
    assert.equal(renderBlock('js', 'x', { ...place, line: 0 }), undefined);
  });
});
