import type { Id, Knowledge } from '../knowledge';
import { fitted, lengthOf, longestAnswer, shortened } from './answer';
import { itemAnswer, type Detail } from './itemAnswer';
import { resolve, type AnswerFrom } from './resolve';
import { InputReader, type ReadInput } from './toolInput';

/** Input of the look-up. */
export interface LookupInput {
  /** Names or ids, 1 to 8. */
  readonly terms: readonly string[];
  readonly detail: Detail;
}

/** Reads the input of the look-up. */
export function readLookupInput(input: unknown): ReadInput<LookupInput> {
  const reader = new InputReader(input, ['terms', 'detail']);
  const value = {
    terms: reader.texts('terms', { least: 1, most: 8 }),
    detail: reader.choice('detail', ['short', 'full'] as const),
  };
  return { value, problems: reader.problems };
}

/** What is found for one term: one part of the answer. */
type Finding =
  | { readonly part: 'results'; readonly value: object }
  | { readonly part: 'ambiguous'; readonly value: object }
  | { readonly part: 'notFound'; readonly value: object };

function meaning(id: Id, knowledge: Knowledge): object {
  const entry = knowledge.entry(id);
  return { id, name: entry?.name ?? id, summary: entry?.summary ?? '' };
}

/** An item in full, or as much of it as an answer has room for. */
function roomy(query: string, item: Parameters<typeof itemAnswer>[0], knowledge: Knowledge, detail: Detail): object {
  const answer = { query, ...itemAnswer(item, knowledge, detail) };
  if (lengthOf(answer) < longestAnswer - roomAround) return answer;
  const parts = Object.entries(answer);
  // Lists are cut from the longest on; what is said in words stays whole.
  const cut = parts.map(([name, value]) => [name, shortenedPart(name, value)] as const);
  return { ...Object.fromEntries(cut), truncated: true };
}

/** What an answer holds besides the results. */
const roomAround = 200;

function shortenedPart(name: string, value: unknown): unknown {
  if (name === 'body' && typeof value === 'string') return shortened(value, 600);
  if (Array.isArray(value) && lengthOf(value) > 900) return fittedList(value, 900);
  if (name === 'sources' && lengthOf(value) > 1200 && typeof value === 'object' && value !== null) {
    return Object.fromEntries(fittedList(Object.entries(value), 1200));
  }
  return value;
}

function fittedList<T>(list: readonly T[], most: number): readonly T[] {
  let room = most;
  return list.filter((each) => (room -= lengthOf(each) + 1) >= 0);
}

function find(term: string, from: AnswerFrom, detail: Detail): Finding {
  const query = shortened(term, 80);
  const resolved = resolve(term, from);
  if (resolved.kind === 'found') {
    return { part: 'results', value: roomy(query, resolved.item, from.knowledge, detail) };
  }
  if (resolved.kind === 'ambiguous') {
    const meanings = resolved.ids.map((id) => meaning(id, from.knowledge));
    return { part: 'ambiguous', value: { query, meanings } };
  }
  return { part: 'notFound', value: { query, didYouMean: resolved.didYouMean } };
}

/**
 * Looks names or ids up. At most `longestAnswer` characters as JSON: what did not fit is named in `next`, which is the
 * input that asks for the rest.
 */
export function lookup({ terms, detail }: LookupInput, from: AnswerFrom): object {
  const findings = terms.map((term) => find(term, from, detail));
  const whole = (some: readonly Finding[]): object => {
    const of = (part: Finding['part']): readonly object[] =>
      some.filter((finding) => finding.part === part).map(({ value }) => value);
    const [ambiguous, notFound] = [of('ambiguous'), of('notFound')];
    return {
      results: of('results'),
      ...(ambiguous.length > 0 && { ambiguous }),
      ...(notFound.length > 0 && { notFound }),
      ...(some.length < terms.length && { truncated: true, next: { terms: terms.slice(some.length), detail } }),
    };
  };
  return whole(fitted(findings, whole).items);
}
