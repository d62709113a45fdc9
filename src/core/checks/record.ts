import type { DatedEvent, Knowledge, Concept } from '../knowledge';
import type { EdtfDate } from '../../base/edtf';
import type { ClaimKind } from './claimWords';
import type { DatedClaim } from './datedClaim';
import { isToldIn, yearsFrom, type StatedTime } from './statedTime';

/** Tags of events that are about a thing, but neither its release nor its beginning. */
const asideTags = new Set([
  'acquisition',
  'attack',
  'demonstration',
  'governance',
  'history',
  'licensing',
  'malware',
  'paper',
  'port',
  'renaming',
  'standard',
  'stock-market',
  'survey',
  'taxonomy',
  'terminology',
  'theory',
  'thesis',
  'vulnerability',
  'workshop',
]);

const titles: Readonly<Record<ClaimKind, RegExp>> = {
  release:
    /\b(?:first (?:release|processors|version)|releas(?:ed|es)|ships?|shipped|available|launche[ds]|open-sourced|published|0\.\d|1\.0|brings|adds|with)\b/i,
  open: /\b(?:open[- ]sourced?|opens|published|free|0\.\d|1\.0)\b/i,
  introduce:
    /\b(?:first (?:release|processors|version)|releas(?:ed|es)|ships?|shipped|available|launche[ds]|open-sourced|published|0\.\d|1\.0|brings|adds|with|announce[ds]|announcement|unveil\w*|preview\w*|appears|introduce[ds])\b/i,
  announce: /\b(?:announce[ds]|announcement|unveil\w*|preview\w*|appears)\b/i,
  describe: /\b(?:describe[ds]|paper|published|publishes|disclose[ds]|revealed)\b/i,
  begin: /\b(?:begins?|starts?|project)\b/i,
  found: /\b(?:founded|established)\b/i,
  acquire: /\b(?:acquires?|acquired|buys?|purchase|takeover)\b/i,
  merge: /^Linux [\d.]+\b/,
};

const tags: Readonly<Record<ClaimKind, readonly string[]>> = {
  release: ['release', 'product', 'processor'],
  open: ['release'],
  introduce: ['release', 'product', 'processor', 'preview', 'specification'],
  announce: ['preview'],
  describe: [],
  begin: ['project-start'],
  found: ['company'],
  acquire: ['acquisition'],
  merge: [],
};

/** Whether an event is of the kind that a claim is about. */
export function isOfKind(event: DatedEvent, kind: ClaimKind): boolean {
  if (kind === 'acquire') return event.tags.includes('acquisition') && titles.acquire.test(event.title);
  if (isAside(event)) return false;
  return event.tags.some((tag) => tags[kind].includes(tag)) || titles[kind].test(event.title);
}

/** Whether an event is about a thing, but neither its release nor its beginning: a paper, a purchase, an attack. */
export function isAside({ tags: of }: DatedEvent): boolean {
  return of.some((tag) => asideTags.has(tag));
}

/** Whether an event is that a thing came out. */
export function isOut(event: DatedEvent): boolean {
  return isOfKind(event, 'release');
}

/** Whether a date is in one year for sure. */
export function isSureTime(when: EdtfDate): boolean {
  return when.latest?.year === when.earliest.year && !when.uncertain && !when.approximate;
}

/** Whether we can be sure of the year of an event. */
export function isSure({ when, confidence }: DatedEvent): boolean {
  return isSureTime(when) && confidence !== 'low';
}

/** Whether something that is said to have happened at a time can be the event. */
export function covers({ when }: DatedEvent, time: StatedTime): boolean {
  const slack = when.approximate || when.uncertain ? 2 : 0;
  return yearsFrom(time, when.earliest.year - slack, (when.latest?.year ?? Infinity) + slack) === 0;
}

/** Whether a name in a sentence belongs to someone who took part in the event. */
export function tookPart(agent: string, event: DatedEvent, subject: Concept, knowledge: Knowledge): boolean {
  const organizations = event.concepts.flatMap((id) => {
    const entry = id === subject.id ? undefined : knowledge.entry(id);
    return entry?.kind === 'organization' ? [entry.name, ...entry.aliases, ...entry.formerNames] : [];
  });
  const name = ` ${agent.toLowerCase().replace(/['’]s$/, '')} `;
  return [...event.actors, ...organizations].some((actor) => {
    const other = ` ${actor.toLowerCase()} `;
    return name.includes(other) || other.includes(name);
  });
}

/** What speaks against a claim. */
export interface Contradiction {
  /** Oldest first. The first is what the sentence must mean. */
  readonly events: readonly DatedEvent[];
  /** The record has what came before the thing, such as its announcement, but not when the thing itself came. */
  readonly isUnreleased: boolean;
  /** The claim is about an earlier time, and the record does not say that what it knows was the first. */
  readonly isTooEarly: boolean;
  /** The claim is off by a year, and a month may decide it. */
  readonly isNext: boolean;
}

