import assert from 'node:assert/strict';
import { choicesOf, decksOf, fingerprint, studyCardsOf, type StudyCard } from '../../../../src/core/study';
import type { Concept, KnowledgeData } from '../../../../src/core/knowledge';
import { concept, event, sampleKnowledge } from '../../../support/sampleKnowledge';
import { goldenKnowledge } from '../../../support/goldenKnowledge';

const summary = 'A table that the processor walks to translate addresses of guests without leaving them.';
const cardsOf = (over: Partial<KnowledgeData>): readonly StudyCard[] => studyCardsOf(sampleKnowledge(over));
const ofConcepts = (...concepts: readonly Concept[]): readonly StudyCard[] =>
  cardsOf({ concepts, events: [], disputes: [] });
const kinds = (cards: readonly StudyCard[]): readonly string[] => cards.map(({ kind }) => kind);
const find = (cards: readonly StudyCard[], id: string): StudyCard => {
  const card = cards.find((each) => each.id === id);
  assert.ok(card, id);
  return card;
};

describe('the cards of an entry', () => {
  it('ask for its definition and for its name', () => {
    const cards = ofConcepts(concept('npt', { name: 'nested page table', summary }));
    assert.deepEqual(kinds(cards), ['definition', 'term']);
    assert.equal(find(cards, 'npt/definition').answer, summary);
    assert.equal(find(cards, 'npt/term').prompt, summary);
  });

  it('ask for the first sentence, and keep the rest for the answer', () => {
    const cards = ofConcepts(concept('npt', { name: 'nested page table', summary: `${summary} AMD was first.` }));
    const { answer, more } = find(cards, 'npt/definition');
    assert.deepEqual([answer, more], [summary, 'AMD was first.']);
  });

  it('hide its names in the definition, whatever their case, spaces and number', () => {
    const said = 'Xen Tables, formerly xentables, hold what the processor needs to translate addresses of guests.';
    const { prompt } = find(ofConcepts(concept('x', { name: 'xen-table', summary: said })), 'x/term');
    assert.equal(prompt, '_____, formerly _____, hold what the processor needs to translate addresses of guests.');
  });

  it('do not ask for a name that the definition gives away in other forms', () => {
    const said = 'Migrating the memory of a machine, without the processor having to wait for long or for ever.';
    assert.deepEqual(kinds(ofConcepts(concept('m', { name: 'memory migration', summary: said }))), ['definition']);
  });

  it('do not ask for a definition that says no more than the name', () => {
    assert.deepEqual(kinds(ofConcepts(concept('g', { name: '64-bit guest', summary: 'A guest of 64 bits.' }))), []);
  });

  it('ask nothing of low confidence', () => {
    assert.deepEqual(ofConcepts(concept('npt', { name: 'nested page table', summary, confidence: 'low' })), []);
  });

  it('ask for an acronym only after what it stands for', () => {
    const cards = ofConcepts(concept('npt', { name: 'NPT', expansion: 'nested page table', summary }));
    assert.equal(find(cards, 'npt/expansion').answer, 'nested page table');
    assert.deepEqual(find(cards, 'npt/acronym').after, ['npt/expansion']);
  });

  it('ask for a related term that is missing in the definition', () => {
    const said = 'A request of Qubes OS that moves much memory between machines with the help of Xen balloons.';
    const cards = ofConcepts(
      concept('m', { name: 'qmemman', summary: said, related: [{ id: 'b', as: 'related' }] }),
      concept('b', { name: 'Xen balloon', summary }),
    );
    assert.equal(
      find(cards, 'm/cloze:b').prompt,
      'qmemman: A request of Qubes OS that moves much memory between machines with the help of _____.',
    );
  });

  it('are made of the own terms of the user too, with the file they are from', () => {
    const own = goldenKnowledge.entry('rack-nine');
    const cards = studyCardsOf(goldenKnowledge).filter(({ subject }) => subject === own?.id);
    assert.deepEqual(find(cards, 'rack-nine/definition').files, ['.vscode/virtualization-glossary.yaml']);
  });

  it('are none where the user gives only names', () => {
    const cards = ofConcepts(
      concept('o', { name: 'our box', category: 'own', own: [{ file: 'f', examples: [], sources: [] }] }),
    );
    assert.deepEqual(cards, []);
  });
});

