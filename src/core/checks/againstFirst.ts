import {
  isPlatform,
  type Concept,
  type DatedEvent,
  type FirstDate,
  type FirstKind,
  type Knowledge,
} from '../knowledge';
import type { ClaimKind } from './claimWords';
import type { DatedClaim } from './datedClaim';
import { covers, isAside, isOut, isSureTime, tookPart } from './record';
import { isToldIn, yearsFrom } from './statedTime';

/** First dates on which a thing was there for others; before the rest, and after, it was only spoken or written of. */
const dayOfRelease: ReadonlySet<FirstKind> = new Set([
  'released',
  'shipped',
  'opened',
  'in-use',
  'merged',
  'published',
]);

/** What a claim must say for its date to be the very one that the record has. */
export const sameAs: Readonly<Partial<Record<ClaimKind, readonly FirstKind[]>>> = {
  release: ['released', 'shipped', 'opened'],
  announce: ['announced'],
  describe: ['described', 'published', 'disclosed'],
  merge: ['merged'],
  found: ['founded'],
};

/** Years in which a thing may have been spoken of, shown or worked on before it was there. */
const yearsBefore: Readonly<Partial<Record<ClaimKind, number>>> = { introduce: 2, announce: 3, begin: 7, describe: 3 };
/** Years in which a beta version or a preview may last. */
const yearsOfTrial = 3;
/** First dates that are those of texts. */
const textual: ReadonlySet<FirstKind> = new Set(['described', 'specified', 'standardized', 'named']);
/** Years in which drafts of a text may have gone round. */
const yearsOfDrafts = 3;
/** Years that may pass between the description of a thing and the thing, where the record has only the former. */
const yearsUntilRelease = 5;

/**
 * Whether the first date of an entry rules out what a claim says: no reading of it, and nothing else that is known of
 * the entry, fits its year.
 * @param written the words that name the entry
 */
export function isAgainstFirst(claim: DatedClaim, entry: Concept, written: string, knowledge: Knowledge): boolean {
  const { kind, time, agent } = claim;
  const first = knowledge.firstDateOf(entry);
  if (kind === 'acquire' || !first || !isSureTime(first.when) || (kind === 'found') !== (first.is === 'founded')) {
    return false;
  }
  if (kind === 'merge' && first.is !== 'merged') return false;
  if (agent !== undefined && !isBy(agent, entry, first, knowledge)) return false;
  if (isAnotherTime(claim, entry, first, written, knowledge)) return false;
  const { from, to } = possibleYears(claim, entry, first, knowledge);
  const off = yearsFrom(time, from, to);
  return Math.abs(off) > 1 || (off !== 0 && from === to && isSameDay(claim, first, off));
}

/** The years in which what a claim says can have happened, going by the first date. */
function possibleYears(
  { kind }: DatedClaim,
  entry: Concept,
  first: FirstDate,
  knowledge: Knowledge,
): { readonly from: number; readonly to: number } {
  const { year } = first.when.earliest;
  if (!dayOfRelease.has(first.is)) return yearsOfTalk(kind, entry, first, knowledge);
  if (first.is === 'published' && kind === 'describe') return { from: year, to: year };
  // Once the record has the very preview of a thing, its introduction is not earlier still.
  const isPreviewed = kind === 'introduce' && mainEvents(entry, knowledge).some(({ tags }) => tags.includes('preview'));
  const before = isPreviewed ? 0 : (yearsBefore[kind] ?? 0);
  // Papers on a thing, and its code, come at any time after it; what is opened as a trial is released later.
  const isLater = kind === 'describe' || kind === 'open';
  return { from: year - before, to: isLater ? Infinity : year + (isTrial(entry, first) ? yearsOfTrial : 0) };
}

/** The same for a thing of which the record has first that it was spoken or written of. */
function yearsOfTalk(
  kind: ClaimKind,
  entry: Concept,
  first: FirstDate,
  knowledge: Knowledge,
): { readonly from: number; readonly to: number } {
  const { year } = first.when.earliest;
  if (kind === 'begin') return { from: year - (first.is === 'begun' ? 0 : (yearsBefore.begin ?? 0)), to: year };
  // Texts come after the first drafts of what they describe, and are revised.
  const isText = textual.has(first.is);
  const from = year - (isText && kind !== 'describe' ? yearsOfDrafts : 0);
  if (kind === 'announce') return { from, to: year };
  if (kind === 'describe') {
    return isText && first.is !== 'described' ? { from: year - yearsOfDrafts, to: Infinity } : { from, to: year };
  }
  const out = mainEvents(entry, knowledge).find((event) => event !== first.event && isOut(event));
  return { from, to: out && isSureTime(out.when) ? out.when.earliest.year : year + yearsUntilRelease };
}

