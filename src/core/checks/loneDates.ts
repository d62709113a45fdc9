import { againstClaim } from './againstClaim';
import { hasHistory } from './dateFinding';
import type { DatedName } from './datedName';
import type { CheckInput, Finding } from './finding';
import type { ReadClaim } from './readClaim';
import { statedTime, yearsFrom } from './statedTime';

/** A month may decide between neighbouring years, and a version is near the thing. */
const leastYearsOff = 2;

/** Sections in which a year in brackets is that of a text. */
const ofTexts =
  /\b(?:references?|bibliograph\w*|literature|reading|sources?|citations?|publications?|papers?|talks?|works cited)\b/i;

/**
 * What years in brackets behind a name say, such as “VMware Workstation (2003)”: without a word that tells what they
 * mean, they are when the thing came out.
 */
export function claimsInBrackets(names: readonly DatedName[], input: CheckInput): readonly ReadClaim[] {
  const { text, knowledge } = input;
  return names.flatMap((name) => {
    const { mention, year, offset, form } = name;
    const entry = knowledge.entry(mention.conceptId);
    const written = text.slice(mention.start, mention.end);
    const isToldOnce = names.every((other) => other === name || other.mention.conceptId !== mention.conceptId);
    if (!entry || form !== 'brackets' || !isToldOnce || entry.kind === 'organization' || !hasHistory(entry, written)) {
      return [];
    }
    if (isOfText(name, input)) return [];
    const time = statedTime(String(year));
    const claim = { kind: 'introduce', isFirst: false, agent: undefined, time, timeIndex: 0 } as const;
    return [{ claim, entry, written, namedAt: mention.start, timeAt: offset }];
  });
}

/** Those that the record contradicts, unless something else that is known of the thing happened then. */
export function checkLoneDates(names: readonly DatedName[], input: CheckInput): readonly Finding[] {
  const { knowledge } = input;
  return claimsInBrackets(names, input).flatMap(({ claim, entry, written, timeAt }) => {
    const first = knowledge.firstDateOf(entry);
    // All that is known of it counts, the smallest event too.
    const events = first ? [first, ...knowledge.eventsOf(entry.id)] : [];
    const isNear = events.some(
      ({ when }) => Math.abs(yearsFrom(claim.time, when.earliest.year, when.latest?.year)) < leastYearsOff,
    );
    const finding = !first || isNear ? undefined : againstClaim(claim, entry, written, timeAt, knowledge);
    return finding ?? [];
  });
}

/** Whether the name in front of the year is that of a text, or a part of one: a title, a label, a list of references. */
function isOfText({ mention, offset }: DatedName, { text, prose }: CheckInput): boolean {
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const before = text.slice(lineStart, mention.start);
  const section = prose.sections.findLast((start) => start <= offset);
  const heading = section === undefined ? '' : (text.slice(section, section + 200).split('\n', 1)[0] ?? '');
  // A quotation mark, a label or the initials of an author before it.
  return ofTexts.test(heading) || /["“”«]|\bet al\b|\[[^\]]*$|\b[A-Z]\.,? |[a-z], [A-Z]\.?[,:] /.test(before);
}