describe('the cards of events', () => {
  const ofDate = (date: string): StudyCard | undefined =>
    cardsOf({ concepts: [], disputes: [], events: [event('e', date, { title: 'It happened' })] })[0];

  it('accept the year that the date has', () =>
    assert.deepEqual(ofDate('2007-02-05')?.years, { first: 2007, last: 2007 }));
  it('accept a year more where the date is about right', () =>
    assert.deepEqual(ofDate('2009~')?.years, { first: 2008, last: 2010 }));
  it('accept the years that the date spans', () =>
    assert.deepEqual(ofDate('2003/2004')?.years, { first: 2002, last: 2005 }));
  it('do not ask for a date that is uncertain, vague or still open', () =>
    assert.deepEqual(['2005?', '196X', '2003/..'].map(ofDate), [undefined, undefined, undefined]));

  it('do not ask for a year that the title says', () => {
    const events = [event('e', '2015-06', { title: 'Windows Server 2016 previewed' })];
    assert.deepEqual(cardsOf({ concepts: [], disputes: [], events }), []);
  });

  it('leave a disputed date to its dispute', () => {
    // The event of the sample is disputed.
    assert.deepEqual(kinds(cardsOf({ concepts: [] })), ['dispute']);
  });

  it('ask for the order of landmarks that are years apart', () => {
    const landmarks = ['1970', '1974', '1975', '1980', '1990'].map((year) =>
      event(`e${year}`, year, { title: `Event ${'abcdefgh'.charAt(Number(year) % 7)}`, landmark: true }),
    );
    const cards = cardsOf({ concepts: [], disputes: [], events: landmarks });
    const { steps } = find(cards, 'e1970/order');
    assert.deepEqual(
      steps?.map((step) => step.slice(-4)),
      ['1970', '1974', '1980', '1990'],
    );
  });
});

describe('the cards of a comparison', () => {
  const cells = studyCardsOf(goldenKnowledge).filter(({ kind }) => kind === 'cell');

  it('ask for values, but for what is unknown, disputed or of low confidence', () =>
    assert.deepEqual(
      cells.map(({ id }) => id),
      ['box/cell:platforms:released', 'crate/cell:platforms:type', 'crate/cell:platforms:released'],
    ));
});

describe('the choices of a card', () => {
  const peers = ['alpha', 'beta', 'gamma', 'delta'].map((name) =>
    concept(name, {
      name,
      summary: `Something that is called by the letter number ${name.length} of the old alphabet.`,
    }),
  );
  const knowledge = sampleKnowledge({
    concepts: [
      concept('npt', { name: 'nested page table', summary, related: [{ id: 'alpha', as: 'broader' }] }),
      ...peers,
      concept('npt-2', {
        name: 'nested page table cache',
        summary: 'Where the second of the tables is kept for reuse.',
      }),
    ],
    events: [],
    disputes: [],
  });
  const card = find(studyCardsOf(knowledge), 'npt/term');
  const chosen = choicesOf(card, knowledge, 'seed') ?? [];

  it('are the right one and others of its kind', () =>
    assert.deepEqual(chosen.map(({ text }) => text).toSorted(), ['beta', 'delta', 'gamma', 'nested page table']));
  it('leave out what is related and what has the answer in its name', () =>
    assert.ok(!chosen.some(({ text }) => text === 'alpha' || text === 'nested page table cache')));
  it('come in an order that the seed decides', () => {
    const orderOf = (seed: string): string => (choicesOf(card, knowledge, seed) ?? []).map(({ text }) => text).join();
    assert.equal(orderOf('a'), orderOf('a'));
    assert.ok(new Set(['a', 'b', 'c', 'd', 'e'].map(orderOf)).size > 1);
  });
});

describe('a deck', () => {
  it('begins with definitions, of what most leads to', () => {
    const related = [{ id: 'much', as: 'related' as const }];
    const knowledge = sampleKnowledge({
      concepts: [
        concept('little', { name: 'alpha', summary, related }),
        concept('much', {
          name: 'beta',
          summary: 'Another part of the processor, in which addresses of guests are kept.',
        }),
      ],
      events: [],
      disputes: [],
    });
    const [deck] = decksOf(studyCardsOf(knowledge), knowledge);
    assert.equal(deck?.id, 'category:fundamentals');
    assert.deepEqual(
      deck?.cards.map(({ id }) => id),
      ['much/definition', 'little/definition', 'much/term', 'little/term'],
    );
  });
});

describe('the fingerprint of a card', () => {
  it('changes with the answer, and with nothing else', () => {
    const card = find(ofConcepts(concept('npt', { name: 'nested page table', summary })), 'npt/definition');
    assert.equal(fingerprint({ ...card, prompt: 'other' }), fingerprint(card));
    assert.notEqual(fingerprint({ ...card, answer: 'other' }), fingerprint(card));
  });
});
