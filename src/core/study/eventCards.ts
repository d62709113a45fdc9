import { compareDays, edtfInWords } from '../../base/edtf';
import type { DatedEvent, Knowledge } from '../knowledge';
import type { StudyCard, YearSpan } from './model';
import { disputesOn, isSure } from './trust';
import { yearsOf } from './years';

/** Years between two events whose order is asked, so that it can be known without knowing the days. */
const yearsApart = 2;
const eventsInOrder = 4;
const fewestInOrder = 3;
/** From how many landmarks the next one is taken. */
const choiceOfNext = 5;

/** Whether a text names a year, or the end of one as in `Windows 95`. */
function namesYear(text: string): boolean {
  return /\b(?:1[89]|20)\d\d\b|\b['’]?[5-9]\d\b/.test(text);
}

/** Whether the year of an event can be asked for: it is known, undisputed, and its title does not tell it. */
function isAskable(event: DatedEvent, knowledge: Knowledge): boolean {
  return (
    isSure(event) &&
    yearsOf(event.when) !== undefined &&
    knowledge.disputesOf(event.id).length === 0 &&
    !namesYear(event.title)
  );
}

function toleranceInWords({ first, last }: YearSpan): string | undefined {
  return first === last ? undefined : `Any year from ${first} to ${last} counts as right.`;
}

function yearCard(event: DatedEvent, years: YearSpan, knowledge: Knowledge): StudyCard {
  return {
    id: `${event.id}/year`,
    kind: 'year',
    subject: event.id,
    topic: event.lane,
    ask: 'In which year?',
    prompt: event.title,
    answer: edtfInWords(event.when),
    more: [toleranceInWords(years), event.summary].filter(Boolean).join(' '),
    sources: event.sources,
    disputes: disputesOn(event.id, knowledge),
    years,
  };
}

/** Whether an event was surely some years after another. */
function isWellAfter(event: DatedEvent, before: DatedEvent): boolean {
  const { latest } = before.when;
  if (!latest) return false;
  return compareDays(event.when.earliest, { ...latest, year: latest.year + yearsApart }) >= 0;
}

/**
 * The event and some after it that can be put in order with it; empty where there are too few. Of the next ones, those
 * that are asked for least so far.
 */
function sequenceFrom(
  event: DatedEvent,
  landmarks: readonly DatedEvent[],
  used: Map<DatedEvent, number>,
): readonly DatedEvent[] {
  const timesOf = (each: DatedEvent): number => used.get(each) ?? 0;
  const sequence = [event];
  while (sequence.length < eventsInOrder) {
    const [last = event] = sequence.slice(-1);
    const next = landmarks.filter((each) => isWellAfter(each, last)).slice(0, choiceOfNext);
    const [best] = next.toSorted((a, b) => timesOf(a) - timesOf(b));
    if (!best) break;
    sequence.push(best);
  }
  if (sequence.length < fewestInOrder) return [];
  for (const each of sequence) used.set(each, timesOf(each) + 1);
  return sequence;
}

/** An order card for each landmark, which asks for it and the landmarks that follow. */
function orderCards(events: readonly DatedEvent[], knowledge: Knowledge): readonly StudyCard[] {
  const landmarks = events.filter(({ landmark }) => landmark);
  const used = new Map<DatedEvent, number>();
  return landmarks.flatMap((event): readonly StudyCard[] => {
    const sequence = sequenceFrom(event, landmarks, used);
    if (sequence.length === 0) return [];
    const inOrder = sequence.map(({ title, when }) => `${title}: ${edtfInWords(when)}`);
    return [
      {
        id: `${event.id}/order`,
        kind: 'order',
        subject: event.id,
        topic: undefined,
        ask: 'In which order did they happen?',
        prompt: 'Put these events in order, the earliest first.',
        // By title: an order that says nothing of time.
        items: sequence.map(({ title }) => title).toSorted(),
        answer: sequence.map(({ title }) => title).join(' · '),
        steps: inOrder,
        sources: [...new Set(sequence.flatMap(({ sources }) => sources))],
        disputes: [...new Set(sequence.flatMap(({ id }) => disputesOn(id, knowledge)))],
      },
    ];
  });
}

/** The years of events, and the order of landmarks. */
export function eventCards(knowledge: Knowledge): readonly StudyCard[] {
  const askable = knowledge.events.filter((event) => isAskable(event, knowledge));
  const years = askable.flatMap((event) => {
    const span = yearsOf(event.when);
    return span ? [yearCard(event, span, knowledge)] : [];
  });
  return [...years, ...orderCards(askable, knowledge)];
}
