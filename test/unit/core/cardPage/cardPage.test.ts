import assert from 'node:assert/strict';
import { cardPageHtml } from '../../../../src/core/cardPage/cardPageHtml';
import type { CardContext } from '../../../../src/core/cardPage/context';
import { verdictOf } from '../../../../src/core/cardPage/disputesHtml';
import { parseSavedCard, savedCard } from '../../../../src/core/cardPage/savedCard';
import type { Dispute } from '../../../../src/core/knowledge';
import { bundledKnowledge, bundledMatcher } from '../../../support/bundled';

const knowledge = bundledKnowledge();
const context: CardContext = {
  knowledge,
  actions: [],
  termsIn: (text, language) => bundledMatcher().findMentions(text, language),
};

function page(id: string): string {
  return String(cardPageHtml(knowledge.item(id), context)).replaceAll(/\s+/g, ' ');
}

/** What stands before something on a page. */
function before(text: string, mark: string): string {
  assert.ok(text.includes(mark), mark);
  return text.slice(0, text.indexOf(mark));
}

describe('the page of a card', () => {
  it('says what it is, since when, and what is disputed before anything else', () => {
    const head = before(page('kvm'), 'class="summary"');
    assert.match(head, /<h1>KVM<\/h1>/);
    assert.match(head, /Kernel-based Virtual Machine/);
    assert.match(head, /Platform/);
    assert.match(head, /data-card="[a-z0-9-]+">first released 4 February 2007<\/a>/);
    assert.match(head, /href="#dispute-kvm-type">Is KVM a type 1 hypervisor\?<\/a>/);
  });

  it('gives the verdict on disputes of the term alone, and names those that only touch it', () => {
    const kvm = page('kvm');
    const [own = '', touching = ''] = kvm.split('Named in other disputes');
    assert.equal(own.match(/<details class="dispute"/g)?.length, knowledge.disputesOf('kvm').length);
    const others = knowledge.disputesAbout('kvm').filter((dispute) => !knowledge.disputesOf('kvm').includes(dispute));
    assert.ok(others.length > 0);
    for (const { id } of others) {
      assert.ok(!own.includes(`dispute-${id}`));
      assert.ok(touching.includes(`data-card="${id}"`));
    }
    assert.doesNotMatch(page('virtual-machine'), /Where sources disagree/);
  });

  it('shows the record of a dispute before what the sources say', () => {
    const dispute = page('kvm-type');
    assert.ok(before(dispute, 'class="claims"').includes('class="record"'));
  });

  it('links each term of running text once, and never its own', () => {
    const text = page('kvm');
    const marked = [...text.matchAll(/class="term" href="[^"]*" data-card="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(marked.includes('virtual-cpu'));
    assert.ok(!marked.includes('kvm'));
    const inText = [...before(text, '<section').matchAll(/class="term"[^>]* data-card="([^"]+)"/g)];
    assert.equal(new Set(inText.map(([, id]) => id)).size, inText.length);
  });

  it('leads nowhere but to cards, comparisons, the web, own files, and what is on it', () => {
    for (const id of ['kvm', 'type-1-hypervisor', 'hypervisor', 'vm370-announced-1972', 'kvm-type']) {
      const text = page(id);
      for (const [, href = ''] of text.matchAll(/href="([^"]*)"/g)) {
        const [, kind, target = ''] = /^#(card|compare):(.+)$/.exec(href) ?? [];
        if (kind !== undefined) assert.ok(knowledge.item(target), href);
        else if (href.startsWith('#')) assert.ok(text.includes(`id="${href.slice(1)}"`), href);
        else assert.match(href, /^https:/);
      }
    }
  });

  it('says so when nothing is known by its id', () => {
    assert.match(String(cardPageHtml(undefined, context)), /<h1>No such card<\/h1>/);
  });
});

describe('the verdict on a dispute', () => {
  const of = (record: string): string => verdictOf({ record } as Dispute);

  it('is the first sentence of the record, whatever points there are in it', () => {
    assert.equal(of('2003. The source history begins in 2002.'), '2003.');
    assert.equal(of('It shipped in 2.6.20 of 2007. So 2007 is right.'), 'It shipped in 2.6.20 of 2007.');
    assert.equal(of('“Yes.” That is all.'), '“Yes.”');
    assert.equal(of('One sentence alone'), 'One sentence alone');
  });
});

describe('the state of a card', () => {
  it('is read back as it was kept', () => {
    const state = savedCard({ opened: ['dispute-x'], trail: [{ id: 'kvm', name: 'KVM' }], top: 12 });
    assert.deepEqual(parseSavedCard(JSON.parse(JSON.stringify(state))), state);
  });

  it('is that of a new card when it is of another shape or version', () => {
    const fresh = savedCard({ opened: [], trail: [], top: 0 });
    for (const bad of [undefined, null, 7, {}, { version: 2, opened: ['a'] }, { version: 1, opened: [3], top: -1 }]) {
      assert.deepEqual(parseSavedCard(bad), fresh);
    }
  });
});
