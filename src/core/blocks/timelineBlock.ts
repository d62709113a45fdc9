import { compareDays, edtfInWords, parseEdtf, type EdtfDate } from '../../base/edtf';
import { type DatedEvent, type Knowledge, lanes, laneTitles, type Concept, type Lane } from '../knowledge';
import { TextQuery } from '../../base/textQuery';
import { searchableEvents } from '../search';
import type { BlockProblem, Field, Parsed } from './fields';
import { inOrder, knownFields } from './knownFields';
import { resolveItems } from './names';

/** Most events shown when the block sets no limit. */
const defaultLimit = 40;

/**
 * What a `virt-timeline` block asks for. A filter that is `undefined` lets all pass; a list that is empty, because
 * nothing in it was understood, lets nothing pass, and neither does a block of which no filter was understood: a
 * timeline of something else would mislead.
 */
export interface TimelineBlock {
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
  readonly lanes: readonly Lane[] | undefined;
  readonly concepts: readonly Concept[] | undefined;
  /** Words that an event must hold, as typed. */
  readonly words: string | undefined;
  readonly landmarksOnly: boolean;
  readonly limit: number;
}

/** Reads a `virt-timeline` block. What is not understood is reported; see `isUnread`. */
export function parseTimelineBlock(content: string, knowledge: Knowledge): Parsed<TimelineBlock> {
  const fields = knownFields(content, 'virt-timeline');
  const problems: BlockProblem[] = [...fields.problems];
  const take = <T>(key: string, read: (field: Field) => Parsed<T>): T | undefined => {
    const field = fields.get(key);
    if (!field) return undefined;
    const parsed = read(field);
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const from = take('from', readDate);
  let to = take('to', readDate);
  if (from && to?.latest && compareDays(from.earliest, to.latest) > 0) {
    const line = fields.get('to')?.line ?? 0;
    const message = `The timeline would end (${to.text}) before it begins (${from.text}).`;
    problems.push({ line, message, isUnread: true });
    to = undefined;
  }
  const laneNames = lanes.map((id) => ({ id, names: [laneTitles[id]] }));
  const entries = knowledge.entries.map((entry) => ({
    id: entry.id,
    names: [entry.name, ...(entry.expansion ? [entry.expansion] : []), ...entry.aliases, ...entry.formerNames],
    entry,
  }));
  const value = {
    from,
    to,
    lanes: take('lanes', (field) => resolveItems('lane', field, laneNames))?.map(({ id }) => id),
    concepts: take('concepts', (field) => resolveItems('term', field, entries))?.map(({ entry }) => entry),
    words: take('words', ({ value: words }) => ({ value: words, problems: [] })),
    landmarksOnly: take('landmarks', readOnly) ?? false,
    limit: take('limit', readLimit) ?? defaultLimit,
  };
  return { value, problems: inOrder(problems) };
}

function readDate({ value, line, items }: Field): Parsed<EdtfDate | undefined> {
  const date = parseEdtf(value);
  const message = `“${value}” is not a date; write a year, month or day, such as 1972, 1972-08 or 1972-08-02.`;
  const start = items[0]?.start ?? 0;
  const problem: BlockProblem = { line, start, end: start + value.length, message, isUnread: true };
  return { value: date, problems: date ? [] : [problem] };
}

function readOnly({ value, line, items }: Field): Parsed<boolean> {
  if (value.toLowerCase() === 'only') return { value: true, problems: [] };
  const start = items[0]?.start ?? 0;
  const message = `“${value}” says nothing about landmarks; write “only”, or leave the line out.`;
  return { value: false, problems: [{ line, start, end: start + value.length, message, isUnread: true }] };
}

function readLimit({ value, line, items }: Field): Parsed<number | undefined> {
  const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (limit > 0) return { value: limit, problems: [] };
  const start = items[0]?.start ?? 0;
  const message = `“${value}” is not a number of events, such as 10.`;
  return { value: undefined, problems: [{ line, start, end: start + value.length, message }] };
}

/** The events that a block asks for, in time order, and how many there are without its limit. */
export function eventsOfBlock(
  block: TimelineBlock,
  knowledge: Knowledge,
): { readonly events: readonly DatedEvent[]; readonly all: number } {
  const wanted = new Set(block.concepts?.map(({ id }) => id));
  const { words } = block;
  const query = new TextQuery(words ?? '');
  const texts = query.isEmpty
    ? undefined
    : new Map(searchableEvents(knowledge).map(({ item, text }) => [item.id, text]));
  const fits = knowledge.events.filter(
    ({ id, when, lane, landmark, concepts }) =>
      (!block.from || !when.latest || compareDays(when.latest, block.from.earliest) >= 0) &&
      (!block.to?.latest || compareDays(when.earliest, block.to.latest) <= 0) &&
      (block.lanes?.includes(lane) ?? true) &&
      (!block.landmarksOnly || landmark === true) &&
      (texts === undefined || query.isIn(texts.get(id) ?? '')) &&
      (!block.concepts || concepts.some((id) => wanted.has(id))),
  );
  const chosen = new Set(fits.toSorted((a, b) => weight(b, wanted) - weight(a, wanted)).slice(0, block.limit));
  return { events: fits.filter((event) => chosen.has(event)), all: fits.length };
}

/** How much an event belongs on a short timeline: landmarks, then those mainly about a wanted term. */
function weight({ landmark, concepts }: DatedEvent, wanted: ReadonlySet<string>): number {
  return (landmark === true ? 2 : 0) + (wanted.has(concepts[0] ?? '') ? 1 : 0);
}

/** What a block is a timeline of, in words: `Xen, KVM · from 1999 · Open source`. */
export function timelineCaption({
  from,
  to,
  lanes: chosen,
  concepts,
  words,
  landmarksOnly = false,
}: Pick<TimelineBlock, 'from' | 'to' | 'lanes' | 'concepts'> &
  Partial<Pick<TimelineBlock, 'words' | 'landmarksOnly'>>): string {
  const parts = [
    concepts?.map(({ name }) => name).join(', '),
    from && to
      ? `${edtfInWords(from)} to ${edtfInWords(to)}`
      : from
        ? `from ${edtfInWords(from)}`
        : to && `until ${edtfInWords(to)}`,
    chosen?.map((lane) => laneTitles[lane]).join(', '),
    words && `“${words}”`,
    landmarksOnly && 'landmarks',
  ].filter(Boolean);
  return parts.length === 0 ? 'Virtualization' : parts.join(' · ');
}

/** A day as the timeline's `datetime` attribute; `undefined` where HTML has no way to say it. */
export function machineDate({ text }: EdtfDate): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : undefined;
}
