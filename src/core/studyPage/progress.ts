import { categoryTitles } from '../knowledge';
import { dateOfDay, type Answer, type Moment, type StudyHistory } from '../review';
import { wellKnownFrom, type StudyCard } from '../study';
import { cardKindTitles } from './cardModel';
import type { NumberRow, NumberSeries, ProgressScreen } from './pageModel';
import { plural } from './words';

type StudyDay = Moment['day'];

const daysAhead = 30;
const daysBack = 30;
/** Whole weeks, so that a column of the calendar is a week. */
const calendarDays = 13 * 7;

interface Reviewed {
  readonly answer: Answer;
  /** Whether at least a night lay between this answer and the one before: then recalling it says something. */
  readonly isReview: boolean;
}

/** All answers that count, in time order, with what each was. */
function reviewed(history: StudyHistory): readonly Reviewed[] {
  const answers = [...history.all()].filter(
    (action): action is Answer => action.kind === 'answer' && !history.isUndone(action.id),
  );
  answers.sort((a, b) => (a.order ?? a.at) - (b.order ?? b.at));
  const lastDays = new Map<string, StudyDay>();
  return answers.map((answer) => {
    const before = lastDays.get(answer.card);
    lastDays.set(answer.card, answer.day);
    return { answer, isReview: before !== undefined && answer.day > before };
  });
}

/** Share of reviews that were recalled, in words; `undefined` where there were none. */
function retention(answers: readonly Reviewed[], since: StudyDay): string | undefined {
  const reviews = answers.filter(({ answer, isReview }) => isReview && answer.day >= since);
  if (reviews.length === 0) return undefined;
  const recalled = reviews.filter(({ answer }) => answer.rating > 1).length;
  return `${Math.round((100 * recalled) / reviews.length)} % of ${plural(reviews.length, 'review')} recalled in the last ${daysBack} days.`;
}

/** Days in a row with answers, up to today or yesterday. */
function streak(days: ReadonlySet<StudyDay>, today: StudyDay): number {
  let day = days.has(today) ? today : today - 1;
  let count = 0;
  while (days.has(day)) {
    count++;
    day--;
  }
  return count;
}

function dayLabel(day: StudyDay, today: StudyDay): string {
  if (day === today) return 'Today';
  return day === today + 1 ? 'Tomorrow' : dateOfDay(day);
}

function countBy<T>(things: Iterable<T>, keyOf: (thing: T) => StudyDay): ReadonlyMap<StudyDay, number> {
  const counts = new Map<StudyDay, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}

function forecast(history: StudyHistory, today: StudyDay): NumberSeries {
  const schedules = [...history.states.values()].flatMap(({ schedule, isSuspended }) =>
    schedule && !isSuspended ? [schedule] : [],
  );
  const due = countBy(schedules, ({ dueDay }) => Math.max(dueDay, today));
  const rows = Array.from({ length: daysAhead }, (_, index) => ({
    label: dayLabel(today + index, today),
    value: due.get(today + index) ?? 0,
  }));
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  return {
    id: 'forecast',
    title: `The next ${daysAhead} days`,
    unit: 'Cards due',
    summary: `${plural(total, 'review')} of the cards that you have seen, as things stand.`,
    draw: 'columns',
    rows,
  };
}

function calendar(answers: readonly Reviewed[], today: StudyDay): NumberSeries {
  const counts = countBy(answers, ({ answer }) => answer.day);
  // Weeks begin on Monday; day 0 was a Thursday.
  const first = today - calendarDays + 1 + (6 - ((today + 3) % 7));
  const rows = Array.from({ length: today - first + 1 }, (_, index) => ({
    label: dateOfDay(first + index),
    value: counts.get(first + index) ?? 0,
  }));
  const studied = rows.filter(({ value }) => value > 0).length;
  return {
    id: 'calendar',
    title: 'The last quarter',
    unit: 'Answers',
    summary: `Answers on ${plural(studied, 'day')}.`,
    draw: 'calendar',
    rows,
  };
}

/** How many of some cards are well known, of how many. */
function known(
  cards: readonly StudyCard[],
  history: StudyHistory,
  label: string,
): NumberRow & { readonly seen: number } {
  const schedules = cards.flatMap(({ id }) => history.states.get(id)?.schedule ?? []);
  const well = schedules.filter(({ stability }) => stability >= wellKnownFrom).length;
  return {
    label,
    value: cards.length === 0 ? 0 : well / cards.length,
    begun: cards.length === 0 ? 0 : schedules.length / cards.length,
    words: `${well} well known, ${schedules.length - well} begun, of ${cards.length}`,
    seen: schedules.length,
  };
}

function byGroup(
  cards: readonly StudyCard[],
  history: StudyHistory,
  groupOf: (card: StudyCard) => string | undefined,
): readonly NumberRow[] {
  const groups = new Map<string, StudyCard[]>();
  for (const card of cards) {
    const group = groupOf(card);
    if (group === undefined) continue;
    const others = groups.get(group);
    if (others) others.push(card);
    else groups.set(group, [card]);
  }
  return [...groups].flatMap(([label, own]) => {
    const { seen, ...row } = known(own, history, label);
    return seen > 0 ? [row] : [];
  });
}

/** How it goes: today, what was recalled, what comes, and what is known. */
export function progressScreen(cards: readonly StudyCard[], history: StudyHistory, { day }: Moment): ProgressScreen {
  const answers = reviewed(history);
  const today = answers.filter(({ answer }) => answer.day === day);
  const days = streak(new Set(answers.map(({ answer }) => answer.day)), day);
  const seconds = today.reduce((sum, { answer }) => sum + Math.min(60_000, answer.milliseconds ?? 0), 0) / 1000;
  const lines = [
    today.length === 0
      ? 'No answers yet today.'
      : `Today: ${plural(today.length, 'answer')}${seconds >= 60 ? ` in about ${plural(Math.round(seconds / 60), 'minute')}` : ''}.`,
    retention(answers, day - daysBack + 1) ?? 'No reviews yet: a card is reviewed when it comes back on another day.',
    ...(days > 1 ? [`${days} days in a row.`] : []),
  ];
  const titles: Readonly<Record<string, string>> = categoryTitles;
  const shares = (id: string, title: string, rows: readonly NumberRow[]): NumberSeries => ({
    id,
    title,
    unit: 'Cards',
    summary:
      rows.length === 0
        ? 'Nothing has been studied yet.'
        : `Well known, for at least ${wellKnownFrom} days, and begun.`,
    draw: 'bars',
    rows,
  });
  return {
    screen: 'progress',
    lines,
    series: [
      forecast(history, day),
      calendar(answers, day),
      shares(
        'categories',
        'By category',
        byGroup(cards, history, ({ topic, kind }) =>
          topic === undefined || kind === 'year' ? undefined : titles[topic],
        ),
      ),
      shares(
        'kinds',
        'By kind of card',
        byGroup(cards, history, ({ kind }) => cardKindTitles[kind]),
      ),
    ],
  };
}
