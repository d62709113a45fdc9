import { edtfInWords, type EdtfDate } from '../../base/edtf';
import { foldedLetters, foldForSearch } from '../../base/folding';
import { firstTitles, type DatedEvent, type Knowledge, type Concept, type Dispute, type Id } from '../knowledge';
import { plainPhrase } from '../matcher';
import type { Finding } from './finding';
import { statedAlike, type StatedTime } from './statedTime';
import { singularOf } from './wording';

/** Kinds of entries that are one thing with a history. An idea or a technique is invented in many places. */
const kindsWithHistory = new Set(['platform', 'hardware', 'software', 'interface', 'organization']);

/** Kinds of which some are one thing: those that the record has a first date of. */
const kindsWithFirst = new Set(['mechanism', 'attack', 'work']);

/** Whether words name one thing that began at one time: `KVM`; not a class of things, nor a version of a thing. */
export function hasHistory(entry: Concept, written: string): boolean {
  // `FreeBSD jail` is one thing, `trap` is not.
  const isOne =
    kindsWithHistory.has(entry.kind) ||
    (entry.kind === 'mechanism' && /[A-Z]/.test(entry.name)) ||
    (entry.first !== undefined && kindsWithFirst.has(entry.kind));
  return isOne && isProperName(entry) && isItsName(written, entry) && !isVersion(written, entry);
}

/**
 * Whether words are a name of the thing itself, and not of a part or a kind of it that leads to the same entry, nor of
 * what it was made from: another name counts if it is like the name, as `ESX` is like VMware ESX.
 */
function isItsName(written: string, { name, aliases, expansion = name }: Concept): boolean {
  const letters = (text: string): string => singularOf(foldedLetters(text));
  const wanted = letters(plainPhrase(written));
  const own = [name, expansion];
  if (own.some((each) => letters(each) === wanted)) return true;
  return aliases.some((each) => letters(each) === wanted) && own.some((each) => isAlike(written, each));
}

/** Whether two names share a word, or one is the other's first letters. */
function isAlike(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => foldForSearch(text).split(' ').map(singularOf);
  const initials = (text: string): string =>
    words(text)
      .map((word) => word[0])
      .join('');
  const [one, other] = [words(a), words(b)];
  return (
    one.some((word) => word.length > 1 && other.includes(word)) ||
    [foldedLetters(b), initials(b)].includes(foldedLetters(a)) ||
    foldedLetters(b).includes(foldedLetters(a))
  );
}

/** Whether the name is that of one thing, such as `KVM` or `libvirt`, and not of a class of things. */
function isProperName({ kind, name }: Concept): boolean {
  return kind === 'platform' || /[A-Z\d_]/.test(name) || !name.includes(' ');
}

/** Whether the words name a version (`Virtual PC 2007`) of a thing that has none in its name. */
function isVersion(written: string, entry: Concept): boolean {
  const numbers = written.match(/\b\d[\d.]*\b/g) ?? [];
  return numbers.some((number) => !entry.name.includes(number));
}

/** The dispute about an entry or one of its events in which a source says this time; `undefined` if there is none. */
export function disputeWith(
  time: StatedTime,
  entry: Concept,
  events: readonly Id[],
  knowledge: Knowledge,
): Dispute | undefined {
  const disputes = [entry.id, ...events].flatMap((id) => knowledge.disputesAbout(id));
  return disputes.find((each) => claimants(each, time, knowledge).length > 0);
}

/** Titles of the sources that say this time in a dispute. */
function claimants(dispute: Dispute, { text }: StatedTime, knowledge: Knowledge): readonly string[] {
  return dispute.claims
    .filter(({ says }) => new RegExp(`\\b${text}\\b`).test(says))
    .map(({ source }) => knowledge.source(source)?.title ?? source);
}

/**
 * That a time is wrong.
 * @param start offset of the time in the document
 * @param events what the record has instead, oldest first; not empty
 */
export function dateFinding(
  start: number,
  time: StatedTime,
  entry: Concept,
  events: readonly DatedEvent[],
  knowledge: Knowledge,
): Finding | undefined {
  const [event] = events;
  if (!event) return undefined;
  const record = { when: event.when, what: event.title, sources: event.sources };
  return finding(start, time, entry, events, record, knowledge);
}

/**
 * That a time is wrong, going by when the thing was first there.
 * @param start offset of the time in the document
 */
export function firstDateFinding(
  start: number,
  time: StatedTime,
  entry: Concept,
  knowledge: Knowledge,
): Finding | undefined {
  const first = knowledge.firstDateOf(entry);
  if (!first) return undefined;
  const { event, when, sources, is } = first;
  const record = { when, what: event?.title, first: firstTitles[is], sources };
  return finding(start, time, entry, event ? [event] : [], record, knowledge);
}

/** What the record has in place of a time. */
interface RecordedDate {
  readonly when: EdtfDate;
  /** Title of the event, if there is one. */
  readonly what: string | undefined;
  /** What a first date is: `first shipped`. */
  readonly first?: string;
  readonly sources: readonly Id[];
}

function finding(
  start: number,
  time: StatedTime,
  entry: Concept,
  events: readonly DatedEvent[],
  record: RecordedDate,
  knowledge: Knowledge,
): Finding {
  const ids = events.map(({ id }) => id);
  const dispute = disputeWith(time, entry, ids, knowledge);
  const end = start + time.text.length;
  const right = statedAlike(time, record.when.earliest.year);
  return {
    check: 'dates',
    start,
    end,
    message: message(entry, time, record, dispute, knowledge),
    concept: entry.id,
    explainedBy: dispute?.id ?? ids[0] ?? entry.id,
    events: ids,
    fixes: [
      {
        title: `Change to ${right}: ${record.what ?? `${entry.name}, ${record.first ?? ''}`}`,
        replacements: [{ start, end, text: right }],
      },
    ],
  };
}

function message(
  entry: Concept,
  time: StatedTime,
  { when, what, first, sources }: RecordedDate,
  dispute: Dispute | undefined,
  knowledge: Knowledge,
): string {
  const [source] = knowledge.sources(sources);
  const because = [what, source && (what === undefined ? source.title : `(${source.title})`)].filter(Boolean).join(' ');
  const named = first === undefined ? entry.name : `${entry.name} (${first})`;
  const record = `The record has ${edtfInWords(when)} for ${named}, not ${time.text}: ${because}.`;
  const others = dispute ? claimants(dispute, time, knowledge) : [];
  return others.length === 0 ? record : `${record} Sources disagree: ${others.join(', ')} says ${time.text}.`;
}
