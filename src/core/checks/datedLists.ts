import type { DatedEvent } from '../knowledge';
import { dateFinding, hasHistory } from './dateFinding';
import { datedNames, type DatedName } from './datedName';
import type { CheckInput, Finding } from './finding';
import { checkLoneDates } from './loneDates';
import { contradiction, covers } from './record';
import { statedTime } from './statedTime';
import type { YearSentence } from './yearSentences';

/** A list tells when things came out if so many of its years are those of something that the record has of the name. */
const leastRight = 2;
/** And not more than one in so many has another. */
const rightPerWrong = 2;
/** A month may decide between neighbouring years, and other events of a thing are near its first. */
const leastYearsOff = 2;

/**
 * Years in lists such as “OpenVZ (2005), LXC (2008), Docker (2015)” that the record contradicts. What the years of a
 * list mean, its other names show: without two of them that are right, there is nothing to go by.
 */
export function checkDatedLists(input: CheckInput, sentences: readonly YearSentence[]): readonly Finding[] {
  const lists = new Map<string, DatedName[]>();
  const names = datedNames(input.text, sentences);
  for (const name of names) {
    const key = `${name.form} ${sectionAt(name.offset, input.prose.sections)}`;
    const list = lists.get(key);
    if (list) list.push(name);
    else lists.set(key, [name]);
  }
  return [...[...lists.values()].flatMap((list) => checkList(list, input)), ...checkLoneDates(names, input)];
}

/** Number of the section that an offset is in. */
function sectionAt(offset: number, sections: Int32Array): number {
  const next = sections.findIndex((start) => start > offset);
  return next < 0 ? sections.length : next;
}

function checkList(list: readonly DatedName[], { text, knowledge }: CheckInput): readonly Finding[] {
  if (list.length <= leastRight) return [];
  /** Years, since a list may tell several things of one. */
  const right = new Set<number>();
  const wrong: Finding[] = [];
  for (const { mention, year, offset } of list) {
    const entry = knowledge.entry(mention.conceptId);
    const events = knowledge.eventsOf(mention.conceptId);
    if (!entry || events.length === 0) continue;
    if (events.some((event) => event.concepts[0] === entry.id && covers(event, statedTime(String(year))))) {
      right.add(year);
    }
    const written = text.slice(mention.start, mention.end);
    const isToldOnce = list.every((other) => other.mention === mention || other.mention.conceptId !== entry.id);
    // The year beside a company may be that of its first product.
    if (!isToldOnce || entry.kind === 'organization' || !hasHistory(entry, written) || isNear(year, events)) continue;
    const time = statedTime(String(year));
    const claim = { kind: 'introduce', isFirst: false, agent: undefined, time, timeIndex: 0 } as const;
    const against = contradiction(claim, entry, written, knowledge);
    if (!against || against.isUnreleased) continue;
    const finding = dateFinding(offset, time, entry, against.events, knowledge);
    if (finding) wrong.push(finding);
  }
  return right.size >= leastRight && right.size >= rightPerWrong * wrong.length ? wrong : [];
}

/** Whether one of the events is close enough to a year to be the one that is meant. */
function isNear(year: number, events: readonly DatedEvent[]): boolean {
  return events.some((event) => {
    const { earliest, latest } = event.when;
    return year > earliest.year - leastYearsOff && year < (latest?.year ?? Infinity) + leastYearsOff;
  });
}
