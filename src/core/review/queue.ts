import type { CardState } from './cardState';
import { recallOn, type Schedule } from './schedule';
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
  const { learning, due, fresh } = open(question, today.subjects);
  const left = Math.max(0, settings.cardsPerDay - today.reviews - today.fresh);
  const dueNow = Math.min(due.count, left);
  const freshNow = Math.max(0, Math.min(fresh.count, left - dueNow, settings.newPerDay - today.fresh));
  const counts = { learning: learning.count, due: dueNow, fresh: freshNow };
  const { first } = learning;
  const others = dueNow > 0 ? due.first?.card : freshNow > 0 ? fresh.first?.card : undefined;
  const ready = others ? now.at : aheadOf(now, settings);
  const next = first && first.rank <= ready ? first.card : others;
  if (next) return { ...counts, next };
  return first ? { ...counts, nextAt: first.rank } : counts;
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
  const open = question.cards.filter(
    ({ id, subject }) => question.added.has(subject) && isShown(states.get(id), now.day),
  );
  const recalled = open.flatMap((card) => {
    const schedule = states.get(card.id)?.schedule;
    return schedule && schedule.lastDay < now.day ? [{ card, recall: recallOn(schedule, on) }] : [];
  });
  const forgotten = recalled.filter(({ recall }) => recall < retention).toSorted((a, b) => a.recall - b.recall);
  return [...forgotten.map(({ card }) => card), ...open.filter(({ id }) => !states.get(id)?.schedule)];
}

/** Until when a card that is being learned may come sooner. Milliseconds since 1970. */
function aheadOf(now: Moment, { learnAhead }: QueueSettings): number {
  return now.at + learnAhead * 60_000;
}

/** Whether a card may be shown today, as far as it goes by what was done to it. */
function isShown(state: CardState | undefined, today: StudyDay): boolean {
  return state === undefined || (!state.isSuspended && state.buriedOn !== today);
}

interface Today {
  readonly subjects: ReadonlySet<string>;
  readonly fresh: number;
  readonly reviews: number;
}

/** What was answered today, whatever the deck: the limits are those of the user. */
function answeredToday<C extends QueueCard>({ cards, states, subjectOf, now }: QueueQuestion<C>): Today {
  const answered = new Set<string>();
  const count = { fresh: 0, reviews: 0 };
  for (const { card, schedule } of states.values()) {
    if (schedule?.lastDay !== now.day) continue;
    answered.add(card);
    if (schedule.firstDay === now.day) count.fresh++;
    else count.reviews++;
  }
  const subjects = new Set<string>();
  for (const { id, subject } of cards) if (answered.delete(id)) subjects.add(subject);
  for (const card of answered) {
    const subject = subjectOf?.(card);
    if (subject !== undefined) subjects.add(subject);
  }
  return { subjects, ...count };
}

/** Cards of which at most one of each subject counts, and the first of them all. */
class Line<C extends QueueCard> {
  readonly #taken: ReadonlySet<string>;
  readonly subjects = new Set<string>();
  first: { readonly card: C; readonly rank: number } | undefined;

  /** @param taken subjects that do not count */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  get count(): number {
    return this.subjects.size;
  }

  /** @param rank the least comes first; of equal ones, the one that was added first */
  add(card: C, rank: number): void {
    if (this.#taken.has(card.subject)) return;
    this.subjects.add(card.subject);
    if (!this.first || rank < this.first.rank) this.first = { card, rank };
  }
}

interface Open<C extends QueueCard> {
  /** By the time when they come back. */
  readonly learning: { readonly count: number; readonly first: Line<C>['first'] };
  /** By the probability of recall. */
  readonly due: Line<C>;
  readonly fresh: Line<C>;
}

function open<C extends QueueCard>(question: QueueQuestion<C>, answered: ReadonlySet<string>): Open<C> {
  const { cards, states, added, now } = question;
  const taken = new Set(answered);
  const learning: Learning<C>[] = [];
  // One look at each card: there may be ten thousand, and somebody waits.
  const known: { readonly card: C; readonly schedule: Schedule }[] = [];
  const unknown: C[] = [];
  for (const card of cards) {
    if (!added.has(card.subject)) continue;
    const state = states.get(card.id);
    if (!isShown(state, now.day)) continue;
    const schedule = state?.schedule;
    if (!schedule) unknown.push(card);
    else if (schedule.dueAt === undefined) {
      if (schedule.dueDay <= now.day) known.push({ card, schedule });
    } else {
      learning.push({ card, schedule, rank: schedule.dueAt });
      taken.add(card.subject);
    }
  }
  const due = new Line<C>(taken);
  for (const { card, schedule } of known) due.add(card, recallOn(schedule, now.day));
  const fresh = new Line<C>(new Set([...taken, ...due.subjects]));
  for (const card of unknown) fresh.add(card, 0);
  return { learning: { count: learning.length, first: firstLearning(learning, question) }, due, fresh };
}

interface Learning<C extends QueueCard> {
  readonly card: C;
  readonly schedule: Schedule;
  /** When it comes back: milliseconds since 1970. */
  readonly rank: number;
}

/** The one that comes back first; not the one that was answered last, while others can be asked before its time. */
function firstLearning<C extends QueueCard>(
  learning: readonly Learning<C>[],
  { now, settings }: QueueQuestion<C>,
): Line<C>['first'] {
  const byTime = learning.toSorted((a, b) => a.rank - b.rank);
  const [first, second] = byTime;
  if (!first || !second || first.rank <= now.at || second.rank > aheadOf(now, settings)) return first;
  const isLast = byTime.every(({ schedule }) => schedule.lastAt <= first.schedule.lastAt);
  return isLast ? second : first;
}
