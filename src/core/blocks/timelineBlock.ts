import { compareDays, edtfInWords, parseEdtf, type EdtfDate } from '../../base/edtf';
import { type DatedEvent, type Knowledge, lanes, laneTitles, type Concept, type Lane } from '../knowledge';
import { parseFields, splitField, type BlockProblem, type Field, type Parsed } from './fields';
import { blockKeys } from './keys';
import { resolveItems, unknownName } from './names';

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
  readonly limit: number;
  /** Whether something is asked for that was not understood, and nothing else. */
  readonly isUnclear: boolean;
}

/** Reads a `virt-timeline` block. What is not understood is reported and treated as absent. */
export function parseTimelineBlock(content: string, knowledge: Knowledge): Parsed<TimelineBlock> {
  const { value: fields, problems: found } = parseFields(content);
  const problems: BlockProblem[] = [...found];
  const keys = blockKeys['virt-timeline'].map(({ key }) => key);
  for (const { key, line } of fields) {
    if (!keys.includes(key)) problems.push({ line, message: unknownName('key', key, keys) });
  }
  const take = <T>(key: string, read: (field: Field) => Parsed<T>): T | undefined => {
    const field = fields.find((each) => each.key === key);
    if (!field) return undefined;
    const parsed = read(field);
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const from = take('from', readDate);
  let to = take('to', readDate);
  if (from && to?.latest && compareDays(from.earliest, to.latest) > 0) {
    const line = fields.find(({ key }) => key === 'to')?.line ?? 0;
    problems.push({ line, message: `The timeline would end (${to.text}) before it begins (${from.text}).` });
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
    lanes: take('lane', (field) => resolveItems('lane', field, laneNames))?.map(({ id }) => id),
    concepts: take('concepts', (field) => resolveItems('term', field, entries))?.map(({ entry }) => entry),
    limit: take('limit', readLimit) ?? defaultLimit,
    isUnclear: false,
  };
  const isFiltered = value.from ?? value.to ?? value.lanes ?? value.concepts;
  const lost = isFiltered === undefined && isAnyLost(content, found, fields);
  return { value: { ...value, isUnclear: lost }, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** Whether a block has a line that is no field, or a field other than the limit, of which nothing is in force. */
function isAnyLost(content: string, problems: readonly BlockProblem[], fields: readonly Field[]): boolean {
  const lines = content.split(/\r\n?|\n/);
  return (
    problems.some(({ line }) => splitField(lines[line] ?? '') === undefined) ||
    fields.some(({ key }) => key !== 'limit')
  );
}

function readDate({ value, line }: Field): Parsed<EdtfDate | undefined> {
  const date = parseEdtf(value);
  const message = `“${value}” is not a date; write a year, month or day, such as 1972, 1972-08 or 1972-08-02.`;
  return { value: date, problems: date ? [] : [{ line, message }] };
}

function readLimit({ value, line }: Field): Parsed<number | undefined> {
  const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (limit > 0) return { value: limit, problems: [] };
  return { value: undefined, problems: [{ line, message: `“${value}” is not a number of events, such as 10.` }] };
}

/** The events that a block asks for, in time order, and how many there are without its limit. */
export function eventsOfBlock(
  block: TimelineBlock,
  knowledge: Knowledge,
): { readonly events: readonly DatedEvent[]; readonly all: number } {
  const wanted = new Set(block.concepts?.map(({ id }) => id));
  const fits = knowledge.events.filter(
    ({ when, lane, concepts }) =>
      !block.isUnclear &&
      (!block.from || !when.latest || compareDays(when.latest, block.from.earliest) >= 0) &&
      (!block.to?.latest || compareDays(when.earliest, block.to.latest) <= 0) &&
      (block.lanes?.includes(lane) ?? true) &&
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
}: Pick<TimelineBlock, 'from' | 'to' | 'lanes' | 'concepts'>): string {
  const parts = [
    concepts?.map(({ name }) => name).join(', '),
    from && to
      ? `${edtfInWords(from)} to ${edtfInWords(to)}`
      : from
        ? `from ${edtfInWords(from)}`
        : to && `until ${edtfInWords(to)}`,
    chosen?.map((lane) => laneTitles[lane]).join(', '),
  ].filter(Boolean);
  return parts.length === 0 ? 'Virtualization' : parts.join(' · ');
}

/** A day as the timeline's `datetime` attribute; `undefined` where HTML has no way to say it. */
export function machineDate({ text }: EdtfDate): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : undefined;
}