/**
 * What the record has against a claim about an entry.
 * @param written the words that name the entry
 * @returns `undefined` when the record agrees with the claim, or says too little to speak against it
 */
export function contradiction(
  claim: DatedClaim,
  entry: Concept,
  written: string,
  knowledge: Knowledge,
): Contradiction | undefined {
  const { kind, agent, time } = claim;
  const all = knowledge.eventsOf(entry.id);
  // Whoever buys is often named first in the event, and what is bought counts here.
  const main =
    kind === 'acquire'
      ? all.filter(({ title }) => isBoughtIn(title, entry, written))
      : all.filter(({ concepts }) => concepts[0] === entry.id);
  const fitting = main.filter((event) => agent === undefined || tookPart(agent, event, entry, knowledge));
  // A release outweighs its announcement.
  const released = kind === 'introduce' ? fitting.filter((event) => isOfKind(event, 'release')) : [];
  const ofKind = released.length > 0 ? released : fitting.filter((event) => isOfKind(event, kind));
  // An event that says in its title that a company was founded leaves no doubt which of its events is meant.
  const founded = kind === 'found' ? ofKind.filter(({ title }) => titles.found.test(title)) : [];
  const meant = founded.length > 0 ? founded : ofKind;
  const origin = meant[0];
  if (!origin || !isSure(origin) || !isNamedIn(origin, entry, written)) return undefined;
  const isUnreleased = kind === 'introduce' && released.length === 0;
  const isOnce = kind === 'acquire' || kind === 'found' || kind === 'merge';
  const off = yearsFrom(time, origin.when.earliest.year);
  const isTooEarly = !isOnce && off < 0 && !/\bfirst\b|\b0\.1\b/i.test(origin.title);
  // A month may decide whether something was announced, sold or finished in one year or the next.
  const isNext = !claim.isFirst && kind !== 'found' && Math.abs(off) === 1;
  if (isNext && isOnce) return undefined;
  // A date that the record has apart from the events, such as that of version 1.0, may be the one that is meant.
  const told = (isOnce ? meant : all).some(({ title, summary }) => isToldIn(`${title} ${summary}`, time));
  const possible = told ? undefined : isOnce ? meant : possibleEvents(claim, origin, main, all);
  if (!possible || possible.some((event) => covers(event, time))) return undefined;
  // Who bought it is part of what an acquisition is.
  if (kind === 'acquire' && agent === undefined) return undefined;
  return { events: kind === 'acquire' ? meant : [origin], isUnreleased, isTooEarly, isNext };
}

/** The events that a claim could be about, by any reading of it; `undefined` when it could be about others. */
function possibleEvents(
  { kind, isFirst, time }: DatedClaim,
  origin: DatedEvent,
  main: readonly DatedEvent[],
  all: readonly DatedEvent[],
): readonly DatedEvent[] | undefined {
  if (kind === 'begin') {
    // Work goes on for years: only a beginning after the release is impossible.
    const out = main.find((event) => isOfKind(event, 'release'));
    return out && isSure(out) && yearsFrom(time, out.when.earliest.year) > 0 ? [origin] : undefined;
  }
  if (isFirst) {
    // A later event counts too, unless it is about a later version: it may be the first in another respect.
    const others = main.filter((event) => isOfKind(event, 'release') && !/\d\.\d/.test(event.title));
    return [...all.filter((event) => event.when.earliest.year <= origin.when.earliest.year), ...others];
  }
  return kind === 'release' || kind === 'open' ? all.filter((event) => !isAside(event)) : all;
}

/** Whether the title of an event is that a thing was bought: `Citrix completes the purchase of XenSource`. */
export function isBoughtIn(title: string, entry: Concept, written: string): boolean {
  const bought = /\b(?:purchase of|acquires?|buys?|takeover of) (.*)$/i.exec(title)?.[1]?.toLowerCase();
  return bought !== undefined && [written, entry.name].some((name) => bought.startsWith(name.toLowerCase()));
}

/** Whether an event says by name that it is about the entry, and not about something before or beside it. */
function isNamedIn({ title, summary }: DatedEvent, entry: Concept, written: string): boolean {
  const text = `${title} ${summary}`.toLowerCase();
  // `FreeBSD 4.0 introduces jails` names the FreeBSD jail, in words that stand apart.
  return [written, entry.name, entry.expansion ?? written].some((name) =>
    name
      .toLowerCase()
      .split(' ')
      .every((word) => text.includes(word)),
  );
}
