import assert from 'node:assert/strict';
import { StudyDecks, studyCardsOf, type FilledDeck } from '../../../../src/core/study';
import { FreeSession } from '../../../../src/core/studyPage/freeSession';
import type { EndScreen, QuestionScreen } from '../../../../src/core/studyPage/pageModel';
import type { Session } from '../../../../src/core/studyPage/sessionModel';
import { StudySession } from '../../../../src/core/studyPage/studySession';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';
import { StoreInMemory } from '../../../support/studyStore';

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const wordsOf = (name: string): string =>
  `Something ${name.length} letters long that is kept in a drawer number ${name.charCodeAt(0)}.`;
const knowledge = sampleKnowledge({
  concepts: names.map((name) => concept(name, { name, summary: wordsOf(name) })),
  events: [],
  disputes: [],
});
const decks = new StudyDecks(studyCardsOf(knowledge), knowledge);
const deck = (): FilledDeck => {
  const [found] = decks.decks;
  assert.ok(found);
  return found;
};

function question(session: Session): QuestionScreen {
  const screen = session.screen();
  assert.equal(screen.screen, 'question');
  return screen;
}

function end(session: Session): EndScreen {
  const screen = session.screen();
  assert.equal(screen.screen, 'end');
  return screen;
}

describe('a session by schedule', () => {
  it('asks one card of each term a day, and says when each rating brings it back', () => {
    const store = new StoreInMemory();
    const session = new StudySession(deck(), knowledge, store);
    const asked = new Set<string>();
    while (session.screen().screen === 'question') {
      const { card, turn, ratings } = question(session);
      assert.equal(ratings.length, 4);
      asked.add(card.subject);
      assert.ok(session.rate(turn, 4, 1000));
    }
    assert.deepEqual([...asked].toSorted(), names.toSorted());
    assert.match(end(session).lines.join(' '), /^5 answers in this session\. .*5 new cards wait/);
  });

  it('asks all cards of the one term whose deck was opened, one after the other', () => {
    const store = new StoreInMemory();
    const about = decks.item('alpha');
    assert.ok(about && about.cards.length > 1);
    const session = new StudySession(about, knowledge, store);
    const asked = about.cards.map(() => {
      const { card, turn } = question(session);
      session.rate(turn, 4, 1000);
      return card.place;
    });
    assert.equal(new Set(asked).size, about.cards.length);
    assert.equal(decks.item('no-such-term'), undefined);
  });

  it('shows a forgotten card again in the same session', () => {
    const store = new StoreInMemory();
    const session = new StudySession({ ...deck(), cards: deck().cards.slice(0, 1) }, knowledge, store);
    const { turn, card } = question(session);
    session.rate(turn, 1, 1000);
    assert.equal(question(session).card.prompt, card.prompt);
    assert.equal(session.screen().counts.learning, 1);
  });

  it('ignores an answer to a question that is no longer on the screen', () => {
    const store = new StoreInMemory();
    const session = new StudySession(deck(), knowledge, store);
    const { turn } = question(session);
    assert.ok(session.rate(turn, 3, 1000));
    assert.equal(session.rate(turn, 3, 1000), false);
    question(session);
    assert.equal(session.screen().counts.done, 1);
  });

  it('keeps the card on the screen when another becomes due meanwhile', () => {
    const store = new StoreInMemory();
    const session = new StudySession(deck(), knowledge, store);
    session.rate(question(session).turn, 1, 1000);
    const before = question(session);
    store.minutes = 30;
    assert.equal(question(session).card.prompt, before.card.prompt);
    session.rate(before.turn, 4, 1000);
    assert.equal(store.history.states.get('alpha/definition')?.schedule?.answers ?? 1, 1);
  });

  it('goes back to the card whose answer is taken back', () => {
    const store = new StoreInMemory();
    const session = new StudySession(deck(), knowledge, store);
    const first = question(session);
    assert.equal(first.canUndo, false);
    session.rate(first.turn, 4, 1000);
    assert.notEqual(question(session).card.prompt, first.card.prompt);
    assert.ok(session.undo());
    assert.equal(question(session).card.prompt, first.card.prompt);
    assert.deepEqual([question(session).canUndo, question(session).counts.done], [false, 0]);
    assert.equal([...store.history.states.values()].filter(({ schedule }) => schedule).length, 0);
  });

  it('puts a suspended card aside, also on other days, and a put-off one until tomorrow', () => {
    for (const [how, comesBack] of [
      ['suspend', false],
      ['bury', true],
    ] as const) {
      const store = new StoreInMemory();
      const one = { ...deck(), cards: deck().cards.slice(0, 1) };
      const session = new StudySession(one, knowledge, store);
      session.setAside(question(session).turn, how);
      end(session);
      store.day++;
      assert.equal(new StudySession(one, knowledge, store).screen().screen === 'question', comesBack, how);
    }
  });

  it('says when an answer has changed since it was seen', () => {
    const store = new StoreInMemory();
    const one = (cards: FilledDeck['cards']): FilledDeck => ({ ...deck(), cards: cards.slice(0, 1) });
    const session = new StudySession(one(deck().cards), knowledge, store);
    assert.equal(question(session).card.changed, false);
    session.rate(question(session).turn, 4, 1000);
    store.day += 100;
    const corrected = deck().cards.map((card) => ({ ...card, answer: 'Something else.' }));
    assert.equal(question(new StudySession(one(deck().cards), knowledge, store)).card.changed, false);
    assert.equal(question(new StudySession(one(corrected), knowledge, store)).card.changed, true);
  });

  it('asks first what would be forgotten on the day of an exam', () => {
    const store = new StoreInMemory();
    const session = new StudySession(deck(), knowledge, store);
    const first = question(session);
    session.rate(first.turn, 3, 1000);
    session.rate(question(session).turn, 4, 1000);
    store.day += 3;
    store.append({ kind: 'exam', deck: deck().id, on: store.day + 10 });
    assert.equal(question(new StudySession(deck(), knowledge, store)).card.prompt, first.card.prompt);
  });

  it('leaves acronyms and pairs for later until what they build on is well known', () => {
    const store = new StoreInMemory();
    const [card] = deck().cards;
    assert.ok(card);
    const later = { ...deck(), cards: [{ ...card, after: ['beta/definition'] }] };
    end(new StudySession(later, knowledge, store));
    for (const day of [0, 20, 80]) {
      store.day += day;
      store.append({ kind: 'answer', card: 'beta/definition', rating: 4 });
    }
    question(new StudySession(later, knowledge, store));
  });
});

