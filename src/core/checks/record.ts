import type { DatedEvent, Knowledge, Concept } from '../knowledge';
import type { ClaimKind } from './claimPatterns';
import type { DatedClaim } from './datedClaim';

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
  introduce:
    /\b(?:first (?:release|processors|version)|releas(?:ed|es)|ships?|shipped|available|launche[ds]|open-sourced|published|0\.\d|1\.0|brings|adds|with|announce[ds]|announcement|unveil\w*|preview\w*|appears|introduce[ds])\b/i,
  announce: /\b(?:announce[ds]|announcement|unveil\w*|preview\w*|appears)\b/i,
  begin: /\b(?:begins?|starts?|project)\b/i,
  found: /\b(?:founded|established)\b/i,
  acquire: /\b(?:acquires?|acquired|buys?|purchase|takeover)\b/i,
  merge: /^Linux [\d.]+\b/,
};

const tags: Readonly<Record<ClaimKind, readonly string[]>> = {
  release: ['release', 'product', 'processor'],
  introduce: ['release', 'product', 'processor', 'preview', 'specification'],
  announce: ['preview'],
  begin: ['project-start'],
  found: ['company'],
  acquire: ['acquisition'],
  merge: [],
};

/** Whether an event is of the kind that a claim is about. */
function isOfKind(event: DatedEvent, kind: ClaimKind): boolean {
  if (kind === 'acquire') return event.tags.includes('acquisition') && titles.acquire.test(event.title);
  if (event.tags.some((tag) => asideTags.has(tag))) return false;
  return event.tags.some((tag) => tags[kind].includes(tag)) || titles[kind].test(event.title);
}

/** Whether we can be sure of the year. */
export function isSure({ when, confidence }: DatedEvent): boolean {
  const isShort = when.latest !== undefined && when.latest.year === when.earliest.year;
  return isShort && !when.uncertain && !when.approximate && confidence !== 'low';
}

/** Whether something that is said to have happened in a year can be the event. */
export function covers({ when }: DatedEvent, year: number): boolean {
  const slack = when.approximate || when.uncertain ? 2 : 0;
  return when.earliest.year - slack <= year && year <= (when.latest?.year ?? Infinity) + slack;
}

/** Whether a name in a sentence belongs to someone who took part in the event. */
function tookPart(agent: string, event: DatedEvent, subject: Concept, knowledge: Knowledge): boolean {
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
  const { kind, agent, year } = claim;
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
  const isTooEarly = !isOnce && year < origin.when.earliest.year && !/\bfirst\b|\b0\.1\b/i.test(origin.title);
  // A month may decide whether something was announced, sold or finished in one year or the next.
  const isNext = !claim.isFirst && kind !== 'found' && Math.abs(year - origin.when.earliest.year) === 1;
  if (isNext && isOnce) return undefined;
  // A date that the record has apart from the events, such as that of version 1.0, may be the one that is meant.
  const told = (isOnce ? meant : all).some(({ title, summary }) => `${title} ${summary}`.includes(String(year)));
  const possible = told ? undefined : isOnce ? meant : possibleEvents(claim, origin, main, all);
  if (!possible || possible.some((event) => covers(event, year))) return undefined;
  // Who bought it is part of what an acquisition is.
  if (kind === 'acquire' && agent === undefined) return undefined;
  return { events: kind === 'acquire' ? meant : [origin], isUnreleased, isTooEarly, isNext };
}

/** The events that a claim could be about, by any reading of it; `undefined` when it could be about others. */
function possibleEvents(
  { kind, isFirst, year }: DatedClaim,
  origin: DatedEvent,
  main: readonly DatedEvent[],
  all: readonly DatedEvent[],
): readonly DatedEvent[] | undefined {
  if (kind === 'begin') {
    // Work goes on for years: only a beginning after the release is impossible.
    const out = main.find((event) => isOfKind(event, 'release'));
    return out && isSure(out) && year > out.when.earliest.year ? [origin] : undefined;
  }
  if (isFirst) {
    // A later event counts too, unless it is about a later version: it may be the first in another respect.
    const others = main.filter((event) => isOfKind(event, 'release') && !/\d\.\d/.test(event.title));
    return [...all.filter((event) => event.when.earliest.year <= origin.when.earliest.year), ...others];
  }
  return kind === 'release' ? all.filter((event) => !event.tags.some((tag) => asideTags.has(tag))) : all;
}

/** Whether the title of an event is that a thing was bought: `Citrix completes the purchase of XenSource`. */
function isBoughtIn(title: string, entry: Concept, written: string): boolean {
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
