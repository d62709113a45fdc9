import assert from 'node:assert/strict';
import { atOnce } from '../../../../src/base/sliced';
import {
  defaultQueue,
  defaultSchedule,
  examQueue,
  momentOf,
  StudyHistory,
  studyQueue,
  type Moment,
  type QueueCard,
  type QueueSettings,
  type StudyAction,
  type StudyQueue,
} from '../../../../src/core/review';
import { answered, noon, on, today } from '../../../support/studyActions';

const minute = 60_000;
const now = momentOf(noon, 4, () => 0);
const cards: readonly QueueCard[] = ['kvm/name', 'kvm/year', 'xen/name', 'ept/name', 'vtd/name'].map((id) => ({
  id,
  subject: id.split('/')[0] ?? '',
}));
const added = new Set(cards.map(({ subject }) => subject));

function statesOf(actions: readonly StudyAction[]): StudyHistory['states'] {
  const history = new StudyHistory(defaultSchedule);
  for (const action of actions) history.add(action);
  atOnce(history.settle(today));
  return history.states;
}

function queueOf(
  actions: readonly StudyAction[],
  settings: Partial<QueueSettings> = {},
  at: Moment = now,
): StudyQueue<QueueCard> {
  return studyQueue({ cards, added, states: statesOf(actions), now: at, settings: { ...defaultQueue, ...settings } });
}

const later = (minutes: number): Moment => momentOf(noon + minutes * minute, 4, () => 0);

describe('the queue of a day', () => {
  it('begins with new cards in their order, one of each subject', () => {
    assert.deepEqual(queueOf([]), { learning: 0, due: 0, fresh: 4, next: cards[0] });
  });

  it('shows nothing that was not added', () => {
    const states = statesOf([answered(-30, 'a', 'xen/name', 3)]);
    const queue = studyQueue({ cards, added: new Set(['ept']), states, now, settings: defaultQueue });
    assert.deepEqual(queue, { learning: 0, due: 0, fresh: 1, next: cards[3] });
  });

  it('puts what is due before what is new, the most forgotten first', () => {
    const queue = queueOf([answered(-20, 'a', 'xen/name', 3), answered(-40, 'b', 'ept/name', 3)]);
    assert.deepEqual(queue, { learning: 0, due: 2, fresh: 2, next: cards[3] });
  });

  it('does not show the card that was answered last before another that is being learned', () => {
    // A card that was missed came back at once, although others had to be learned too, if later.
    const hard = answered(0, 'a', 'kvm/name', 2);
    const missed = { ...answered(0, 'b', 'xen/name', 1), at: noon + minute };
    const settings = { newPerDay: 0 };
    assert.equal(queueOf([hard, missed], settings, later(2)).next?.id, 'kvm/name');
    assert.equal(queueOf([missed], settings, later(2)).next?.id, 'xen/name');
    assert.equal(queueOf([hard, missed], { ...settings, learnAhead: 10 }, later(2)).next?.id, 'xen/name');
  });

  it('lets a card that is being learned wait for its minutes while there are others, and no longer', () => {
    const missed = answered(0, 'a', 'kvm/name', 1);
    assert.equal(queueOf([missed]).next?.id, 'xen/name');
    assert.equal(queueOf([missed], {}, later(10)).next?.id, 'kvm/name');
    assert.equal(queueOf([missed], { newPerDay: 0 }).next?.id, 'kvm/name', 'nothing else is left');
    assert.deepEqual(queueOf([missed], { newPerDay: 0, learnAhead: 5 }), {
      learning: 1,
      due: 0,
      fresh: 0,
      nextAt: noon + 10 * minute,
    });
  });

  it('keeps siblings apart by a day, and never holds back what is being learned', () => {
    const ids = (queue: StudyQueue<QueueCard>): unknown => [queue.next?.id, queue.due, queue.fresh];
    const queue = queueOf([answered(0, 'a', 'kvm/name', 4), answered(-30, 'b', 'kvm/year', 3)]);
    assert.deepEqual(ids(queue), ['xen/name', 0, 3]);
    const both = queueOf([answered(0, 'a', 'kvm/name', 4), answered(0, 'b', 'kvm/year', 1)], {}, later(10));
    assert.equal(both.next?.id, 'kvm/year');
  });

  it('stops at the limits of the day, whatever was answered already', () => {
    assert.equal(queueOf([], { newPerDay: 2 }).fresh, 2);
    assert.equal(queueOf([answered(0, 'a', 'xen/name', 4)], { newPerDay: 2 }).fresh, 1);
    const due = ['xen/name', 'ept/name', 'vtd/name'].map((card) => answered(-30, card, card, 3));
    assert.deepEqual([queueOf(due, { cardsPerDay: 2 }).due, queueOf(due, { cardsPerDay: 2 }).fresh], [2, 0]);
    const oneDone = [...due, answered(0, 'x', 'xen/name', 3)];
    assert.equal(queueOf(oneDone, { cardsPerDay: 2 }).due, 1);
  });

  it('leaves out cards that are suspended, or buried today', () => {
    const queue = queueOf([
      on(-5, 's', { kind: 'suspend', card: 'xen/name' }),
      on(0, 'b', { kind: 'bury', card: 'ept/name' }),
      on(-1, 'c', { kind: 'bury', card: 'vtd/name' }),
    ]);
    assert.equal(queue.fresh, 2);
  });
});

describe('the queue for an exam', () => {
  it('has what will be forgotten by its day, the worst first, then what is new', () => {
    const states = statesOf([
      answered(-1, 'a', 'xen/name', 4),
      answered(-1, 'b', 'ept/name', 3),
      answered(0, 'c', 'vtd/name', 3),
    ]);
    const ids = (on: number): readonly string[] =>
      examQueue({ cards, added, states, now }, on, 0.9).map(({ id }) => id);
    assert.deepEqual(ids(today + 60), ['ept/name', 'xen/name', 'kvm/name', 'kvm/year']);
    assert.deepEqual(ids(today + 4), ['ept/name', 'kvm/name', 'kvm/year']);
  });
});
