import { edtfInWords } from '../../base/edtf';
import type { DatedEvent, Knowledge } from '../knowledge';
import type { Mention } from '../matcher';
import type { Concept, Dispute } from '../model';
import { datedClaimAbout } from './datedClaim';
import type { CheckInput, Finding } from './finding';
import { plainSentenceAt, type PlainSentence } from './plainSentence';
import { contradiction } from './record';

const yearPattern = /\b(?:19[5-9]|20[0-4])\d\b/g;

/** Sorts of entries that are one thing with a history. An idea or a technique comes up in many places anew. */
const kindsWithHistory = new Set(['platform', 'hardware', 'software', 'interface', 'organization']);

/** Claims such as “X was introduced in 2010” that the record contradicts. Silent when unsure. */
export function checkDates({ text, mentions, prose, knowledge }: CheckInput): readonly Finding[] {
  const findings: Finding[] = [];
  let checkedUpTo = -1;
  let next = 0;
  for (const { index } of text.matchAll(yearPattern)) {
    if (index < checkedUpTo || prose.kindAt(index) !== undefined) continue;
    const sentence = plainSentenceAt(text, prose, index);
    checkedUpTo = sentence.end;
    while ((mentions[next]?.end ?? Infinity) <= sentence.start) next++;
    for (let at = next; (mentions[at]?.start ?? Infinity) < sentence.end; at++) {
      const mention = mentions[at];
      const entry = mention && knowledge.entry(mention.conceptId);
      const finding = mention && entry && checkClaim(mention, entry, sentence, text, knowledge);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function checkClaim(
  mention: Mention,
  entry: Concept,
  sentence: PlainSentence,
  text: string,
  knowledge: Knowledge,
): Finding | undefined {
  const written = text.slice(mention.start, mention.end);
  if (!kindsWithHistory.has(entry.kind) || !isProperName(entry) || isVersion(written, entry)) return undefined;
  const claim = datedClaimAbout(sentence.text, sentence.indexOf(mention.start), sentence.indexOf(mention.end));
  const against = claim && contradiction(claim, entry, written, knowledge);
  const [event] = against?.events ?? [];
  if (!claim || !against || !event) return undefined;
  const start = sentence.offsetOf(claim.yearIndex);
  const end = start + 4;
  if (text.slice(start, end) !== String(claim.year)) return undefined;
  const disputes = [entry.id, ...against.events.map(({ id }) => id)].flatMap((id) => knowledge.disputesAbout(id));
  const dispute = disputes.find((each) => claimants(each, claim.year, knowledge).length > 0);
  if (against.isWeak && !dispute) return undefined;
  const year = String(event.when.earliest.year);
  return {
    check: 'dates',
    start,
    end,
    message: message(entry, claim.year, event, dispute, knowledge),
    concept: entry.id,
    explainedBy: dispute?.id ?? event.id,
    events: against.events.map(({ id }) => id),
    fixes: [{ title: `Change to ${year}: ${event.title}`, replacements: [{ start, end, text: year }] }],
  };
}

/** Whether the name is that of one thing, such as `KVM` or `libvirt`, and not of a sort of things. */
function isProperName({ kind, name }: Concept): boolean {
  return kind === 'platform' || /[A-Z\d_]/.test(name) || !name.includes(' ');
}

/** Whether the words name a version (`Virtual PC 2007`) of a thing that has none in its name. */
function isVersion(written: string, entry: Concept): boolean {
  const numbers = written.match(/\b\d[\d.]*\b/g) ?? [];
  return numbers.some((number) => !entry.name.includes(number));
}

/** Titles of the sources that say this year in a dispute. */
function claimants(dispute: Dispute, year: number, knowledge: Knowledge): readonly string[] {
  return dispute.claims
    .filter(({ says }) => new RegExp(`\\b${year}\\b`).test(says))
    .map(({ source }) => knowledge.source(source)?.title ?? source);
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
