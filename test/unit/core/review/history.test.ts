import assert from 'node:assert/strict';
import { atOnce } from '../../../../src/base/sliced';
import { defaultSchedule, StudyHistory, type CardState, type StudyAction } from '../../../../src/core/review';
import { answered, noon, on, today } from '../../../support/studyActions';

function historyOf(actions: readonly StudyAction[], day = today): StudyHistory {
  const history = new StudyHistory(defaultSchedule);
  for (const action of actions) history.add(action);
  atOnce(history.settle(day));
  return history;
}

function stateOf(actions: readonly StudyAction[], day = today): CardState | undefined {
  return historyOf(actions, day).states.get('kvm/name');
}

describe('the history of study', () => {
  const first = answered(-10, 'a', 'kvm/name', 3);
  const second = answered(-8, 'b', 'kvm/name', 3);

  it('knows when a card is due, however its answers came', () => {
    assert.equal(stateOf([first, second])?.schedule?.dueDay, stateOf([second, first])?.schedule?.dueDay);
    assert.equal(stateOf([first])?.schedule?.dueDay, today - 8);
  });

  it('forgets an answer that was taken back, and nothing else', () => {
    const undo = on(0, 'u', { kind: 'undo', target: 'b' });
    assert.deepEqual(stateOf([first, second, undo]), stateOf([first]));
    assert.deepEqual(stateOf([undo, first, second]), stateOf([first]), 'the undo was known before the answer');
    assert.equal(stateOf([first, on(0, 'u', { kind: 'undo', target: 'a' })]), undefined);
  });

  it('keeps cards that were suspended or buried as such, until they are not', () => {
    const suspend = on(-2, 's', { kind: 'suspend', card: 'kvm/name' });
    const resume = on(-1, 'r', { kind: 'resume', card: 'kvm/name' });
    assert.equal(stateOf([resume, suspend])?.isSuspended, false);
    assert.equal(stateOf([suspend])?.isSuspended, true);
    assert.equal(stateOf([on(0, 'x', { kind: 'bury', card: 'kvm/name' })])?.buriedOn, today);
  });

  it('has a leech after eight lapses', () => {
    const lapses = (count: number): StudyAction[] =>
      Array.from({ length: count }, (_, index) => [
        answered(index * 2 - 100, `good ${index}`, 'kvm/name', 4),
        answered(index * 2 - 99, `again ${index}`, 'kvm/name', 1),
      ]).flat();
    assert.equal(stateOf(lapses(7))?.isLeech, false);
    assert.equal(stateOf(lapses(8))?.isLeech, true);
  });

  it('knows what is to be studied', () => {
    const add = on(-2, 'p', { kind: 'add', items: ['kvm', 'xen'] });
    const remove = on(-1, 'q', { kind: 'remove', items: ['kvm'] });
    assert.deepEqual([...historyOf([remove, add]).plan.added], ['xen']);
    assert.deepEqual(
      [...historyOf([remove, add, on(0, 'u', { kind: 'undo', target: 'q' })]).plan.added],
      ['kvm', 'xen'],
    );
  });

  it('knows which exam is on what day', () => {
    const plan = on(-2, 'e', { kind: 'exam', deck: 'cpu', on: today + 30 });
    assert.deepEqual([...historyOf([plan]).plan.exams], [['cpu', today + 30]]);
    assert.deepEqual([...historyOf([plan, on(-1, 'f', { kind: 'exam', deck: 'cpu' })]).plan.exams], []);
  });

  it('lets the same one of two contradictions count, whichever came first', () => {
    const other = answered(-10, 'a', 'kvm/name', 1);
    assert.deepEqual(stateOf([first, other]), stateOf([other, first]));
    assert.equal(historyOf([first]).add(other), 'contradiction');
    assert.equal(historyOf([first]).add({ ...first }), 'known');
    const moved = answered(-10, 'a', 'xen/name', 3);
    assert.deepEqual([...historyOf([first, moved]).states], [...historyOf([moved, first]).states]);
  });

  describe('under a wrong clock', () => {
    it('lets a card come today that was answered ten years from now, and then as usual', () => {
      const future = answered(3650, 'b', 'kvm/name', 3);
      assert.equal(stateOf([first, future])?.schedule?.dueDay, today);
      const after = { ...answered(0, 'c', 'kvm/name', 3), order: noon + 4000 * 86_400_000 };
      const state = stateOf([first, future, after]);
      assert.equal(state?.schedule?.lastDay, today);
      assert.ok((state?.schedule?.interval ?? 0) < 60, 'no ten years were remembered');
      assert.deepEqual(stateOf([first, future, after], today + 5), state, 'the next days change nothing');
    });

    it('takes an answer of 400 days ago, after one of yesterday, for one of yesterday', () => {
      const yesterday = answered(-1, 'b', 'kvm/name', 3);
      const back = { ...answered(-400, 'c', 'kvm/name', 3), order: yesterday.at + 1 };
      const schedule = stateOf([first, yesterday, back])?.schedule;
      assert.equal(schedule?.lastDay, today - 1);
      assert.equal(schedule?.answers, 3);
    });

    it('says what a new action must come after', () => {
      const ahead = answered(3650, 'b', 'kvm/name', 3);
      assert.equal(historyOf([ahead, first]).lastOrder({ kind: 'bury', card: 'kvm/name' }), ahead.at);
      assert.equal(historyOf([ahead]).lastOrder({ kind: 'bury', card: 'xen/name' }), undefined);
    });
  });
});
