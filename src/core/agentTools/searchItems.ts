import { edtfInWords } from '../../base/edtf';
import type { Concept, DatedEvent, Dispute, Id, Knowledge } from '../knowledge';
import { search, searchableDisputes, searchableEntries, searchableEvents } from '../search';
import { fitted } from './answer';
import { resolve, type AnswerFrom } from './resolve';
import { sourceKeys, sourcesAnswer } from './sources';
import { InputReader, type ReadInput } from './toolInput';

const kinds = ['concept', 'event', 'dispute'] as const;
type Kind = (typeof kinds)[number];

/** Input of the search. */
export interface SearchInput {
  /** Words; empty finds everything that the rest lets through. */
  readonly query: string;
  readonly kinds: readonly Kind[];
  /** First and last year of events, both included. */
  readonly from: number;
  readonly to: number;
  /** Names or ids of entries that the result must be about, each of them. */
  readonly about: readonly string[];
  readonly limit: number;
  /** How many results to leave out: those of an earlier answer. */
  readonly offset: number;
}

const years = { least: 1900, most: 2100 };

/** Reads the input of the search. */
export function readSearchInput(input: unknown): ReadInput<SearchInput> {
  const reader = new InputReader(input, ['query', 'kinds', 'from', 'to', 'about', 'limit', 'offset']);
  const value = {
    query: reader.text('query', { longest: 200 })?.trim() ?? '',
    kinds: reader.choices('kinds', kinds),
    from: reader.integer('from', years.least, years),
    to: reader.integer('to', years.most, years),
    about: reader.texts('about', { most: 4 }),
    limit: reader.integer('limit', 10, { least: 1, most: 15 }),
    offset: reader.integer('offset', 0, { least: 0, most: 100_000 }),
  };
  const isEmpty = value.query === '' && value.about.length === 0 && !hasYears(value) && value.kinds.length > 1;
  if (isEmpty && reader.problems.length === 0) {
    reader.problems.push('Send at least one of "query", "about", "from", "to", or a single one of "kinds".');
  }
  return { value, problems: reader.problems };
}

function hasYears({ from, to }: Pick<SearchInput, 'from' | 'to'>): boolean {
  return from !== years.least || to !== years.most;
}

/** One result, with the sources that it cites. */
interface Row {
  readonly row: object;
  readonly sources: readonly Id[];
}

function conceptRow({ id, name, summary, sources }: Concept, knowledge: Knowledge): Row {
  const disputed = knowledge.disputesOf(id).map((dispute) => dispute.id);
  return {
    row: {
      kind: 'concept',
      id,
      title: name,
      summary,
      ...(disputed.length > 0 && { disputed }),
      sourceKeys: sourceKeys(knowledge, sources),
    },
    sources,
  };
}

function eventRow({ id, title, when, summary, sources }: DatedEvent, knowledge: Knowledge): Row {
  const disputed = knowledge.disputesOf(id).map((dispute) => dispute.id);
  const date = { date: when.text, dateInWords: edtfInWords(when) };
  const rest = { summary, ...(disputed.length > 0 && { disputed }), sourceKeys: sourceKeys(knowledge, sources) };
  return { row: { kind: 'event', id, title, ...date, ...rest }, sources };
}

function disputeRow({ id, subject, record, confidence, sources }: Dispute, knowledge: Knowledge): Row {
  return {
    row: { kind: 'dispute', id, title: subject, record, confidence, sourceKeys: sourceKeys(knowledge, sources) },
    sources,
  };
}

function isWithin({ when }: DatedEvent, { from, to }: SearchInput): boolean {
  return when.earliest.year <= to && (when.latest?.year ?? years.most) >= from;
}

function related(entry: Concept, id: Id): boolean {
  return entry.id === id || entry.related.some((relation) => relation.id === id);
}

/** All that is found, in the order of the answer: what was asked first, then best first, events in time order. */
function rowsOf(input: SearchInput, about: readonly Id[], { knowledge, matcher }: AnswerFrom): readonly Row[] {
  const named = matcher.namedIn(input.query);
  const isAsked = (kind: Kind): boolean => input.kinds.includes(kind);
  const events = (): readonly Row[] =>
    search(searchableEvents(knowledge), input.query, named)
      .inOrder.filter((event) => isWithin(event, input) && about.every((id) => event.concepts.includes(id)))
      .map((event) => eventRow(event, knowledge));
  const concepts = (): readonly Row[] =>
    search(searchableEntries(knowledge), input.query, named)
      .byRank.filter((entry) => about.every((id) => related(entry, id)))
      .map((entry) => conceptRow(entry, knowledge));
  const disputes = (): readonly Row[] =>
    search(searchableDisputes(knowledge), input.query, named)
      .byRank.filter((dispute) => about.every((id) => dispute.about.includes(id)))
      .map((dispute) => disputeRow(dispute, knowledge));
  return [
    // Years are of events.
    ...(isAsked('concept') && !hasYears(input) ? concepts() : []),
    ...(isAsked('event') ? events() : []),
    ...(isAsked('dispute') && !hasYears(input) ? disputes() : []),
  ];
}

/** Finds entries, events and disputes. At most `longestAnswer` characters as JSON; `next` is the input for the rest. */
export function searchItems(input: SearchInput, from: AnswerFrom): object {
  const about = input.about.map((name) => ({ name, resolved: resolve(name, from) }));
  const unknown = about.filter(({ resolved }) => resolved.kind !== 'found');
  const ids = about.flatMap(({ resolved }) => (resolved.kind === 'found' ? [resolved.item.value.id] : []));
  const rows = unknown.length > 0 ? [] : rowsOf(input, ids, from);
  const page = rows.slice(input.offset, input.offset + input.limit);
  const whole = (some: readonly Row[]): object => {
    const end = input.offset + some.length;
    return {
      total: rows.length,
      results: some.map(({ row }) => row),
      ...(unknown.length > 0 && {
        notFound: unknown.map(({ name, resolved }) => ({ query: name, ...advice(resolved) })),
      }),
      sources: sourcesAnswer(
        from.knowledge,
        some.flatMap(({ sources }) => sources),
      ),
      ...(end < rows.length && { truncated: true, next: { ...sentAgain(input), offset: end } }),
    };
  };
  return whole(fitted(page, whole).items);
}

function advice(resolved: ReturnType<typeof resolve>): object {
  if (resolved.kind === 'ambiguous') return { meanings: resolved.ids };
  return resolved.kind === 'notFound' ? { didYouMean: resolved.didYouMean } : {};
}

/** The input again, without what it had by default. */
function sentAgain({ query, kinds: asked, from, to, about, limit }: SearchInput): object {
  return {
    ...(query !== '' && { query }),
    ...(asked.length < kinds.length && { kinds: asked }),
    ...(from !== years.least && { from }),
    ...(to !== years.most && { to }),
    ...(about.length > 0 && { about }),
    limit,
  };
}
