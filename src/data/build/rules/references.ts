import type { AuthoredKnowledge } from '../authored';
import { allCells, allEntries, namedEntries, type Rule } from './rule';

type Kind = keyof AuthoredKnowledge;
interface Reference {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly allowed: readonly Kind[];
}

const entryKinds: readonly Kind[] = ['concepts', 'platforms'];

/** Ids linked from a body as `[text](#id)`. */
function bodyLinks(body: string | undefined): string[] {
  return [...(body ?? '').matchAll(/\]\(#([^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

function* references(knowledge: AuthoredKnowledge): Iterable<Reference> {
  for (const entry of namedEntries(knowledge)) {
    for (const { id } of entry.related ?? []) yield { from: entry.id, to: id, field: 'related', allowed: entryKinds };
    for (const to of entry.events ?? []) yield { from: entry.id, to, field: 'events', allowed: ['events'] };
    if (entry.first?.event) yield { from: entry.id, to: entry.first.event, field: 'first', allowed: ['events'] };
    for (const to of entry.first?.sources ?? []) yield { from: entry.id, to, field: 'first', allowed: ['sources'] };
    for (const to of entry.sources) yield { from: entry.id, to, field: 'sources', allowed: ['sources'] };
    const admitted = 'admitted' in entry ? entry.admitted : undefined;
    for (const to of admitted?.sources ?? []) yield { from: entry.id, to, field: 'admitted', allowed: ['sources'] };
    for (const to of [...(admitted?.of === undefined ? [] : [admitted.of]), ...(admitted?.notWith ?? [])]) {
      yield { from: entry.id, to, field: 'admitted', allowed: entryKinds };
    }
    for (const to of bodyLinks(entry.body)) {
      yield {
        from: entry.id,
        to,
        field: 'body',
        allowed: ['concepts', 'platforms', 'events', 'comparisons', 'disputes'],
      };
    }
  }
  for (const event of knowledge.events) {
    for (const to of event.concepts) yield { from: event.id, to, field: 'concepts', allowed: entryKinds };
    for (const to of event.sources) yield { from: event.id, to, field: 'sources', allowed: ['sources'] };
  }
  for (const dispute of knowledge.disputes) {
    for (const to of dispute.about) yield { from: dispute.id, to, field: 'about', allowed: [...entryKinds, 'events'] };
    for (const to of dispute.of ?? []) yield { from: dispute.id, to, field: 'of', allowed: [...entryKinds, 'events'] };
    for (const { source } of dispute.claims) {
      yield { from: dispute.id, to: source, field: 'claims', allowed: ['sources'] };
    }
    for (const to of dispute.sources) yield { from: dispute.id, to, field: 'sources', allowed: ['sources'] };
  }
  for (const comparison of knowledge.comparisons) {
    for (const to of [...comparison.subjects, ...Object.keys(comparison.cells ?? {})]) {
      yield { from: comparison.id, to, field: 'subjects', allowed: entryKinds };
    }
  }
  for (const { id, place, cell } of allCells(knowledge)) {
    for (const to of cell.sources ?? []) yield { from: id, to, field: `cell ${place}`, allowed: ['sources'] };
    if (cell.dispute) yield { from: id, to: cell.dispute, field: `cell ${place}`, allowed: ['disputes'] };
  }
}

export const referencesResolve: Rule = {
  name: 'references',
  demands: 'Every reference names an existing entry of a fitting kind, and not itself.',
  *check(knowledge) {
    const kindOf = new Map([...allEntries(knowledge)].map(({ id, kind }) => [id, kind] as const));
    for (const { from, to, field, allowed } of references(knowledge)) {
      const kind = kindOf.get(to);
      if (to === from) yield { id: from, message: `${field} refers to the entry itself` };
      else if (kind === undefined) yield { id: from, message: `${field} refers to ${to}, which does not exist` };
      else if (!allowed.includes(kind)) {
        yield { id: from, message: `${field} refers to ${to}, which is in ${kind}, not in ${allowed.join(' or ')}` };
      }
    }
  },
};
