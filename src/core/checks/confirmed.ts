import type { Concept, DatedEvent, Id, Knowledge } from '../knowledge';
import { againstClaim } from './againstClaim';
import { isBy, sameAs } from './againstFirst';
import { datedNames } from './datedName';
import { claimsInSentences } from './datedSentences';
import { claimsInTables } from './datedTables';
import { worksInSentences } from './datedWorks';
import type { CheckInput } from './finding';
import { claimsInBrackets } from './loneDates';
import type { ReadClaim } from './readClaim';
import { isBoughtIn, isOfKind, tookPart } from './record';
import { yearsFrom, type StatedTime } from './statedTime';
import { sentencesWithYears } from './yearSentences';

/** A statement of when something happened that the record confirms. Offsets are UTF-16. */
export interface ConfirmedClaim {
  /** The time that is stated. */
  readonly start: number;
  readonly end: number;
  /** Where the thing is named. */
  readonly namedAt: number;
  /** What the record has: an event, or an entry whose first date it is. */
  readonly item: Id;
  /** Its sources; not empty. */
  readonly sources: readonly Id[];
}

/**
 * Statements of when something happened that the record confirms: in the order of the text, one for each time. They are
 * read as the check of dates reads them, and none is confirmed that it speaks against. Silent when unsure.
 */
export function confirmedClaims(input: CheckInput): readonly ConfirmedClaim[] {
  const { knowledge } = input;
  const sentences = sentencesWithYears(input);
  const claims = [
    ...claimsInSentences(input, sentences),
    ...claimsInTables(input),
    ...claimsInBrackets(datedNames(input.text, sentences), input),
  ];
  const works = worksInSentences(input, sentences).flatMap(({ works: all, time, namedAt, timeAt }) => {
    const event = all.find((each) => isIn(each, time));
    return event ? [{ ...placeOf(timeAt, time), namedAt, ...proofBy(event) }] : [];
  });
  const found = new Map<number, ConfirmedClaim>();
  for (const each of [...claims.flatMap((claim) => confirmed(claim, knowledge) ?? []), ...works]) {
    if (!found.has(each.start) && each.sources.length > 0) found.set(each.start, each);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function placeOf(timeAt: number, { text }: StatedTime): { readonly start: number; readonly end: number } {
  return { start: timeAt, end: timeAt + text.length };
}

/** What proves a claim. */
type Proof = Pick<ConfirmedClaim, 'item' | 'sources'>;

function proofBy({ id, sources }: DatedEvent): Proof {
  return { item: id, sources };
}

function confirmed(read: ReadClaim, knowledge: Knowledge): ConfirmedClaim | undefined {
  const { claim, entry, written, namedAt, timeAt } = read;
  const event = eventOf(read, knowledge);
  const proof = event ? proofBy(event) : proofByFirst(read, knowledge);
  if (!proof || againstClaim(claim, entry, written, timeAt, knowledge)) return undefined;
  return { ...placeOf(timeAt, claim.time), namedAt, ...proof };
}

/** Whether the record has an event within a stated time, and is sure of it. */
function isIn({ when, confidence }: Pick<DatedEvent, 'when' | 'confidence'>, time: StatedTime): boolean {
  return (
    confidence !== 'low' &&
    !when.uncertain &&
    yearsFrom(time, when.earliest.year) === 0 &&
    yearsFrom(time, when.latest?.year ?? when.earliest.year) === 0
  );
}

/** The event that a claim is about, if it happened at the time: the first of its kind, for all that happens once. */
function eventOf({ claim, entry, written }: ReadClaim, knowledge: Knowledge): DatedEvent | undefined {
  const { kind, agent, time } = claim;
  const all = knowledge.eventsOf(entry.id).filter((event) => isOfKind(event, kind));
  const main = all.filter((event) =>
    kind === 'acquire' ? isBoughtIn(event.title, entry, written) : event.concepts[0] === entry.id,
  );
  const by = main.filter((event) => agent === undefined || tookPart(agent, event, entry, knowledge));
  // Whether it was announced or was there that is meant by an introduction: the first of either will do.
  const released = kind === 'introduce' ? by.find((event) => isOfKind(event, 'release')) : undefined;
  const [first] = by;
  return [first, released].find((event) => event !== undefined && isIn(event, time));
}

/** The first date of an entry, if it is what a claim is about. */
function proofByFirst({ claim, entry }: ReadClaim, knowledge: Knowledge): Proof | undefined {
  const { kind, agent, time } = claim;
  const first = knowledge.firstDateOf(entry);
  if (!first || !isIn({ when: first.when, ...confidenceOf(entry) }, time)) return undefined;
  const same = kind === 'introduce' ? [...(sameAs.release ?? []), ...(sameAs.announce ?? [])] : (sameAs[kind] ?? []);
  if (!same.includes(first.is) || (agent !== undefined && !isBy(agent, entry, first, knowledge))) return undefined;
  return first.event ? proofBy(first.event) : { item: entry.id, sources: first.sources };
}

function confidenceOf({ confidence }: Concept): Pick<DatedEvent, 'confidence'> {
  return confidence === undefined ? {} : { confidence };
}
