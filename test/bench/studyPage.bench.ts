// The study page with the cards of the data: from the request to the first card when the answers are known, making all
// cards in slices, and from an answer to the HTML of the next card in the largest deck that there is.
import { atOnce } from '../../src/base/sliced';
import { itemsOfDeck, makeStudyCards, StudyDecks, type FilledDeck, type StudyCard } from '../../src/core/study';
import { screenHtml } from '../../src/core/studyPage/frameHtml';
import type { ReviewStore } from '../../src/core/studyPage/sessionModel';
import { StudySession } from '../../src/core/studyPage/studySession';
import { bundledKnowledge } from '../support/bundled';
import { StoreInMemory } from '../support/studyStore';

const knowledge = bundledKnowledge();
const { entries } = knowledge;

/** Milliseconds of the processor so far: what else the machine does is not counted. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A store like that of somebody who has studied some items for a while, without a limit for a day. */
class Studied extends StoreInMemory {
  override readonly queue = { newPerDay: 9999, cardsPerDay: 9999, learnAhead: 20 };

  constructor(cards: readonly StudyCard[], count: number) {
    super();
    this.day -= 20;
    this.append({ kind: 'add', items: entries.slice(0, count).map(({ id }) => id) });
    for (const { id } of cards.slice(0, count)) this.append({ kind: 'answer', card: id, rating: 3 });
    this.day += 20;
  }
}

/** The way from a request to what the page gets, as the extension goes it. */
function firstCard(store: ReviewStore): number {
  const start = processor();
  const context = { studied: store.history, mentioned: () => new Set<string>() };
  const items = itemsOfDeck('all', knowledge, context);
  const deck = new StudyDecks(atOnce(makeStudyCards(knowledge, items)), knowledge).deck('all', context);
  screenHtml(new StudySession(deck as FilledDeck, knowledge, store).screen()).toString();
  return processor() - start;
}

const firstTime = processor();
const slices: number[] = [];
const making = makeStudyCards(knowledge);
let last = processor();
let cards: readonly StudyCard[] = [];
for (;;) {
  const step = making.next();
  const now = processor();
  slices.push(now - last);
  last = now;
  if (!step.done) continue;
  cards = step.value;
  break;
}
const all = processor() - firstTime;
console.log(
  `all ${cards.length} cards, for the first time: ${all.toFixed(0)} ms, in slices of at most ${Math.max(...slices).toFixed(0)} ms (limit 50)`,
);

for (const count of [20, 200, entries.length]) {
  const store = new Studied(cards, count);
  const times = [1, 2, 3, 4, 5].map(() => firstCard(store)).toSorted((a, b) => a - b);
  console.log(`the first card, with ${count} terms begun (limit 150): ${times[2]?.toFixed(0)} ms`);
}

/** As many cards as one may ever have. */
const many = Array.from({ length: 10_000 }, (_, index): StudyCard => {
  const card = cards[index % cards.length] as StudyCard;
  return index < cards.length ? card : { ...card, id: `${card.id}-${index}`, subject: `${card.subject}-${index}` };
});
const session = new StudySession({ id: 'all', title: 'All', cards: many }, knowledge, new Studied(many, 5000));
const times = Array.from({ length: 200 }, (_, index) => {
  const screen = session.screen();
  if (screen.screen !== 'question') throw new Error('There is no question left');
  const start = processor();
  session.rate(screen.turn, index % 7 === 0 ? 1 : 3, 1000);
  screenHtml(session.screen()).toString();
  return processor() - start;
}).toSorted((a, b) => a - b);
console.log(
  `from an answer to the next page, with 10,000 cards: ${times[100]?.toFixed(1)} ms, 95 of 100 within ${times[190]?.toFixed(1)} ms (limit 50)`,
);
