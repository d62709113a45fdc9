import assert from 'node:assert/strict';
import { choicesOf, StudyDecks, studyCardsOf } from '../../../../src/core/study';
import { ankiText } from '../../../../src/core/studyPage/anki';
import { shownCard } from '../../../../src/core/studyPage/cardModel';
import { screenHtml } from '../../../../src/core/studyPage/frameHtml';
import { FreeSession } from '../../../../src/core/studyPage/freeSession';
import { progressScreen } from '../../../../src/core/studyPage/progress';
import { parseStudyRequest } from '../../../../src/core/studyPage/request';
import { StudySession } from '../../../../src/core/studyPage/studySession';
import { untilInWords, untilLabel } from '../../../../src/core/studyPage/words';
import { isFromStudy, isToStudy } from '../../../../src/protocol/studyMessages';
import { goldenKnowledge as knowledge } from '../../../support/goldenKnowledge';
import { StoreInMemory } from '../../../support/studyStore';

const cards = studyCardsOf(knowledge);
const decks = new StudyDecks(cards, knowledge);

describe('the study page', () => {
  it('shows no markup of a card as markup', () => {
    // The own term of the sample has tags in its definition.
    for (const deck of decks.decks) {
      const store = new StoreInMemory();
      const session = new StudySession({ ...deck, cards: deck.cards }, knowledge, store);
      const markup = String(screenHtml(session.screen()));
      assert.doesNotMatch(markup, /<b>six<\/b>|<among>/);
    }
  });

  it('sends screens that it takes itself', () => {
    const store = new StoreInMemory();
    for (const deck of decks.decks) {
      for (const screen of [
        new StudySession(deck, knowledge, store).screen(),
        new FreeSession(deck, 'quiz', knowledge, store, 's').screen(),
        new FreeSession({ ...deck, cards: [] }, 'cram', knowledge, store, 's').screen(),
        progressScreen(cards, store.history, store.now()),
      ]) {
        assert.ok(isToStudy({ type: 'show', screen }), `${deck.id} ${screen.screen}`);
      }
    }
  });

  it('takes no message of another shape', () => {
    for (const message of [
      undefined,
      { type: 'rate', turn: 1, rating: 5, milliseconds: 1 },
      { type: 'rate', turn: '1', rating: 3, milliseconds: 1 },
      { type: 'choose', turn: 1, choice: Number.NaN },
      { type: 'timeline' },
      { type: 'other' },
    ]) {
      assert.equal(isFromStudy(message), false, JSON.stringify(message));
    }
    assert.ok(isFromStudy({ type: 'rate', turn: 1, rating: 3, milliseconds: 1 }));
    assert.equal(isToStudy({ type: 'show', screen: { screen: 'question' } }), false);
  });

  it('names the sources of each claim in a dispute', () => {
    const card = cards.find(({ kind }) => kind === 'dispute');
    assert.ok(card);
    const { claims, sources } = shownCard(card, knowledge, { changed: false, leech: false });
    assert.deepEqual(
      claims.map(({ source }) => source),
      ['A note', 'A et al.'],
    );
    assert.equal(sources[0]?.label, 'Author and Writer 1974');
  });
});

describe('a request to the study page', () => {
  it('is read back as it was kept', () =>
    assert.deepEqual(parseStudyRequest({ mode: 'quiz', deck: 'category:memory', more: 1 }).value, {
      mode: 'quiz',
      deck: 'category:memory',
    }));
  it('is refused in any other shape', () => {
    for (const wrong of [null, 'all', { mode: 'study' }, { mode: 'x', deck: 'all' }, { mode: 'study', deck: '../x' }]) {
      assert.ok(parseStudyRequest(wrong).problem, JSON.stringify(wrong));
    }
  });
});

describe('the time until a card comes back', () => {
  it('is short on a button and whole in words', () => {
    const times = [{ minutes: 10 }, { minutes: 90 }, { days: 1 }, { days: 59 }, { days: 100 }, { days: 500 }];
    assert.deepEqual(times.map(untilLabel), ['10 min', '1.5 h', '1 d', '59 d', '3 mo', '1.4 y']);
    assert.deepEqual(times.map(untilInWords), ['10 minutes', '1.5 hours', '1 day', '59 days', '3 months', '1.4 years']);
  });
});

describe('the text for Anki', () => {
  const deck = { id: 'x', title: 'Deck', cards };
  const rows = ankiText(deck, knowledge).split('\n').filter(Boolean);

  it('has a line for each card, with its id first, so that another import updates it', () => {
    const notes = rows.filter((row) => !row.startsWith('#'));
    assert.deepEqual(
      notes.map((row) => row.split('\t')[0]),
      cards.map(({ id }) => id),
    );
    assert.ok(notes.every((row) => row.split('\t').length === 5));
  });

  it('has the sources and the licence on each card', () => {
    for (const row of rows.filter((each) => !each.startsWith('#'))) {
      assert.match(row, /<li>|glossary/);
      assert.match(row, /MIT licence/);
    }
  });

  it('escapes what the data holds', () => assert.ok(!rows.some((row) => row.includes('<b>six'))));
});

describe('a choice that was wrong', () => {
  it('is told what it is', () => {
    const withChoices = cards.flatMap((card) => choicesOf(card, knowledge, 's') ?? []);
    assert.ok(withChoices.every(({ is }) => is !== ''));
  });
});
