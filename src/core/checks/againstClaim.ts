import type { Concept, Knowledge } from '../knowledge';
import { isAgainstFirst } from './againstFirst';
import type { DatedClaim } from './datedClaim';
import { dateFinding, disputeWith, firstDateFinding } from './dateFinding';
import type { Finding } from './finding';
import { contradiction, covers, isSure, type Contradiction } from './record';
import { isToldIn } from './statedTime';

/**
 * What the record has against a claim about an entry; `undefined` when it agrees, or says too little.
 * @param written the words that name the entry
 * @param start offset of the claimed time in the document
 */
export function againstClaim(
  claim: DatedClaim,
  entry: Concept,
  written: string,
  start: number,
  knowledge: Knowledge,
): Finding | undefined {
  const against = contradiction(claim, entry, written, knowledge);
  if (against && isStrong(against, claim, entry, knowledge)) {
    return dateFinding(start, claim.time, entry, against.events, knowledge);
  }
  if (isAgainstFirst(claim, entry, written, knowledge)) return firstDateFinding(start, claim.time, entry, knowledge);
  return against ? undefined : againstDisputed(claim, entry, start, knowledge);
}

/** Whether a contradiction stands, though the record could be incomplete: where it is weak, sources must disagree. */
function isStrong(
  { events, isUnreleased, isTooEarly, isNext }: Contradiction,
  { time }: DatedClaim,
  entry: Concept,
  knowledge: Knowledge,
): boolean {
  if (!isUnreleased && !isTooEarly && !isNext) return true;
  const ids = events.map(({ id }) => id);
  return disputeWith(time, entry, ids, knowledge) !== undefined;
}

/** A time that a source gives in a dispute, and the record does not, though no event is just of the kind claimed. */
function againstDisputed(
  { kind, time }: DatedClaim,
  entry: Concept,
  start: number,
  knowledge: Knowledge,
): Finding | undefined {
  if (kind !== 'introduce' && kind !== 'release' && kind !== 'announce') return undefined;
  const all = knowledge.eventsOf(entry.id);
  const [origin] = all.filter(({ concepts }) => concepts[0] === entry.id);
  if (!origin || !isSure(origin) || all.some((event) => covers(event, time))) return undefined;
  const dispute = disputeWith(time, entry, [], knowledge);
  // What the record says of the time itself, it must deny.
  const denied = new RegExp(`\\bnot (?:in )?${time.text}|\\b${time.text} is wrong`, 'g');
  const said = dispute?.record.replaceAll(denied, '');
  if (said === undefined || isToldIn(said, time)) return undefined;
  return dateFinding(start, time, entry, [origin], knowledge);
}
