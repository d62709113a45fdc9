import { foldForSearch } from '../../base/folding';
import { lazy } from '../../base/lazy';
import { TextQuery } from '../../base/textQuery';
import type { Comparison, Concept, DatedEvent, Dispute, Id, Item, Knowledge } from '../knowledge';
import type { TermMatcher } from '../matcher';
import { askedFor, type AskedFor } from './query';
import { holding, mentioned, type Found } from './search';
import {
  searchableComparisons,
  searchableDisputes,
  searchableEntries,
  searchableEvents,
  type Searchable,
} from './searchable';
import { sideBySide, type SideBySide } from './sideBySide';
import { KnownWords } from './spelling';
import { inYears } from './years';

/** The kinds of items that can be found. */
export type FoundKind = Item['kind'];

const allKinds: readonly FoundKind[] = ['concept', 'comparison', 'event', 'dispute'];

/** What was found of one kind: events in time order, the rest with the best first. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly items: readonly Item[];
}

/** What a query finds. */
export interface Answer {
  /** Things that the query sets side by side, and where they are compared. */
  readonly compared: SideBySide | undefined;
  /** A single term first, then the group with the best item. */
  readonly groups: readonly FoundGroup[];
  /** What is meant most likely; `undefined` when nothing was found, nothing was typed, or `compared` is. */
  readonly best: Id | undefined;
  /** What to say when nothing fits as typed: `Nothing for “xenn”; nearest: Xen`. `undefined` when something fits. */
  readonly note: string | undefined;
}

/** Qualities below that are those of a name as a whole or its beginning. */
const asWhole = 9;
/** Qualities from that on are of what only speaks of the words: an entry that is named among them is meant rather. */
const asSpokenOf = 12;
/** But not if so many of the words, as a share, are in the title. */
const mostOfWords = 0.6;

interface Ranked {
  readonly kind: FoundKind;
  readonly item: Item;
  readonly quality: number;
}

/** Finds anything that is known by what is typed. Made for one body of knowledge. */
export class Finder {
  readonly #knowledge: Knowledge;
  readonly #matcher: Pick<TermMatcher, 'namedIn'>;
  readonly #entries = lazy(() => searchableEntries(this.#knowledge));
  readonly #events = lazy(() => searchableEvents(this.#knowledge));
  readonly #disputes = lazy(() => searchableDisputes(this.#knowledge));
  readonly #comparisons = lazy(() => searchableComparisons(this.#knowledge));
  readonly #words = lazy(
    () => new KnownWords([this.#entries(), this.#events(), this.#disputes(), this.#comparisons()]),
  );

  constructor(knowledge: Knowledge, matcher: Pick<TermMatcher, 'namedIn'>) {
    this.#knowledge = knowledge;
    this.#matcher = matcher;
  }

  /**
   * What a query finds. Words count in any order, as the matcher folds them; words that only ask do not; a year or decade
   * finds what happened then; when nothing fits, wrong letters are put right, and then words are left out.
   * @param kinds what may be found
   */
  find(typed: string, kinds: readonly FoundKind[] = allKinds): Answer {
    const asked = this.#asked(typed);
    const compared = kinds.includes('comparison') ? this.#compared(asked) : undefined;
    if (compared) return this.#answer(this.#subjectsOf(compared, kinds), asked, compared, undefined);
    const found = this.#found(asked, kinds);
    if (found.length > 0) return this.#answer(found, asked, undefined, undefined);
    const better = this.#words().corrected(asked.words);
    const corrected = better === undefined ? [] : this.#found(this.#asked(better), kinds);
    if (corrected.length > 0) return this.#answer(corrected, asked, undefined, typed);
    return this.#answer(this.#partly(better ?? asked.words, kinds), asked, undefined, typed);
  }

  /** What a query asks for. A term as a whole asks for itself: `trap and emulate`, `Windows Server 2012`. */
  #asked(typed: string): AskedFor {
    const asked = askedFor(typed);
    const isName = this.#wholes(typed).length > 0;
    return isName ? { ...asked, words: typed, undated: undefined, years: undefined, compared: [] } : asked;
  }

