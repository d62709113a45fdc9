import { screenHtml } from '../../core/studyPage/frameHtml';
import { verdictHtml } from '../../core/studyPage/answerHtml';
import type { QuestionScreen, StudyScreen } from '../../core/studyPage/pageModel';
import { around, byId, dataAround } from '../shared/dom';
import { actionOfKey, type Action } from './keys';
import { parseKept } from './keptState';
import type { StudyHost } from './studyHost';

/** An answer that took longer was given by somebody who had gone away: milliseconds. */
const longestThought = 10 * 60_000;

/** The page while it is shown: draws what the extension says, shows the answer, and says what the reader did. */
export class Page {
  readonly #host: StudyHost;
  #screen: StudyScreen | undefined;
  #isRevealed = false;
  #chosen: number | undefined;
  #askedAt = 0;

  constructor(host: StudyHost) {
    this.#host = host;
    document.addEventListener('click', (event) => this.#onClick(event));
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Shows a screen, with the focus on its question; the same question as before a reload comes back as it was. */
  show(screen: StudyScreen): void {
    const kept = this.#screen === undefined ? parseKept(this.#host.state) : undefined;
    this.#screen = screen;
    this.#isRevealed = false;
    this.#chosen = undefined;
    this.#askedAt = performance.now();
    byId('screen').innerHTML = screenHtml(screen).toString();
    byId('screen').removeAttribute('aria-busy');
    scrollTo({ top: 0, behavior: 'instant' });
    if (screen.screen !== 'progress') byId('announcement').textContent = screen.said ?? '';
    byId('question').focus({ preventScroll: true });
    const isSame = screen.screen === 'question' && kept?.turn === screen.turn && kept.prompt === screen.card.prompt;
    if (isSame && kept.chosen !== undefined) this.#judge(kept.chosen);
    else if (isSame && kept.isRevealed) this.#reveal();
    this.#keep();
  }

  /** The question on the screen; `undefined` when something else is. */
  get #question(): QuestionScreen | undefined {
    return this.#screen?.screen === 'question' ? this.#screen : undefined;
  }

  #keep(): void {
    const screen = this.#screen;
    if (!screen) return;
    const question = this.#question;
    const { mode, deck } =
      screen.screen === 'progress' ? { mode: 'progress', deck: 'all' } : { mode: screen.mode, deck: screen.deck.id };
    this.#host.state = {
      mode,
      deck,
      isRevealed: this.#isRevealed,
      ...(question && { turn: question.turn, prompt: question.card.prompt }),
      ...(this.#chosen !== undefined && { chosen: this.#chosen }),
    };
  }

  #reveal(): void {
    if (!this.#question || this.#isRevealed) return;
    this.#isRevealed = true;
    document.getElementById('show')?.parentElement?.toggleAttribute('hidden', true);
    byId('asked').hidden = this.#question.card.picture !== undefined;
    byId('answer').hidden = false;
    byId('rate').hidden = this.#question.ratings.length === 0;
    byId('answer-title').focus({ preventScroll: true });
    byId('rate').scrollIntoView({ block: 'nearest' });
    this.#keep();
  }

  /** Says whether a choice is right; the answer follows below. */
  #judge(index: number): void {
    const { choices = [] } = this.#question ?? {};
    const chosen = choices[index];
    const right = choices.find(({ isRight }) => isRight);
    if (!chosen || !right || this.#chosen !== undefined) return;
    this.#chosen = index;
    this.#isRevealed = true;
    const list = byId('choices');
    for (const [place, button] of [...list.querySelectorAll<HTMLElement>('button')].entries()) {
      const isRight = choices[place]?.isRight === true;
      button.setAttribute('aria-disabled', 'true');
      button.classList.toggle('is-right', isRight);
      button.classList.toggle('is-wrong', place === index && !isRight);
    }
    list.insertAdjacentHTML('afterend', verdictHtml(chosen, right, choices.indexOf(right) + 1).toString());
    byId('answer').hidden = false;
    byId('verdict').focus({ preventScroll: true });
    this.#keep();
  }

  #choose(index: number): void {
    const question = this.#question;
    if (!question?.choices[index] || this.#chosen !== undefined) return;
    this.#judge(index);
    this.#host.send({ type: 'choose', turn: question.turn, choice: index });
  }

  #rate(rating: number): void {
    const question = this.#question;
    const button = question?.ratings.find((each) => each.rating === rating);
    if (!question || !button || !this.#isRevealed) return;
    const milliseconds = Math.round(Math.min(longestThought, performance.now() - this.#askedAt));
    this.#host.send({ type: 'rate', turn: question.turn, rating: button.rating, milliseconds });
  }

  #onClick(event: MouseEvent): void {
    const open = dataAround(event, 'open');
    const rating = dataAround(event, 'rating');
    const choice = dataAround(event, 'choice');
    const action = dataAround(event, 'action');
    if (open !== undefined) this.#host.send({ type: 'openCard', id: open });
    else if (rating !== undefined) this.#rate(Number(rating));
    else if (choice !== undefined) this.#choose(Number(choice));
    else if (around(event, '#show')) this.#reveal();
    else if (action !== undefined && !around(event, '[aria-disabled="true"]')) this.#do(action as Action);
  }

  #onKey(event: KeyboardEvent): void {
    const action = actionOfKey(event);
    if (action === undefined) return;
    event.preventDefault();
    if (action === 'proceed') this.#proceed();
    else if (typeof action === 'number') {
      if ((this.#question?.choices.length ?? 0) > 0) this.#choose(action - 1);
      else this.#rate(action);
    } else this.#do(action);
  }

  /** What comes next: the answer, then Good, and after a choice the next question. */
  #proceed(): void {
    const question = this.#question;
    if (!question) return;
    if (question.choices.length > 0) {
      if (this.#chosen !== undefined) this.#do('next');
    } else if (this.#isRevealed) this.#rate(3);
    else this.#reveal();
  }

  #do(action: Action): void {
    const question = this.#question;
    switch (action) {
      case 'keys': {
        const keys = document.getElementById('keys');
        if (keys instanceof HTMLDialogElement && !keys.open) keys.showModal();
        return;
      }
      case 'sources': {
        const sources = document.getElementById('sources');
        if (this.#isRevealed && sources instanceof HTMLDetailsElement) {
          sources.open = !sources.open;
          sources.querySelector('summary')?.focus();
        }
        return;
      }
      case 'undo':
        if (this.#screen?.screen !== 'progress' && this.#screen?.canUndo) this.#host.send({ type: 'undo' });
        return;
      case 'chooseDeck':
      case 'progress':
      case 'study':
        this.#host.send({ type: action });
        return;
      case 'openCard':
        if (question) this.#host.send({ type: 'openCard', id: question.card.subject });
        return;
      case 'timeline':
        if (question?.card.event !== undefined) this.#host.send({ type: action, event: question.card.event });
        return;
      case 'compare':
        if (question?.card.comparison !== undefined) {
          const { comparison, subject } = question.card;
          this.#host.send({ type: action, comparison, subject });
        }
        return;
      case 'next':
        if (question && this.#chosen !== undefined) this.#host.send({ type: action, turn: question.turn });
        return;
      case 'suspend':
      case 'bury':
        if (question?.mode === 'study') this.#host.send({ type: action, turn: question.turn });
        return;
      default:
        action satisfies never;
    }
  }
}
