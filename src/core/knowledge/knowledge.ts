import { compareEdtf, parseEdtf, type EdtfDate } from '../../base/edtf';
import { lazy } from '../../base/lazy';
import type {
  Cells,
  Comparison,
  Concept,
  Dispute,
  FirstKind,
  Id,
  KnowledgeData,
  Platform,
  Source,
  TimelineEvent,
} from './model';

/** An event whose date has been parsed. */
export interface DatedEvent extends TimelineEvent {
  readonly when: EdtfDate;
}

/** When an entry was first there. */
export interface FirstDate {
  readonly is: FirstKind;
  readonly when: EdtfDate;
  /** The event that this was; `undefined` where the timeline has none. */
  readonly event: DatedEvent | undefined;
  readonly sources: readonly Id[];
}

/** What an id may stand for. */
export type Item =
  | { readonly kind: 'concept'; readonly value: Concept }
  | { readonly kind: 'event'; readonly value: DatedEvent }
  | { readonly kind: 'dispute'; readonly value: Dispute }
  | { readonly kind: 'comparison'; readonly value: Comparison };

function grouped<K, V>(pairs: Iterable<readonly [K, V]>): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** An event whose date can be read; the data tests fail for any other. */
function dated(event: TimelineEvent): readonly DatedEvent[] {
  const when = parseEdtf(event.date);
  return when ? [{ ...event, when }] : [];
}

function byId<T extends { readonly id: Id }>(values: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(values.map((value) => [value.id, value]));
}

/**
 * The whole body of knowledge, indexed for look-ups. Immutable. Each index is made when it is first needed: the first
 * hover in a window waits for those that it needs alone.
 */
