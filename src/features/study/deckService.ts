import * as vscode from 'vscode';
import { inSlices } from '../../base/sliced';
import type { Id, Knowledge } from '../../core/knowledge';
import { generalItems, itemsOfDeck, makeStudyCards, StudyDecks, type FilledDeck } from '../../core/study';
import type { Services } from '../../platform/services';
import type { Review } from '../../platform/review/review';

/** Milliseconds in which nothing else has its turn. */
const sliceLength = 25;

/** What the decks are made of, besides the answers. */
type DeckServices = Pick<Services, 'knowledge' | 'mentions'> & {
  readonly settings: Pick<Services['settings'], 'isNote'>;
  readonly log: Pick<Services['log'], 'debug'>;
};

/** The cards of all that is known, once they are made. */
interface Made {
  readonly knowledge: Knowledge;
  readonly decks: Promise<StudyDecks>;
  isDone: boolean;
}

/** The cards of what is known now, made when they are first asked for, in slices: those of one deck, or all. */
export class DeckService {
  readonly #services: DeckServices;
  readonly #review: Review;
  #made: Made | undefined;
  /** Somebody waits for one deck; all others can wait for that. */
  #urgent: Promise<unknown> = Promise.resolve();

  constructor(services: DeckServices, review: Review) {
    this.#services = services;
    this.#review = review;
  }

  /** All decks. */
  all(): Promise<StudyDecks> {
    const knowledge = this.#services.knowledge();
    if (this.#made?.knowledge !== knowledge) {
      const decks = this.#make(knowledge);
      const made: Made = { knowledge, decks, isDone: false };
      this.#made = made;
      decks.then(
        () => (made.isDone = true),
        () => (this.#made = undefined),
      );
    }
    return this.#made.decks;
  }

  /**
   * A deck by its id, with the answers read; `undefined` when there is none of that id now. Of the cards no more are made
   * than it takes.
   */
  async deck(id: string): Promise<FilledDeck | undefined> {
    await this.#review.ready();
    const knowledge = this.#services.knowledge();
    const isMade = this.#made?.knowledge === knowledge && this.#made.isDone;
    const context = { studied: this.#review.history, mentioned: () => this.#termsOfNote() };
    const items = isMade ? undefined : itemsOfDeck(id, knowledge, context);
    const decks = items ? await this.#some(items, knowledge) : await this.all();
    return decks.deck(id, context);
  }

  /** The items to begin with. */
  async firstItems(count: number): Promise<readonly Id[]> {
    const knowledge = this.#services.knowledge();
    return (await this.#some(generalItems(knowledge), knowledge)).firstItems(count);
  }

  async #some(items: ReadonlySet<Id>, knowledge: Knowledge): Promise<StudyDecks> {
    const start = performance.now();
    const making = inSlices(makeStudyCards(knowledge, items), { ...slicing, pause: turn });
    this.#urgent = making.catch(() => undefined);
    const decks = new StudyDecks(await making, knowledge);
    this.#services.log.debug(`Made ${decks.cards.length} cards of ${items.size} items in ${since(start)}`);
    return decks;
  }

  #termsOfNote(): ReadonlySet<Id> {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    const document = editors.find((editor) => editor && this.#services.settings.isNote(editor.document))?.document;
    if (!document) return new Set();
    return new Set(this.#services.mentions.mentionsOf(document).map(({ conceptId }) => conceptId));
  }

  async #make(knowledge: Knowledge): Promise<StudyDecks> {
    const start = performance.now();
    const pause = (): Promise<unknown> => turn().then(() => this.#urgent);
    const cards = await inSlices(makeStudyCards(knowledge), { ...slicing, pause });
    const decks = new StudyDecks(cards, knowledge);
    this.#services.log.debug(`Made ${cards.length} study cards in ${since(start)}`);
    return decks;
  }
}

const slicing = { budget: sliceLength, now: () => performance.now() };

/** Lets everything else have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function since(start: number): string {
  return `${(performance.now() - start).toFixed(0)} ms`;
}
