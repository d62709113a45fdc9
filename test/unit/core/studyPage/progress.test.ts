import assert from 'node:assert/strict';
import { studyCardsOf } from '../../../../src/core/study';
import { progressScreen } from '../../../../src/core/studyPage/progress';
import { goldenKnowledge } from '../../../support/goldenKnowledge';
import { StoreInMemory } from '../../../support/studyStore';

const cards = studyCardsOf(goldenKnowledge);
const [first, second] = cards.filter(({ kind }) => kind === 'definition');

describe('the progress', () => {
  const store = new StoreInMemory();
  const screen = () => progressScreen(cards, store.history, store.now());
  const series = (id: string) => {
    const found = screen().series.find((each) => each.id === id);
    assert.ok(found, id);
    return found;
  };

  it('is plain where nothing was studied', () => {
    assert.deepEqual(screen().lines, [
      'No answers yet today.',
      'No reviews yet: a card is reviewed when it comes back on another day.',
    ]);
    assert.equal(series('forecast').rows.length, 30);
    assert.ok(series('forecast').rows.every(({ value }) => value === 0));
  });

  it('counts as reviews only answers with a night before them', () => {
    assert.ok(first && second);
    store.append({ kind: 'answer', card: first.id, rating: 1, milliseconds: 40_000 });
    store.append({ kind: 'answer', card: first.id, rating: 3, milliseconds: 50_000 });
    store.append({ kind: 'answer', card: second.id, rating: 4 });
    assert.deepEqual(screen().lines.slice(0, 2), [
      'Today: 3 answers in about 2 minutes.',
      'No reviews yet: a card is reviewed when it comes back on another day.',
    ]);
    store.day += 1;
    store.append({ kind: 'answer', card: first.id, rating: 3 });
    store.append({ kind: 'answer', card: second.id, rating: 1 });
    assert.equal(screen().lines[1], '50 % of 2 reviews recalled in the last 30 days.');
    assert.equal(screen().lines[2], '2 days in a row.');
  });

  it('leaves out what was taken back', () => {
    store.undo();
    assert.equal(screen().lines[1], '100 % of 1 review recalled in the last 30 days.');
  });

  it('shows each day of the last quarter from a Monday on, today last', () => {
    const { rows } = series('calendar');
    assert.equal(new Date(rows[0]?.label ?? '').getUTCDay(), 1);
    assert.deepEqual(
      rows.slice(-2).map(({ value }) => value),
      [3, 1],
    );
  });

  it('counts what is due on each of the next days, what is overdue today', () => {
    const due = series('forecast').rows.reduce((sum, { value }) => sum + value, 0);
    assert.equal(due, 2);
    store.day += 29;
    assert.equal(series('forecast').rows[0]?.value, 2);
  });

  it('says by category and by kind how much is well known', () => {
    assert.match(series('kinds').rows[0]?.words ?? '', /^0 well known, 2 begun, of \d+$/);
    assert.ok(series('categories').rows.length > 0);
  });
});
