import type { StudyQueue } from '../review';
import { isReady, type StudyCard } from '../study';
import type { ReviewStore } from './sessionModel';
import { plural, untilInWords } from './words';

/** What is said when nothing is left: what was done, what comes back when, and why new cards are held back. */
export function endLines(
  cards: readonly StudyCard[],
  queue: StudyQueue<never> | StudyQueue<{ readonly id: string; readonly subject: string }>,
  store: Pick<ReviewStore, 'history' | 'queue' | 'now'>,
  done: number,
): readonly string[] {
  const { states } = store.history;
  const { at, day } = store.now();
  const lines = [done === 0 ? 'Nothing is due here.' : `${plural(done, 'answer')} in this session.`];
  if (queue.nextAt !== undefined) {
    const minutes = Math.max(1, Math.ceil((queue.nextAt - at) / 60_000));
    lines.push(
      `${plural(queue.learning, 'card')} ${queue.learning === 1 ? 'comes' : 'come'} back in ${untilInWords({ minutes })}.`,
    );
  }
  const schedules = cards.flatMap(({ id }) => (states.get(id)?.isSuspended ? [] : (states.get(id)?.schedule ?? [])));
  const tomorrow = schedules.filter(({ dueAt, dueDay }) => dueAt === undefined && dueDay === day + 1).length;
  if (tomorrow > 0) lines.push(`${plural(tomorrow, 'card')} ${tomorrow === 1 ? 'is' : 'are'} due tomorrow.`);
  const unseen = cards.filter((card) => !states.get(card.id)?.schedule && isReady(card, states)).length;
  if (unseen > 0) {
    lines.push(
      `${plural(unseen, 'new card')} ${unseen === 1 ? 'waits' : 'wait'} for another day: at most ${store.queue.newPerDay} a day, and one of a subject.`,
    );
  }
  return lines;
}