  #wholes(text: string): readonly Id[] {
    return this.#matcher.namedIn(text).flatMap(({ isWhole, conceptId }) => (isWhole ? [conceptId] : []));
  }

  #compared({ compared }: AskedFor): SideBySide | undefined {
    if (compared.length === 0) return undefined;
    const subjects = compared.map(
      (part) => this.#entryFor(part) ?? this.#entryFor(this.#words().corrected(part) ?? ''),
    );
    return subjects.every((id) => id !== undefined) ? sideBySide(subjects, this.#knowledge) : undefined;
  }

  #subjectsOf({ subjects }: SideBySide, kinds: readonly FoundKind[]): readonly Ranked[] {
    const entries = kinds.includes('concept') ? subjects.flatMap((id) => this.#knowledge.entry(id) ?? []) : [];
    return entries.map((item, quality) => ranked('concept', { item, quality }));
  }

  /** The entry that words name, as a whole or by the beginning of its name. */
  #entryFor(words: string): Id | undefined {
    if (words === '') return undefined;
    const found = this.#ranked(words, ['concept'], '').filter(({ quality }) => quality < asWhole);
    return found.toSorted((a, b) => a.quality - b.quality)[0]?.item.value.id;
  }

  #found(asked: AskedFor, kinds: readonly FoundKind[]): readonly Ranked[] {
    const { words, undated, years, typed } = asked;
    if (years) {
      const events = inYears(this.#events(), years, undated ?? words, (candidates, text) =>
        this.#eventsHolding(candidates, text),
      );
      return kinds.includes('event') ? events.map((each) => ranked('event', each)) : [];
    }
    const subject = undated !== undefined && asked.isAboutTime ? this.#wholes(undated)[0] : undefined;
    if (subject !== undefined) return this.#past(subject, kinds);
    const found = this.#withNamed(this.#ranked(words, kinds, typed), words, kinds);
    if (undated === undefined || undated === '') return found;
    return found.length > 0 ? found : this.#ranked(undated, kinds, '');
  }

  /** What was found, and before it the entries that are named among the words if nothing has the words for a name. */
  #withNamed(found: readonly Ranked[], words: string, kinds: readonly FoundKind[]): readonly Ranked[] {
    const query = new TextQuery(words);
    const isSpokenOf = ({ item, quality }: Ranked): boolean =>
      quality >= asSpokenOf && query.countIn(foldForSearch(titleOf(item))) < mostOfWords * query.size;
    if (found.length === 0 || !found.every(isSpokenOf) || !kinds.includes('concept')) return found;
    const named = mentioned(this.#entries(), this.#matcher.namedIn(words));
    const ids = new Set(named.map(({ item }) => item.id));
    return [
      ...named.map(({ item, quality }) => ranked('concept', { item, quality: asSpokenOf + quality / 1000 })),
      ...found.filter(({ item }) => !ids.has(item.value.id)),
    ];
  }

  /** What happened to an entry, the event of its first date first, and the entry itself. */
  #past(id: Id, kinds: readonly FoundKind[]): readonly Ranked[] {
    const entry = this.#knowledge.entry(id);
    if (!entry) return [];
    const events = kinds.includes('event') ? this.#knowledge.eventsOf(id) : [];
    const first = this.#knowledge.firstDateOf(entry)?.event ?? this.#knowledge.firstEventOf(id);
    return [
      ...events.map((item) => ranked('event', { item, quality: item === first ? 0 : 2 })),
      ...(kinds.includes('concept') ? [ranked('concept', { item: entry, quality: 1 })] : []),
    ];
  }

  /** All that holds the words, and what the whole text that was typed names as it stands, of the wanted kinds. */
  #ranked(words: string, kinds: readonly FoundKind[], typed: string): readonly Ranked[] {
    const named = this.#matcher.namedIn(words);
    const find = <T extends Item['value']>(
      kind: FoundKind,
      candidates: readonly Searchable<T>[],
    ): readonly Ranked[] => {
      if (!kinds.includes(kind)) return [];
      const found = holding(candidates, words, named).map((each) => ranked(kind, each));
      if (typed === words || typed === '') return found;
      const whole = holding(candidates, typed).filter(({ quality }) => quality < asWhole);
      const better = new Map(whole.map((each) => [each.item.id, ranked(kind, each)]));
      const kept = found.filter(({ item }) => !better.has(item.value.id));
      return [...better.values(), ...kept];
    };
    return [
      ...find<Concept>('concept', this.#entries()),
      ...find<Comparison>('comparison', this.#comparisons()),
      ...find<DatedEvent>('event', this.#events()),
      ...find<Dispute>('dispute', this.#disputes()),
    ];
  }

  #eventsHolding(candidates: readonly Searchable<DatedEvent>[], words: string): readonly Found<DatedEvent>[] {
    return holding(candidates, words, this.#matcher.namedIn(words));
  }

  /** What is named somewhere in the words, or holds the one that is known best. */
  #partly(words: string, kinds: readonly FoundKind[]): readonly Ranked[] {
    const named = kinds.includes('concept') ? mentioned(this.#entries(), this.#matcher.namedIn(words)) : [];
    if (named.length > 0) return named.map((each) => ranked('concept', each));
    const known = foldForSearch(words)
      .split(' ')
      .filter((word) => word.length > 2 && this.#words().has(word));
    const longest = known.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : this.#ranked(longest, kinds, '');
  }

  /** @param missed what was typed, when nothing fits it */
  #answer(
    found: readonly Ranked[],
    asked: AskedFor,
    compared: SideBySide | undefined,
    missed: string | undefined,
  ): Answer {
    const byQuality = found.toSorted((a, b) => a.quality - b.quality);
    const inTime = new Map(this.#knowledge.events.map((event, index) => [event.id, index]));
    const groups = allKinds.flatMap((kind): (FoundGroup & { readonly best: number })[] => {
      const own = byQuality.filter((each) => each.kind === kind);
      const items = own.map(({ item }) => item);
      if (kind === 'event') items.sort((a, b) => (inTime.get(a.value.id) ?? 0) - (inTime.get(b.value.id) ?? 0));
      return own[0] ? [{ kind, items, best: own[0].quality }] : [];
    });
    const isEmpty = asked.words === '' && asked.years === undefined;
    const best = isEmpty || compared ? undefined : byQuality[0]?.item.value.id;
    return {
      compared,
      // One term is what the rest is about.
      groups: isEmpty ? groups : groups.toSorted((a, b) => placeOf(a) - placeOf(b)),
      best,
      note: missed === undefined ? undefined : noteOn(missed, byQuality),
    };
  }
}

function ranked<T extends Item['value']>(kind: FoundKind, { item, quality }: Found<T>): Ranked {
  // The kind says which value it is: each list has one kind.
  return { kind, item: { kind, value: item } as unknown as Item, quality };
}

function placeOf({ kind, items, best }: FoundGroup & { readonly best: number }): number {
  return kind === 'concept' && items.length === 1 ? -Infinity : best;
}

const mostNamed = 3;
/** Only what fits about as well as the best is named. */
const asNear = 1.5;

function noteOn(typed: string, found: readonly Ranked[]): string {
  const best = found[0]?.quality ?? 0;
  const names = found
    .filter(({ quality }) => quality < best + asNear)
    .slice(0, mostNamed)
    .map(({ item }) => titleOf(item));
  const nearest = names.length > 0 ? `; nearest: ${names.join(', ')}` : '';
  return `Nothing for “${typed.trim()}”${nearest}`;
}

function titleOf({ kind, value }: Item): string {
  return kind === 'concept' ? value.name : kind === 'dispute' ? value.subject : value.title;
}
