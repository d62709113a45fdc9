import { isReady, type FilledDeck } from '../study';
import type { ReviewStore } from './sessionModel';

/** How the cards of a deck stand, whatever the limits of a day. */
export interface DeckCounts {
  /** Due today or in learning. */
  readonly due: number;
  /** Not answered yet. */
  readonly fresh: number;
  readonly seen: number;
}

/** Counts the cards of a deck, without those that were suspended. */
export function deckCounts({ cards }: FilledDeck, store: Pick<ReviewStore, 'history' | 'now'>): DeckCounts {
  const { states } = store.history;
  const { day } = store.now();
  const counts = { due: 0, fresh: 0, seen: 0 };
  for (const card of cards) {
    const state = states.get(card.id);
    if (state?.isSuspended) continue;
    if (!state?.schedule) {
      if (isReady(card, states)) counts.fresh++;
      continue;
    }
    counts.seen++;
    if (state.buriedOn !== day && (state.schedule.dueAt !== undefined || state.schedule.dueDay <= day)) counts.due++;
  }
  return counts;
}

/** The counts as they stand beside a deck: `3 due · 12 new`. */
export function deckCountsInWords({ due, fresh }: DeckCounts): string {
  return [due > 0 && `${due} due`, fresh > 0 && `${fresh} new`].filter(Boolean).join(' · ') || 'nothing due';
}