/** Whether the first date is that of a beta version or the like. */
function isTrial(entry: Concept, { event }: FirstDate): boolean {
  const release = isPlatform(entry) ? entry.cells['first-release']?.value : undefined;
  return /\b(?:alpha|beta|preview|trial)\b/i.test(`${event?.title ?? ''} ${release ?? ''}`);
}

/** Whether a claim is off by a year that no month explains, and means just what the first date is. */
function isSameDay({ kind, isFirst }: DatedClaim, { is, when }: FirstDate, off: number): boolean {
  const isExact = when.precision === 'day' || when.precision === 'month';
  const isAtEdge = when.earliest.month === (off > 0 ? 12 : 1);
  return isExact && !isAtEdge && (isFirst || kind !== 'release') && sameAs[kind]?.includes(is) === true;
}

/** Whether something else that the record knows of the entry happened then, so that it may be what is meant. */
function isAnotherTime(
  { kind, isFirst, time }: DatedClaim,
  entry: Concept,
  first: FirstDate,
  written: string,
  knowledge: Knowledge,
): boolean {
  const isAny = kind === 'release' && !isFirst;
  const texts = [entry.summary, entry.body ?? '', ...cellTexts(entry)];
  const main = mainEvents(entry, knowledge).filter((event) => event !== first.event);
  const possible = main.filter((event) => {
    if (isAside(event)) return false;
    // A preview has another name for what is to come.
    if (kind === 'introduce' && event.tags.includes('preview') && !isNamedIn(event, written)) return false;
    return isAny || !/\d\.\d/.test(event.title) || /\b(?:0\.\d|1\.0)\b/.test(event.title);
  });
  const earlier = knowledge.eventsOf(entry.id).filter((event) => isBefore(event, first) && !main.includes(event));
  const told = [...possible, ...earlier, ...(first.event ? [first.event] : [])];
  return (
    possible.some((event) => covers(event, time)) ||
    [...texts, ...told.map(({ title, summary }) => `${title} ${summary}`)].some((text) => isToldIn(text, time))
  );
}

function isNamedIn({ title }: DatedEvent, written: string): boolean {
  return title.toLowerCase().includes(written.toLowerCase());
}

function isBefore({ when }: DatedEvent, first: FirstDate): boolean {
  return when.earliest.year <= first.when.earliest.year;
}

function mainEvents(entry: Concept, knowledge: Knowledge): readonly DatedEvent[] {
  return knowledge.eventsOf(entry.id).filter(({ concepts }) => concepts[0] === entry.id);
}

/** What the comparison says of the first release, of the names before, and of the state of a platform. */
function cellTexts(entry: Concept): readonly string[] {
  if (!isPlatform(entry)) return [];
  return ['first-release', 'latest-status'].flatMap((id) => {
    const cell = entry.cells[id];
    return cell ? [`${cell.value} ${cell.note ?? ''}`] : [];
  });
}

/** Whether it was whoever is named who brought a thing into the world: later owners had other beginnings with it. */
export function isBy(agent: string, entry: Concept, { event }: FirstDate, knowledge: Knowledge): boolean {
  if (!event) return false;
  const name = agent.toLowerCase().replace(/['’]s$/, '');
  const actors = event.actors.map((text) => text.toLowerCase());
  return (
    tookPart(agent, event, entry, knowledge) ||
    otherNames(name, knowledge).some((each) => actors.some((actor) => actor.includes(each)))
  );
}

/** The other names of an organization, in small letters: `AWS` is Amazon Web Services. */
function otherNames(name: string, { unsortedEntries }: Knowledge): readonly string[] {
  const organizations = unsortedEntries.filter(({ kind }) => kind === 'organization');
  const all = organizations.map((each) =>
    [each.name, ...each.aliases, ...each.formerNames].map((text) => text.toLowerCase()),
  );
  return all.find((names) => names.includes(name)) ?? [];
}