describe('the deck of all', () => {
  it('has what was added and what was answered, and nothing else', () => {
    const store = new StoreInMemory();
    assert.equal(decks.whole(store.history).cards.length, 0);
    store.append({ kind: 'add', items: ['alpha'] });
    store.append({ kind: 'answer', card: 'beta/definition', rating: 3 });
    assert.deepEqual(
      decks
        .whole(store.history)
        .cards.map(({ id }) => id)
        .toSorted(),
      ['alpha/definition', 'alpha/term', 'beta/definition'],
    );
  });
});

describe('a quiz', () => {
  it('asks with choices, tells right from wrong, and leaves the schedule alone', () => {
    const store = new StoreInMemory();
    const session = new FreeSession(deck(), 'quiz', knowledge, store, 'seed');
    let right = 0;
    for (let count = 0; session.screen().screen === 'question'; count++) {
      const { choices, turn } = question(session);
      const chosen =
        count === 0 ? choices.findIndex(({ isRight }) => !isRight) : choices.findIndex((each) => each.isRight);
      assert.ok(session.choose(turn, chosen));
      assert.equal(session.choose(turn, chosen), false, 'a second choice');
      if (count > 0) right++;
      assert.ok(session.next(turn));
    }
    const { score, missed } = end(session);
    assert.deepEqual([score, missed.length], [{ right, of: right + 1 }, 1]);
    assert.equal([...store.history.states.values()].filter(({ schedule }) => schedule).length, 0);
  });
});

describe('cramming', () => {
  it('brings back what was missed until all was known, and leaves no trace', () => {
    const store = new StoreInMemory();
    const session = new FreeSession({ ...deck(), cards: deck().cards.slice(0, 2) }, 'cram', knowledge, store, 'seed');
    const first = question(session);
    session.rate(first.turn, 1);
    session.rate(question(session).turn, 3);
    assert.equal(question(session).card.prompt, first.card.prompt);
    session.rate(question(session).turn, 3);
    assert.equal(end(session).missed.length, 1);
    assert.equal(store.history.size, 0);
  });
});
