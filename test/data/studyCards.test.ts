import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldForSearch } from '../../src/base/folding';
import { lazy } from '../../src/base/lazy';
import { diagramOf } from '../../src/core/diagrams';
import { atOnce } from '../../src/base/sliced';
import {
  choicesOf,
  decksOf,
  fingerprint,
  generalItems,
  itemOfCard,
  itemsOfDeck,
  makeStudyCards,
  StudyDecks,
  studyCardsOf,
  type StudyCard,
} from '../../src/core/study';
import { bundledKnowledge } from '../support/bundled';

const idFile = join(process.cwd(), 'test', 'fixtures', 'studyCards.txt');
/** Before the id of a card that there is no more: whoever has studied it keeps its history. */
const gone = '- ';

const knowledge = bundledKnowledge();
const cards = lazy(() => studyCardsOf(knowledge));
const ofKind = (...kinds: readonly StudyCard['kind'][]): readonly StudyCard[] =>
  cards().filter(({ kind }) => kinds.includes(kind));
const ids = (found: readonly StudyCard[]): readonly string[] => found.map(({ id }) => id);
/** As people compare words, with a space at both ends. */
const folded = (text: string): string => ` ${foldForSearch(text)} `;

/** All that can be read before the answer is shown, but for lists of which the answer is one. */
function question({ ask, prompt, hint, picture }: StudyCard): string {
  const diagram = picture && diagramOf(picture.diagram);
  const labels = diagram?.boxes.flatMap(({ id, label }) => (picture?.hidden.includes(id) ? [] : [label])) ?? [];
  return folded([ask, prompt, hint ?? '', ...labels].join(' '));
}

const choices = lazy(() =>
  cards().flatMap((card) => {
    const found = choicesOf(card, knowledge, card.id);
    return found ? [{ card, found }] : [];
  }),
);

