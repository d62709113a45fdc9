import { edtfInWords } from '../../base/edtf';
import { foldedLetters } from '../../base/folding';
import type { DatedEvent, Knowledge, Concept, Dispute, Id } from '../knowledge';
import { plainPhrase } from '../matcher';
import type { Finding } from './finding';
import { singularOf } from './wording';

/** Kinds of entries that are one thing with a history. An idea or a technique is invented in many places. */
const kindsWithHistory = new Set(['platform', 'hardware', 'software', 'interface', 'organization']);

/** Whether words name one thing that began at one time: `KVM`; not a class of things, nor a version of a thing. */
export function hasHistory(entry: Concept, written: string): boolean {
  // `FreeBSD jail` is one thing, `trap` is not.
  const isOne = entry.kind === 'mechanism' ? /[A-Z]/.test(entry.name) : kindsWithHistory.has(entry.kind);
  return isOne && isProperName(entry) && isItsName(written, entry) && !isVersion(written, entry);
}

/** Whether words are a name of the thing itself, and not of a part or a kind of it that leads to the same entry. */
function isItsName(written: string, { name, aliases, formerNames, expansion = name }: Concept): boolean {
  const names = [name, expansion, ...aliases, ...formerNames];
  const letters = (text: string): string => singularOf(foldedLetters(text));
  return names.some((each) => letters(each) === letters(plainPhrase(written)));
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

/** The dispute about an entry or one of its events in which a source says this year; `undefined` if there is none. */
export function disputeWith(
  year: number,
  entry: Concept,
  events: readonly Id[],
  knowledge: Knowledge,
): Dispute | undefined {
  const disputes = [entry.id, ...events].flatMap((id) => knowledge.disputesAbout(id));
  return disputes.find((each) => claimants(each, year, knowledge).length > 0);
}

/** Titles of the sources that say this year in a dispute. */
function claimants(dispute: Dispute, year: number, knowledge: Knowledge): readonly string[] {
  return dispute.claims
    .filter(({ says }) => new RegExp(`\\b${year}\\b`).test(says))
    .map(({ source }) => knowledge.source(source)?.title ?? source);
}

/**
 * That a year is wrong.
 * @param start offset of the year in the document
 * @param events what the record has instead, oldest first; not empty
 */
export function dateFinding(
  start: number,
  year: number,
  entry: Concept,
  events: readonly DatedEvent[],
  knowledge: Knowledge,
): Finding | undefined {
  const [event] = events;
  if (!event) return undefined;
  const ids = events.map(({ id }) => id);
  const dispute = disputeWith(year, entry, ids, knowledge);
  const end = start + 4;
  const right = String(event.when.earliest.year);
  return {
    check: 'dates',
    start,
    end,
    message: message(entry, year, event, dispute, knowledge),
    concept: entry.id,
    explainedBy: dispute?.id ?? event.id,
    events: ids,
    fixes: [{ title: `Change to ${right}: ${event.title}`, replacements: [{ start, end, text: right }] }],
  };
}

function message(
  entry: Concept,
  year: number,
  event: DatedEvent,
  dispute: Dispute | undefined,
  knowledge: Knowledge,
): string {
  const [source] = knowledge.sources(event.sources);
  const record = `The record has ${edtfInWords(event.when)} for ${entry.name}, not ${year}: ${event.title}${source ? ` (${source.title})` : ''}.`;
  const others = dispute ? claimants(dispute, year, knowledge) : [];
  return others.length === 0 ? record : `${record} Sources disagree: ${others.join(', ')} says ${year}.`;
}
