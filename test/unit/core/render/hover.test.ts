import assert from 'node:assert/strict';
import type { Source } from '../../../../src/core/knowledge';
import { cardMarkdown } from '../../../../src/core/render/card';
import { itemLine } from '../../../../src/core/composing';
import { hoverMarkdown } from '../../../../src/core/render/hover';
import { shortSource } from '../../../../src/core/render/markdown';
import { noLinks, type Links } from '../../../../src/core/render/links';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

const links: Links = {
  card: (id) => `open:${id}`,
  comparison: (id) => `compare:${id}`,
  timeline: (id) => `timeline:${id}`,
};
const knowledge = sampleKnowledge();

function hover(id: string, from = knowledge): string {
  const entry = from.entry(id);
  assert.ok(entry);
  return hoverMarkdown(entry, from, links);
}

describe('a hover', () => {
  it('tells name, category, other names, dispute, source and whose it is', () => {
    assert.equal(
      hover('vm'),
      [
        '**virtual machine**  ',
        'Fundamentals',
        '',
        'What vm is.',
        '',
        '$(warning) **Sources disagree** [Which came first](open:first-vm)  ',
        '*Also called* VM  ',
        '*Related* [hypervisor](open:hypervisor)  ',
        '*Sources* [Author and Author 1974](https://doi.org/10.1/x)',
        '',
        '[Open](open:vm) · [Timeline](timeline:vm-370-announced-1972) · Virtualization Study Notes',
      ].join('\n'),
    );
  });

  // The year of the first event that mentions an entry was shown as the year since when it exists.
  it('tells a first date where there is one, with what it is, and leads to its event', () => {
    const first = { event: 'vm-370-announced-1972', is: 'announced' } as const;
    const from = sampleKnowledge({ concepts: [concept('vm', { first }), concept('ept')] });
    assert.match(hover('vm', from), /\[announced 2 August 1972\]\(open:vm-370-announced-1972\)/);
    assert.doesNotMatch(hover('ept', from), /19\d\d\b(?!\])/);
  });

  it('marks as disputed what a dispute is of, and leads quietly to one that it only touches', () => {
    const dispute = sampleKnowledge().disputes[0];
    assert.ok(dispute);
    const from = sampleKnowledge({ disputes: [{ ...dispute, about: ['hypervisor', 'vm'], of: ['hypervisor'] }] });
    assert.match(hover('hypervisor', from), /Sources disagree/);
    assert.doesNotMatch(hover('vm', from), /Sources disagree/);
    assert.match(hover('vm', from), /\*Part of a dispute\* \[Which came first\]\(open:first-vm\)/);
  });

  // Parts and makers' products were shown under the thing as if they were names of it.
  it('tells a word that only leads to the entry from its names', () => {
    const from = sampleKnowledge({ concepts: [concept('vm', { mentions: ['process VM'] })] });
    const entry = from.entry('vm');
    assert.ok(entry);
    assert.match(hoverMarkdown(entry, from, links, 'process-VMs'), /^process VM: see\n\n\*\*vm\*\*/);
    assert.match(hoverMarkdown(entry, from, links, 'vm'), /^\*\*vm\*\*/);
  });

  it('expands an acronym beside its name', () => assert.match(hover('ept'), /^\*\*EPT\*\* · Extended Page Tables/));

  it('stays at about ten lines with many aliases and relations', () => {
    const many = Array.from({ length: 40 }, (_, index) => `alias ${index}`);
    const from = sampleKnowledge({
      concepts: [concept('vm', { aliases: many, related: many.map((id) => ({ id, as: 'related' })) })],
    });
    assert.ok(hover('vm', from).split('\n').filter(Boolean).length <= 10);
    assert.match(hover('vm', from), /and 37 more/);
  });

  it('does not say the name again as the category, and cites in the same words once', () => {
    const cited = ['b-1974', 'c-1974', 'd-1974'];
    const from = sampleKnowledge({
      concepts: [concept('nested', { name: 'fundamentals', category: 'fundamentals', sources: cited })],
      sources: cited.map((id) => ({
        id,
        kind: 'paper' as const,
        title: id,
        authors: [{ name: id === 'd-1974' ? 'Someone Else' : 'An Author' }],
        date: '1974',
        url: `https://example.org/${id}`,
      })),
      events: [],
    });
    const [title, ...rest] = hover('nested', from).split('\n').filter(Boolean);
    assert.equal(title, '**fundamentals**');
    const line = rest.find((each) => each.startsWith('*Sources*')) ?? '';
    assert.equal(line.match(/An Author/g)?.length, 1, line);
    assert.match(line, /Someone Else.* and 1 more$/);
  });

  it('shows hostile names as text', () => {
    const from = sampleKnowledge({
      concepts: [concept('vm', { name: '<img src=x> [a](command:b) $(bug)', summary: '**x**' })],
    });
    assert.doesNotMatch(hover('vm', from), /<img|(?<!\\)\]\(command:b\)|(?<!\\)\$\(bug|(?<!\\)\*\*x/);
  });
});