describe('the study cards of the data', () => {
  it('are there in every kind', () => {
    const counts = Object.fromEntries(
      [...new Set(cards().map(({ kind }) => kind))].map((kind) => [kind, ofKind(kind).length]),
    );
    const fewest: Readonly<Record<StudyCard['kind'], number>> = {
      definition: 1_000,
      term: 850,
      expansion: 50,
      acronym: 40,
      cloze: 120,
      year: 320,
      order: 30,
      cell: 1_000,
      apart: 180,
      dispute: 55,
      diagram: 40,
    };
    for (const [kind, least] of Object.entries(fewest)) {
      assert.ok((counts[kind] ?? 0) >= least, `${kind}: ${counts[kind] ?? 0} of at least ${least}`);
    }
  });

  it('do not say the answer in the question', () => {
    // Of two entries or events that are told apart or put in order, the question names both.
    const told = cards().filter((card) => {
      const { kind, answer } = card;
      return kind !== 'apart' && kind !== 'order' && question(card).includes(folded(answer));
    });
    assert.deepEqual(ids(told), []);
  });

  it('do not say any name of a term that is asked for', () => {
    const told = ofKind('term', 'cloze', 'acronym').filter((card) => {
      const entry = knowledge.entry(/\/cloze:(.+)$/.exec(card.id)?.[1] ?? card.subject);
      assert.ok(entry, card.id);
      // Of an acronym the question is a name that it has.
      const names = card.kind === 'acronym' ? [entry.name] : [entry.name, ...entry.aliases, ...entry.formerNames];
      return names.some((name) => foldForSearch(name).length > 1 && question(card).includes(folded(name)));
    });
    assert.deepEqual(ids(told), []);
  });

  it('do not name the year that is asked for', () => {
    const told = ofKind('year').filter((card) => {
      const { first = 0, last = 0 } = card.years ?? {};
      return (question(card).match(/\d{4}/g) ?? []).some(
        (year) => Number(year) >= first - 1 && Number(year) <= last + 1,
      );
    });
    assert.deepEqual(ids(told), []);
  });

  it('accept one year exactly, unless the date says otherwise', () => {
    for (const { id, subject, years } of ofKind('year')) {
      const when = knowledge.event(subject)?.when;
      assert.ok(when?.latest && years, id);
      const isVague = when.approximate || when.earliest.year !== when.latest.year;
      assert.equal(years.last - years.first, (isVague ? 2 : 0) + when.latest.year - when.earliest.year, id);
    }
  });

  it('have sources, each', () => {
    const without = cards().filter(({ sources }) => knowledge.sources(sources).length === 0);
    assert.deepEqual(ids(without), []);
  });

  it('lead to a card or a comparison', () => {
    assert.deepEqual(ids(cards().filter(({ subject }) => !knowledge.item(subject))), []);
  });

  it('ask nothing of low confidence', () => {
    const isLow = (card: StudyCard): boolean => {
      const item = knowledge.item(card.subject);
      if (item?.kind !== 'concept' && item?.kind !== 'event') return false;
      if (item.value.confidence === 'low') return true;
      return card.kind === 'cell' && cellOf(card)?.confidence === 'low';
    };
    assert.deepEqual(ids(cards().filter(isLow)), []);
  });

  function cellOf({ subject, comparison: id, id: card }: StudyCard) {
    const comparison = id === undefined ? undefined : knowledge.comparison(id);
    const dimension = card.split(':')[2];
    return comparison && dimension !== undefined ? knowledge.cells(comparison, subject)[dimension] : undefined;
  }

  it('ask no value that is unknown, disputed or without meaning', () => {
    for (const card of ofKind('cell')) {
      const cell = cellOf(card);
      assert.ok(cell, card.id);
      assert.equal(cell.dispute, undefined, card.id);
      assert.doesNotMatch(cell.value, /^(?:unknown|not applicable)$|disputed/, card.id);
    }
  });

  it('ask for a cell by a question, or by a sentence that is to be ended', () => {
    // “What a missing mapping causes?” was neither.
    for (const { ask } of ofKind('cell')) {
      assert.match(ask, /(?:\?|: …)$/);
      assert.doesNotMatch(ask, /^(?:What (?:it|an?|the) |How it |Where the ).*\?$/);
    }
  });

  // Which technique a manager of others' hypervisors has was asked.
  it('ask for values of the subjects themselves', () => {
    assert.deepEqual(ids(ofKind('cell').filter(({ answer }) => /\bof others\b|\bnot visible\b/.test(answer))), []);
  });

  it('ask no date that sources disagree on', () => {
    assert.deepEqual(ids(ofKind('year').filter(({ subject }) => knowledge.disputesOf(subject).length > 0)), []);
  });

  it('say that sources differ wherever a dispute touches the subject', () => {
    const silent = cards().filter(
      ({ kind, subject, disputes }) =>
        kind !== 'dispute' && knowledge.disputesAbout(subject).some(({ id }) => !disputes.includes(id)),
    );
    assert.deepEqual(ids(silent), []);
  });

  it('leave entries to their disputes where what they are is disputed', () => {
    const asked = new Set(ofKind('definition').map(({ subject }) => subject));
    const disputed = knowledge.disputes.filter(({ id }) => !leaveDefinitions.includes(id));
    const entries = disputed.flatMap(({ of, about }) => of ?? about.slice(0, 1)).filter((id) => knowledge.entry(id));
    assert.deepEqual(
      entries.filter((id) => asked.has(id)),
      [],
      'if a new dispute leaves their definitions alone, add it to the list below',
    );
    const unknown = leaveDefinitions.filter((id) => !knowledge.dispute(id));
    assert.deepEqual(unknown, []);
  });

  it('put events in an order that is sure', () => {
    for (const { id, items = [], steps = [] } of ofKind('order')) {
      assert.ok(items.length >= 3 && items.length === steps.length, id);
      const events = steps.map((step) => knowledge.events.find(({ title }) => step.startsWith(`${title}: `)));
      for (const [index, event] of events.entries()) {
        const before = events[index - 1];
        assert.ok(event && (index === 0 || before?.when.latest), id);
        if (before?.when.latest) assert.ok(event.when.earliest.year - before.when.latest.year >= 2, id);
      }
    }
  });

  it('hide labels that a diagram has', () => {
    for (const { id, picture } of ofKind('diagram')) {
      const boxes = picture && diagramOf(picture.diagram)?.boxes;
      const unknown = (picture?.hidden ?? []).filter((hidden) => !boxes?.some((box) => box.id === hidden));
      assert.deepEqual(unknown, [], id);
    }
  });

  it('are in decks, each in one', () => {
    const decks = decksOf(cards(), knowledge);
    assert.equal(decks.flatMap((deck) => deck.cards).length, cards().length);
    assert.deepEqual(
      decks.filter(({ id }) => id === 'other').flatMap((deck) => ids(deck.cards)),
      [],
    );
  });

  // Entries of the categories Theory, Cloud, Containers and Security were in the lanes of the same names.
  it('are in the deck of their category, and events in that of their lane', () => {
    for (const deck of decksOf(cards(), knowledge)) {
      const [sort, name] = deck.id.split(':');
      const isElsewhere = ({ subject }: StudyCard): boolean => {
        if (sort === 'category') return knowledge.entry(subject)?.category !== name;
        return sort === 'lane' && knowledge.event(subject)?.lane !== name;
      };
      assert.deepEqual(ids(deck.cards.filter(isElsewhere)), [], deck.id);
    }
  });

  it('have answers that tell when they change', () => {
    const prints = new Set(cards().map(fingerprint));
    const answers = new Set(cards().map(({ answer }) => answer));
    assert.ok(prints.size >= answers.size - 2, `${prints.size} fingerprints of ${answers.size} answers`);
  });
});