export class Knowledge {
  readonly #data: KnowledgeData;
  readonly #all = lazy(() => [...this.#data.concepts, ...this.#data.platforms]);
  readonly #shown = lazy(() => {
    const hidden = new Set(this.#data.hidden);
    return hidden.size === 0 ? this.#all() : this.#all().filter(({ id }) => !hidden.has(id));
  });
  readonly #byName = lazy(() => {
    // Making a collator takes as long as parsing half of the data.
    const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    return this.#shown().toSorted((a, b) => collator.compare(a.name, b.name));
  });
  readonly #inTime = lazy(() => this.#data.events.flatMap(dated).sort((a, b) => compareEdtf(a.when, b.when)));
  readonly #entryById = lazy(() => byId(this.#all()));
  readonly #eventById = lazy(() => byId(this.events));
  readonly #disputeById = lazy(() => byId(this.disputes));
  readonly #comparisonById = lazy(() => byId(this.comparisons));
  readonly #sourceById = lazy(() => byId(this.#data.sources));
  readonly #eventsOf = lazy(() =>
    grouped(this.events.flatMap((event) => event.concepts.map((id) => [id, event] as const))),
  );
  readonly #disputesAbout = lazy(() => {
    // A dispute is mainly about what it names first, so that position decides the order.
    const touched = this.disputes
      .flatMap((dispute) => dispute.about.map((id, place) => ({ id, place, dispute })))
      .sort((a, b) => a.place - b.place);
    return grouped(touched.map(({ id, dispute }) => [id, dispute] as const));
  });
  readonly #disputesOf = lazy(() =>
    grouped(
      this.disputes.flatMap((dispute) => (dispute.of ?? dispute.about.slice(0, 1)).map((id) => [id, dispute] as const)),
    ),
  );
  readonly #comparisonsWith = lazy(() =>
    grouped(this.comparisons.flatMap((comparison) => comparison.subjects.map((id) => [id, comparison] as const))),
  );
  readonly #backlinks = lazy(() =>
    grouped(this.entries.flatMap((entry) => entry.related.map(({ id }) => [id, entry] as const))),
  );

  constructor(data: KnowledgeData) {
    this.#data = data;
  }

  /** Concepts and platforms, by name, without those that the user hides. */
  get entries(): readonly Concept[] {
    return this.#byName();
  }

  /** The same entries in the order of the data: for whom another order is not worth its time. */
  get unsortedEntries(): readonly Concept[] {
    return this.#shown();
  }

  /** In time order. */
  get events(): readonly DatedEvent[] {
    return this.#inTime();
  }

  get platforms(): readonly Platform[] {
    return this.#data.platforms;
  }

  get comparisons(): readonly Comparison[] {
    return this.#data.comparisons;
  }

  get disputes(): readonly Dispute[] {
    return this.#data.disputes;
  }

  /** What the id stands for; `undefined` when nothing does (a source is looked up with `source`). */
  item(id: Id): Item | undefined {
    const concept = this.entry(id);
    if (concept) return { kind: 'concept', value: concept };
    const event = this.event(id);
    if (event) return { kind: 'event', value: event };
    const dispute = this.dispute(id);
    if (dispute) return { kind: 'dispute', value: dispute };
    const comparison = this.comparison(id);
    return comparison && { kind: 'comparison', value: comparison };
  }

  /** The concept or platform of that id. */
  entry(id: Id): Concept | undefined {
    return this.#entryById().get(id);
  }

  event(id: Id): DatedEvent | undefined {
    return this.#eventById().get(id);
  }

  dispute(id: Id): Dispute | undefined {
    return this.#disputeById().get(id);
  }

  comparison(id: Id): Comparison | undefined {
    return this.#comparisonById().get(id);
  }

  /** In the order of the data, the user's own last. */
  get allSources(): readonly Source[] {
    return this.#data.sources;
  }

  source(id: Id): Source | undefined {
    return this.#sourceById().get(id);
  }

  /** The sources of those ids, in their order; ids that name none are left out. */
  sources(ids: readonly Id[]): readonly Source[] {
    return ids.flatMap((id) => this.#sourceById().get(id) ?? []);
  }

  /** The sources with those URLs, in the order of the URLs; URLs that no source has are left out. */
  sourcesAt(urls: readonly string[]): readonly Source[] {
    if (urls.length === 0) return [];
    const byUrl = new Map([...this.#sourceById().values()].map((source) => [source.url, source]));
    return urls.flatMap((url) => byUrl.get(url) ?? []);
  }

  /** Events about the entry, in time order. */
  eventsOf(id: Id): readonly DatedEvent[] {
    return this.#eventsOf().get(id) ?? [];
  }

  /**
   * The event with which the entry's history begins: the first that is mainly about it (names it first), else the
   * first that mentions it. `undefined` when no event does.
   */
  firstEventOf(id: Id): DatedEvent | undefined {
    const events = this.eventsOf(id);
    return events.find(({ concepts }) => concepts[0] === id) ?? events[0];
  }

  /** When the entry was first there, and what that means; `undefined` where no text says. */
  firstDateOf({ first }: Concept): FirstDate | undefined {
    const event = first?.event === undefined ? undefined : this.event(first.event);
    const when = event?.when ?? (first?.date === undefined ? undefined : parseEdtf(first.date));
    return first && when && { is: first.is, when, event, sources: event?.sources ?? first.sources ?? [] };
  }

  /** Disputes whose answer the entry or event is: its definition, its kind or its date is what sources disagree on. */
  disputesOf(id: Id): readonly Dispute[] {
    return this.#disputesOf().get(id) ?? [];
  }

  /** Disputes that touch the entry or event, those that are mainly about it first. */
  disputesAbout(id: Id): readonly Dispute[] {
    return this.#disputesAbout().get(id) ?? [];
  }

  /** Comparisons in which the entry is a subject. */
  comparisonsWith(id: Id): readonly Comparison[] {
    return this.#comparisonsWith().get(id) ?? [];
  }

  /** Entries that name this one among their relations. */
  backlinks(id: Id): readonly Concept[] {
    return this.#backlinks().get(id) ?? [];
  }

  /** The cells of a subject in a comparison: its own, or those of the platform. */
  cells(comparison: Comparison, subject: Id): Cells {
    const own = comparison.cells[subject];
    if (own) return own;
    const entry = this.entry(subject);
    return entry && isPlatform(entry) ? entry.cells : {};
  }
}

/** Whether the entry is a platform, and so has cells. */
export function isPlatform(entry: Concept): entry is Platform {
  return entry.kind === 'platform';
}

/**
 * How much of the field an entry touches, from 0 to 1: what much leads to is more often meant.
 * @param count how many entries and events lead to it
 */
export function weightOfLinks(count: number): number {
  return count / (count + 10);
}
