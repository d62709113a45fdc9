import * as vscode from 'vscode';
import { inSlices } from '../../base/sliced';
import type { Id, Knowledge } from '../../core/knowledge';
import {
  itemDeckStart,
  leechDeck,
  makeStudyCards,
  noteDeck,
  StudyDecks,
  timelineDeck,
  wholeDeck,
  type FilledDeck,
} from '../../core/study';
import type { Services } from '../../platform/services';
import type { Review } from '../../platform/review/review';

/** Milliseconds in which nothing else has its turn. */
const sliceLength = 25;

/** What the decks are made of, besides the answers. */
type DeckServices = Pick<Services, 'knowledge' | 'mentions'> & {
  readonly settings: Pick<Services['settings'], 'isNote'>;
  readonly log: Pick<Services['log'], 'debug'>;
};

/** The cards of what is known now, made when they are first asked for, in slices. */
export class DeckService {
  readonly #services: DeckServices;
  readonly #review: Review;
  #made: { readonly knowledge: Knowledge; readonly decks: Promise<StudyDecks> } | undefined;

  constructor(services: DeckServices, review: Review) {
    this.#services = services;
    this.#review = review;
  }

  /** All decks. */
  all(): Promise<StudyDecks> {
    const knowledge = this.#services.knowledge();
    if (this.#made?.knowledge !== knowledge) this.#made = { knowledge, decks: this.#make(knowledge) };
    return this.#made.decks;
  }

  /** A deck by its id, with the answers read; `undefined` when there is none of that id now. */
  async deck(id: string): Promise<FilledDeck | undefined> {
    const [decks] = await Promise.all([this.all(), this.#review.ready()]);
    const { history } = this.#review;
    if (id === wholeDeck.id) return decks.whole(history);
    if (id === leechDeck.id) return decks.leeches(history);
    if (id === timelineDeck.id) return decks.timeline();
    if (id.startsWith(itemDeckStart)) return decks.item(id.slice(itemDeckStart.length));
    if (id === noteDeck.id) return decks.about(this.#termsOfNote());
    return decks.decks.find((deck) => deck.id === id);
  }

  #termsOfNote(): ReadonlySet<Id> {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    const document = editors.find((editor) => editor && this.#services.settings.isNote(editor.document))?.document;
    if (!document) return new Set();
    return new Set(this.#services.mentions.mentionsOf(document).map(({ conceptId }) => conceptId));
  }

  async #make(knowledge: Knowledge): Promise<StudyDecks> {
    const start = performance.now();
    const cards = await inSlices(makeStudyCards(knowledge), {
      budget: sliceLength,
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    });
    const decks = new StudyDecks(cards, knowledge);
    this.#services.log.debug(`Made ${cards.length} study cards in ${(performance.now() - start).toFixed(0)} ms`);
    return decks;
  }
}