describe('the choices of a quiz', () => {
  it('are there for most cards that can have any', () => {
    const possible = ofKind('definition', 'term', 'expansion', 'acronym', 'cloze', 'year', 'cell');
    assert.ok(choices().length > 0.75 * possible.length, `${choices().length} of ${possible.length}`);
  });

  it('have one right answer', () => {
    for (const { card, found } of choices()) {
      assert.equal(found.filter(({ isRight }) => isRight).length, 1, card.id);
      assert.equal(new Set(found.map(({ text }) => foldForSearch(text))).size, found.length, card.id);
    }
  });

  it('are no other names of the answer', () => {
    for (const { card, found } of choices()) {
      if (card.kind !== 'term' && card.kind !== 'cloze') continue;
      const right = knowledge.entry(found.find(({ isRight }) => isRight)?.item ?? '');
      const names = new Set([right?.name, ...(right?.aliases ?? []), ...(right?.formerNames ?? [])]);
      for (const { text, isRight } of found) assert.ok(isRight || !names.has(text), `${card.id}: ${text}`);
    }
  });

  it('are of the same kind as the answer', () => {
    for (const { card, found } of choices()) {
      if (card.kind !== 'term' && card.kind !== 'definition') continue;
      const kinds = new Set(found.map(({ item }) => knowledge.entry(item)?.kind));
      assert.equal(kinds.size, 1, card.id);
    }
  });

  it('are years outside all that is right', () => {
    for (const { card, found } of choices()) {
      if (card.kind !== 'year' || !card.years) continue;
      for (const { text, isRight } of found) {
        const year: number = Number(text.slice(0, 4));
        assert.equal(year >= card.years.first && year <= card.years.last, isRight, `${card.id}: ${text}`);
      }
    }
  });

  it('tell whoever chose wrongly what that is', () => {
    for (const { card, found } of choices()) for (const { is } of found) assert.ok(is.length > 3, card.id);
  });
});

