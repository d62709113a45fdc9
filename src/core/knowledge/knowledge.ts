import { compareEdtf, parseEdtf, type EdtfDate } from '../../base/edtf';
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

/** The whole body of knowledge, indexed for look-ups. Immutable. */
export class Knowledge {
  /** Concepts and platforms, by name, without those that the user hides. */
  readonly entries: readonly Concept[];
  /** In time order. */
  readonly events: readonly DatedEvent[];
  readonly platforms: readonly Platform[];
  readonly comparisons: readonly Comparison[];
  readonly disputes: readonly Dispute[];
  readonly #items = new Map<Id, Item>();
  readonly #sources: ReadonlyMap<Id, Source>;
  readonly #eventsOf: ReadonlyMap<Id, readonly DatedEvent[]>;
  readonly #disputesAbout: ReadonlyMap<Id, readonly Dispute[]>;
  readonly #disputesOf: ReadonlyMap<Id, readonly Dispute[]>;
  readonly #comparisonsWith: ReadonlyMap<Id, readonly Comparison[]>;
  readonly #backlinks: ReadonlyMap<Id, readonly Concept[]>;

  constructor(data: KnowledgeData) {
    this.platforms = data.platforms;
    this.comparisons = data.comparisons;
    this.disputes = data.disputes;
    const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    const all = [...data.concepts, ...data.platforms].sort((a, b) => collator.compare(a.name, b.name));
    const hidden = new Set(data.hidden);
    this.entries = hidden.size === 0 ? all : all.filter(({ id }) => !hidden.has(id));
    this.events = data.events
      .flatMap((event) => {
        const when = parseEdtf(event.date);
        // An event without a readable date cannot reach a bundle: the data tests would fail.
        return when ? [{ ...event, when }] : [];
      })
      .sort((a, b) => compareEdtf(a.when, b.when));
    this.#sources = new Map(data.sources.map((source) => [source.id, source]));
    for (const value of all) this.#items.set(value.id, { kind: 'concept', value });
    for (const value of this.events) this.#items.set(value.id, { kind: 'event', value });
    for (const value of this.disputes) this.#items.set(value.id, { kind: 'dispute', value });
    for (const value of this.comparisons) this.#items.set(value.id, { kind: 'comparison', value });
    this.#eventsOf = grouped(this.events.flatMap((event) => event.concepts.map((id) => [id, event] as const)));
    // A dispute is mainly about what it names first, so that position decides the order.
    const touched = data.disputes
      .flatMap((dispute) => dispute.about.map((id, place) => ({ id, place, dispute })))
      .sort((a, b) => a.place - b.place);
    this.#disputesAbout = grouped(touched.map(({ id, dispute }) => [id, dispute] as const));
    this.#disputesOf = grouped(
      data.disputes.flatMap((dispute) => (dispute.of ?? dispute.about.slice(0, 1)).map((id) => [id, dispute] as const)),
    );
    this.#comparisonsWith = grouped(
      this.comparisons.flatMap((comparison) => comparison.subjects.map((id) => [id, comparison] as const)),
    );
    this.#backlinks = grouped(this.entries.flatMap((entry) => entry.related.map(({ id }) => [id, entry] as const)));
  }

  /** What the id stands for; `undefined` when nothing does (a source is looked up with `source`). */
  item(id: Id): Item | undefined {
    return this.#items.get(id);
  }

  /** The concept or platform of that id. */
  entry(id: Id): Concept | undefined {
    const item = this.#items.get(id);
    return item?.kind === 'concept' ? item.value : undefined;
  }

  event(id: Id): DatedEvent | undefined {
    const item = this.#items.get(id);
    return item?.kind === 'event' ? item.value : undefined;
  }

  dispute(id: Id): Dispute | undefined {
    const item = this.#items.get(id);
    return item?.kind === 'dispute' ? item.value : undefined;
  }

  comparison(id: Id): Comparison | undefined {
    const item = this.#items.get(id);
    return item?.kind === 'comparison' ? item.value : undefined;
  }

  source(id: Id): Source | undefined {
    return this.#sources.get(id);
  }

  /** The sources of those ids, in their order; ids that name none are left out. */
  sources(ids: readonly Id[]): readonly Source[] {
    return ids.flatMap((id) => this.#sources.get(id) ?? []);
  }

  /** The sources with those URLs, in the order of the URLs; URLs that no source has are left out. */
  sourcesAt(urls: readonly string[]): readonly Source[] {
    if (urls.length === 0) return [];
    const byUrl = new Map([...this.#sources.values()].map((source) => [source.url, source]));
    return urls.flatMap((url) => byUrl.get(url) ?? []);
  }

  /** Events about the entry, in time order. */
  eventsOf(id: Id): readonly DatedEvent[] {
    return this.#eventsOf.get(id) ?? [];
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
    return this.#disputesOf.get(id) ?? [];
  }

  /** Disputes that touch the entry or event, those that are mainly about it first. */
  disputesAbout(id: Id): readonly Dispute[] {
    return this.#disputesAbout.get(id) ?? [];
  }

  /** Comparisons in which the entry is a subject. */
  comparisonsWith(id: Id): readonly Comparison[] {
    return this.#comparisonsWith.get(id) ?? [];
  }

  /** Entries that name this one among their relations. */
  backlinks(id: Id): readonly Concept[] {
    return this.#backlinks.get(id) ?? [];
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
