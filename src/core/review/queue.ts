import type { CardState } from './cardState';
import { recallOn } from './schedule';
import type { Moment, StudyDay } from './studyDay';

/** What the queue needs to know of a card. Cards with one subject are siblings. */
export interface QueueCard {
  readonly id: string;
  readonly subject: string;
}

/** How much is studied in a day. */
export interface QueueSettings {
  readonly newPerDay: number;
  /** Reviews and new cards together. */
  readonly cardsPerDay: number;
  /** Cards that are being learned come sooner by up to so many minutes when nothing else is left. */
  readonly learnAhead: number;
}

export const defaultQueue: QueueSettings = { newPerDay: 10, cardsPerDay: 100, learnAhead: 20 };

/** What is left today. */
export interface StudyQueue<C extends QueueCard> {
  /** Cards that are being learned and come back, now or later. */
  readonly learning: number;
  readonly due: number;
  readonly fresh: number;
  /** The card to show. */
  readonly next?: C;
  /** Without `next`: when a card that is being learned comes back. Milliseconds since 1970. */
  readonly nextAt?: number;
}

export interface QueueQuestion<C extends QueueCard> {
  /** Those of the deck; new ones come in this order. */
  readonly cards: readonly C[];
  readonly states: ReadonlyMap<string, CardState>;
  /** Subjects that are to be studied. */
  readonly added: ReadonlySet<string>;
  /** The subject of a card that is in no deck now, for its siblings; `undefined` when unknown. */
  readonly subjectOf?: (card: string) => string | undefined;
  readonly now: Moment;
  readonly settings: QueueSettings;
}

/**
 * What there is to study now: what is being learned, then what is due, the most forgotten first, then what is new.
 * Of cards with one subject only one is shown a day, since it gives the others away; those that are being learned are
 * never held back. Cards count whose subject was added, and that are neither suspended nor buried today.
 */
export function studyQueue<C extends QueueCard>(question: QueueQuestion<C>): StudyQueue<C> {
  const { now, settings } = question;
  const today = answeredToday(question);
  const { learning, due, fresh } = sorted(question, today.subjects);
  const left = Math.max(0, settings.cardsPerDay - today.reviews - today.fresh);
  const dueNow = due.slice(0, left);
  const freshNow = fresh.slice(0, Math.max(0, Math.min(left - dueNow.length, settings.newPerDay - today.fresh)));
  const counts = { learning: learning.length, due: dueNow.length, fresh: freshNow.length };
  const [first] = learning;
  const others = dueNow[0]?.card ?? freshNow[0];
  const ready = now.at + (others ? 0 : settings.learnAhead * 60_000);
  const next = first && first.at <= ready ? first.card : others;
  if (next) return { ...counts, next };
  return first ? { ...counts, nextAt: first.at } : counts;
}

/**
 * The cards for an exam: those that will probably not be recalled on its day, the most forgotten first, then those
 * that are new. What was answered today does not come again.
 */
export function examQueue<C extends QueueCard>(
  question: Pick<QueueQuestion<C>, 'cards' | 'states' | 'added' | 'now'>,
  on: StudyDay,
  retention: number,
): readonly C[] {
  const { states, now } = question;
  const open = question.cards.filter((card) => isOpen(card, question));
  const recalled = open.flatMap((card) => {
    const schedule = states.get(card.id)?.schedule;
    return schedule && schedule.lastDay < now.day ? [{ card, recall: recallOn(schedule, on) }] : [];
  });
  const forgotten = recalled.filter(({ recall }) => recall < retention).toSorted((a, b) => a.recall - b.recall);
  return [...forgotten.map(({ card }) => card), ...open.filter(({ id }) => !states.get(id)?.schedule)];
}

/** Whether a card may be shown today. */
function isOpen(
  card: QueueCard,
  { states, added, now }: Pick<QueueQuestion<never>, 'states' | 'added' | 'now'>,
): boolean {
  const state = states.get(card.id);
  return added.has(card.subject) && state?.isSuspended !== true && state?.buriedOn !== now.day;
}

interface Today {
  readonly subjects: ReadonlySet<string>;
  readonly fresh: number;
  readonly reviews: number;
}

/** What was answered today, whatever the deck: the limits are those of the user. */
function answeredToday<C extends QueueCard>({ cards, states, subjectOf, now }: QueueQuestion<C>): Today {
  const subjectById = new Map(cards.map(({ id, subject }) => [id, subject]));
  const subjects = new Set<string>();
  const count = { fresh: 0, reviews: 0 };
  for (const { card, schedule } of states.values()) {
    if (schedule?.lastDay !== now.day) continue;
    const subject = subjectById.get(card) ?? subjectOf?.(card);
    if (subject !== undefined) subjects.add(subject);
    if (schedule.firstDay === now.day) count.fresh++;
    else count.reviews++;
  }
  return { subjects, ...count };
}

interface Sorted<C> {
  readonly learning: readonly { readonly card: C; readonly at: number }[];
  readonly due: readonly { readonly card: C; readonly recall: number }[];
  readonly fresh: readonly C[];
}

function sorted<C extends QueueCard>(question: QueueQuestion<C>, answered: ReadonlySet<string>): Sorted<C> {
  const { cards, states, now } = question;
  const learning: { card: C; at: number }[] = [];
  const due: { card: C; recall: number }[] = [];
  const fresh: C[] = [];
  for (const card of cards) {
    if (!isOpen(card, question)) continue;
    const schedule = states.get(card.id)?.schedule;
    if (schedule?.dueAt !== undefined) learning.push({ card, at: schedule.dueAt });
    else if (answered.has(card.subject)) continue;
    else if (!schedule) fresh.push(card);
    else if (schedule.dueDay <= now.day) due.push({ card, recall: recallOn(schedule, now.day) });
  }
  learning.sort((a, b) => a.at - b.at);
  due.sort((a, b) => a.recall - b.recall);
  const taken = new Set(learning.map(({ card }) => card.subject));
  return {
    learning,
    due: due.filter(({ card }) => isFirst(taken, card.subject)),
    fresh: fresh.filter(({ subject }) => isFirst(taken, subject)),
  };
}

/** Whether no other has taken the subject; takes it. */
function isFirst(taken: Set<string>, subject: string): boolean {
  if (taken.has(subject)) return false;
  taken.add(subject);
  return true;
}