describe('the ids of study cards', () => {
  const now = ids(cards());
  const lines = existsSync(idFile) ? readFileSync(idFile, 'utf8').split(/\r?\n/).filter(Boolean) : [];
  const listed = new Set(lines.map((line) => (line.startsWith(gone) ? line.slice(gone.length) : line)));

  it('are unique', () => assert.equal(new Set(now).size, now.length));

  it('are listed for ever (npm run golden adds new ones, and marks those that are gone)', () => {
    const present = new Set(now);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      const all = [...new Set([...listed, ...now])].toSorted();
      writeFileSync(idFile, all.map((id) => `${present.has(id) ? '' : gone}${id}\n`).join(''));
      return;
    }
    assert.deepEqual(
      lines.filter((line) => !line.startsWith(gone) && !present.has(line)),
      [],
      'cards that are no longer made: somebody may have studied them',
    );
    const unlisted = now.filter((id) => !listed.has(id));
    // So that nobody has to list the cards of each new term at once.
    assert.ok(unlisted.length <= 100, `${unlisted.length} cards are not listed yet`);
  });
});

/** Disputes, each looked at, that are about a date, a maker, a type or an effect: what the thing is stands. */
const leaveDefinitions: readonly string[] = [
  'amd-v-introduction',
  'amd-vi-introduction',
  'blue-pill-undetectable',
  'container-origin',
  'containers-as-virtualization',
  'early-hypervisors-emulation',
  'esx-or-esxi-name',
  'full-virtualization-first',
  'full-virtualization-on-x86',
  'guest-resources-origin',
  'hardware-assistance-commodity-year',
  'hardware-assistance-working',
  'hardware-assisted-first',
  'hyper-v-type',
  'hypervisor-or-vmm',
  'hypervisor-term-origin',
  'ibm-cloud-on-kvm',
  'iommu-benefit',
  'kvm-first-release',
  'kvm-technique',
  'kvm-type',
  'legacy-applications-other-hardware',
  'live-migration-first',
  'm44-44x-or-cp-40-first',
  'nested-virtualization-first',
  'oracle-vm-type',
  'paravirtualization-origin',
  'paravirtualization-portability',
  'paravirtualized-guest-view',
  'popek-goldberg-necessary',
  'qemu-first-release',
  'server-virtualization-first-product',
  'technique-examples-age',
  'time-sharing-before-virtual-machines',
  'type-1-properties',
  'type-2-properties',
  'type-definitions-origin',
  'virtual-physical-identity',
  'virtualization-beginning',
  'virtualization-decline-and-revival',
  'virtualization-overhead-comparison',
  'vmware-1998',
  'vmware-first-product',
  'vmware-gsx-release',
  'vt-d-introduction',
  'vt-x-introduction',
  'x86-virtualization-before-vmware',
  'x86-virtualization-obstacle',
  'xen-first-release',
  'xenserver-name',
];

describe('a deck of the data', () => {
  const studied = {
    states: new Map([
      ['kvm/definition', { schedule: {}, isLeech: true }],
      ['xen/cell:platforms:licence', { schedule: {}, isLeech: false }],
      ['intel-vt-x/term', { isLeech: false }],
    ]),
    plan: { added: new Set(['memory-ballooning', 'vm-exit']) },
  };
  const context = { studied, mentioned: () => new Set(['hypervisor', 'kvm']) };
  const all = lazy(() => new StudyDecks(cards(), knowledge));
  const some = (items: ReadonlySet<string>): StudyDecks =>
    new StudyDecks(atOnce(makeStudyCards(knowledge, items)), knowledge);

  it('is the same whether all cards are made for it, or only those that it takes', () => {
    const others = ['all', 'leeches', 'note', 'timeline', 'about:kvm', 'about:type-1-hypervisor', 'about:nothing'];
    for (const id of [...all().decks.map((deck) => deck.id), ...others]) {
      const items = itemsOfDeck(id, knowledge, context);
      assert.ok(items, id);
      assert.deepEqual(some(items).deck(id, context), all().deck(id, context), id);
    }
  });

  it('to begin with needs no more than the general categories', () => {
    const items = generalItems(knowledge);
    assert.ok(items.size < 300);
    assert.deepEqual(some(items).firstItems(20), all().firstItems(20));
  });

  it('knows what each card is about by its id', () => {
    for (const { id, subject } of cards()) assert.equal(itemOfCard(id), subject);
  });
});