describe('a card', () => {
  it('shows a dispute as a table of sources, claims and record, in which a bar does not break a cell', () => {
    const subject = knowledge.item('first-vm');
    assert.ok(subject);
    const card = cardMarkdown(subject, knowledge, links) ?? '';
    assert.match(card, /\| A note \| It was 1972 \\\| or so\. \|/);
    assert.match(card, /\| \*\*The record\*\* \(high confidence\) \| It was 1967\. \|/);
  });

  it('numbers its sources, with DOI and how they were checked', () => {
    const subject = knowledge.item('vm');
    assert.ok(subject);
    assert.match(
      cardMarkdown(subject, knowledge, links) ?? '',
      /1\. \[A paper\]\(https:\/\/doi\.org\/10\.1\/x\)\. A\\?\. Author, B\\?\. Author, 1974 \(paper; DOI 10\.1\/x; we read it\)/,
    );
  });

  it('leads the links of a body to cards, and shows their text alone where there are none', () => {
    const from = sampleKnowledge({
      concepts: [concept('vm', { body: 'See the [hypervisor](#hypervisor).' }), concept('hypervisor')],
    });
    const subject = from.item('vm');
    assert.ok(subject);
    assert.match(cardMarkdown(subject, from, links) ?? '', /See the \[hypervisor\]\(open:hypervisor\)\./);
    assert.match(cardMarkdown(subject, from, noLinks) ?? '', /See the hypervisor\./);
  });
});

describe('a citation for notes', () => {
  it('is one line with its first public source', () => {
    const subject = knowledge.item('vm-370-announced-1972');
    assert.ok(subject);
    assert.equal(
      itemLine(subject, 'markdown', knowledge),
      '**2 August 1972**: VM/370 announced. What happened: vm-370-announced-1972. ([Author and Author 1974](https://doi.org/10.1/x))',
    );
  });
});

describe('a short reference', () => {
  const source = { id: 's', kind: 'paper', title: 'T', url: 'note:t', date: '2003-10', authors: [] } as const;
  const [one, two, three] = ['One', 'Two', 'Three'].map((family) => ({ given: 'A.', family }));
  assert.ok(one && two && three);
  const cases: readonly (readonly [string, Partial<Source>, string])[] = [
    ['one of several authors', { authors: [one], others: true }, 'One et al. 2003'],
    ['two authors', { authors: [one, two] }, 'One and Two 2003'],
    ['two of several authors', { authors: [one, two], others: true }, 'One et al. 2003'],
    ['three authors', { authors: [one, two, three] }, 'One et al. 2003'],
    ['a name with particles', { authors: [{ given: 'L.', family: 'van Doorn' }] }, 'van Doorn 2003'],
    ['a body', { authors: [{ name: 'Red Hat' }] }, 'Red Hat 2003'],
    ['a work without author', { publisher: 'NIST', in: 'Reports' }, 'NIST 2003'],
    ['a page of a site', { in: 'Wikipedia' }, 'Wikipedia 2003'],
    ['a work without anything', {}, 'T 2003'],
    ['a work without a date', { authors: [one], date: undefined }, 'One'],
    ['a work whose name ends in its year', { in: 'SOSP 2003' }, 'SOSP 2003'],
  ];
  for (const [what, over, shown] of cases) {
    it(`to ${what} is "${shown}"`, () => {
      assert.equal(shortSource({ ...source, ...over }), shown);
    });
  }
});
