import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands } from '../../contributions';
import { wholeDeck } from '../../core/study';
import { FreeSession } from '../../core/studyPage/freeSession';
import type { StudyScreen } from '../../core/studyPage/pageModel';
import { progressScreen } from '../../core/studyPage/progress';
import { firstRequest, type StudyRequest } from '../../core/studyPage/request';
import type { Session } from '../../core/studyPage/sessionModel';
import { shellHtml } from '../../core/studyPage/shell';
import { StudySession } from '../../core/studyPage/studySession';
import { PagePanel } from '../../platform/pages/pagePanel';
import type { OpenPage } from '../../platform/pages/singlePage';
import type { Services } from '../../platform/services';
import { isFromStudy, type FromStudy, type ToStudy } from '../../protocol/studyMessages';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';

/** What a panel works with. */
export interface StudyPanelParts {
  readonly services: Services;
  readonly decks: DeckService;
  readonly review: Review;
}

/** The study page in one webview panel: a session, or the progress. */
export class StudyPanel extends DisposableStore implements OpenPage<StudyRequest> {
  readonly #page: PagePanel<FromStudy, ToStudy>;
  readonly #parts: StudyPanelParts;
  /** What is shown, once cards and answers are there. */
  #shown: { readonly screen: () => StudyScreen; readonly session: Session | undefined } | undefined;
  /** The last request: an earlier one that is ready later is dropped. */
  #request: StudyRequest;

  constructor(panel: vscode.WebviewPanel, request: StudyRequest, parts: StudyPanelParts) {
    super();
    this.#parts = parts;
    this.#request = request;
    this.#page = this.add(
      new PagePanel<FromStudy, ToStudy>(panel, parts.services, {
        name: 'study',
        title: 'Virtualization Notes: Study',
        isMessage: isFromStudy,
        onReady: () => this.#post(),
        onMessage: (message) => this.#handle(message),
        onHidden: () => this.#page.write(shellHtml()),
      }),
    );
    this.#page.write(shellHtml());
    void this.#start(request);
  }

  reveal(request: StudyRequest): void {
    this.#page.reveal();
    void this.#start(request);
  }

  async #start(request: StudyRequest): Promise<void> {
    const { decks, review, services } = this.#parts;
    this.#request = request;
    try {
      if (request.mode === 'progress') {
        const [{ cards }, whole] = await Promise.all([decks.all(), review.whole()]);
        if (this.isDisposed || this.#request !== request) return;
        this.#shown = { screen: () => progressScreen(cards, whole, review.now()), session: undefined };
      } else {
        const deck = (await decks.deck(request.deck)) ?? (await decks.deck(wholeDeck.id));
        if (!deck || this.isDisposed || this.#request !== request) return;
        const knowledge = services.knowledge();
        const session =
          request.mode === 'study'
            ? new StudySession(deck, knowledge, review)
            : new FreeSession(deck, request.mode, knowledge, review, String(review.now().at));
        this.#shown = { screen: () => session.screen(), session };
      }
      this.#post();
    } catch (error) {
      services.log.error('The study page could not be made', error);
      if (this.isDisposed) return;
      this.#page.post({ type: 'announce', text: 'The cards could not be made; the log says why.' });
    }
  }

  #post(): void {
    if (this.isDisposed || !this.#page.isReady || !this.#shown) return;
    this.#page.post({ type: 'show', screen: this.#shown.screen() });
  }

  async #handle(message: FromStudy): Promise<void> {
    const session = this.#shown?.session;
    switch (message.type) {
      case 'rate':
        if (session?.rate(message.turn, message.rating, message.milliseconds)) this.#post();
        return;
      case 'choose':
        session?.choose(message.turn, message.choice);
        return;
      case 'next':
        if (session?.next(message.turn)) this.#post();
        return;
      case 'suspend':
      case 'bury':
        if (session?.setAside(message.turn, message.type)) this.#post();
        return;
      case 'undo':
        if (session?.undo()) this.#post();
        return;
      case 'study':
        return this.#start(firstRequest);
      case 'progress':
        return this.#start({ mode: 'progress', deck: wholeDeck.id });
      case 'chooseDeck':
        await vscode.commands.executeCommand(Commands.studyDeck);
        return;
      case 'timeline':
        await vscode.commands.executeCommand(Commands.openTimeline, message.event);
        return;
      case 'compare':
        await vscode.commands.executeCommand(Commands.openComparison, message.comparison, message.subject);
        return;
      default:
        message satisfies never;
    }
  }
}
