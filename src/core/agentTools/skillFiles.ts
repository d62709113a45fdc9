import { keyOf } from '../citing';
import {
  citedAs,
  nameOf,
  type Comparison,
  type Concept,
  type DatedEvent,
  type Dispute,
  type Id,
  type Knowledge,
} from '../knowledge';
import { sourceKeys } from './sources';

/** A file of the skill, by its path below the folder. */
export interface SkillFile {
  readonly path: string;
  readonly text: string;
}

const skill = `---
name: virtualization
description: Sourced facts about virtualization as files to search. Use it whenever you are about to state a date, a first, a hypervisor type, an acronym's long form, or a property of a hypervisor.
---

# Virtualization, with sources

One JSON object on each line. Search the files; do not read them whole.

| File | Each line | Search it for |
| --- | --- | --- |
| \`terms.jsonl\` | a term with other names, definition, first date, relations | \`"name":"KVM"\`, an alias, an id |
| \`events.jsonl\` | an event with its date in EDTF, in time order | \`"date":"1972\`, a term's id |
| \`disputes.jsonl\` | a question on which sources disagree, who says what, and the record | a term's id |
| \`cells.jsonl\` | one answer of a comparison: subject, question, value | \`"subject":"kvm"\` |
| \`sources.jsonl\` | a source with its address | the ids in \`sources\` |

- \`unknown\`, or no line, means that no source was found. It never means "no".
- Before you state a date, a type or who was first, look whether \`disputes.jsonl\` has the term's id. State the record, and say that it is disputed.
- Cite what you state, by title and address from \`sources.jsonl\`.
`;

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Gives keys for ids of sources, and keeps which were asked for. */
class Cited {
  readonly #knowledge: Knowledge;
  readonly #ids = new Set<Id>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  keys(ids: readonly Id[]): readonly string[] {
    for (const id of ids) this.#ids.add(id);
    return sourceKeys(this.#knowledge, ids);
  }

  /** A row for each source that was asked for. */
  get rows(): readonly object[] {
    return this.#knowledge.sources([...this.#ids]).map((source) => {
      const { kind, title, date, doi, url } = source;
      const address = url.startsWith('https:') ? { url } : {};
      return { id: keyOf(source), kind, cited: citedAs(source), title, date, doi, ...address };
    });
  }
}

function termRow(entry: Concept, knowledge: Knowledge, cited: Cited): object {
  const { id, name, kind, expansion, aliases, formerNames, summary, body, related, confidence } = entry;
  const first = knowledge.firstDateOf(entry);
  return {
    id,
    name,
    kind,
    standsFor: expansion,
    aliases,
    formerNames,
    summary,
    first: first && { is: first.is, date: first.when.text },
    body: body?.trim(),
    related,
    disputes: knowledge.disputesOf(id).map((dispute) => dispute.id),
    confidence,
    sources: cited.keys(entry.sources),
  };
}

function eventRow(
  { id, date, title, summary, concepts, actors, confidence, sources }: DatedEvent,
  cited: Cited,
): object {
  return { id, date, title, summary, about: concepts, actors, confidence, sources: cited.keys(sources) };
}

function disputeRow({ id, subject, record, confidence, claims, about, sources }: Dispute, cited: Cited): object {
  const said = claims.map(({ source, says }) => ({ source: cited.keys([source])[0], says }));
  return { id, question: subject, record, confidence, claims: said, about, sources: cited.keys(sources) };
}

function cellRows(comparison: Comparison, knowledge: Knowledge, cited: Cited): readonly object[] {
  return comparison.subjects.flatMap((subject) => {
    const cells = knowledge.cells(comparison, subject);
    return comparison.dimensions.map(({ id, title }) => {
      const { value, note, asOf, confidence, dispute, sources } = cells[id] ?? { value: 'unknown', sources: [] };
      const what = { subject, name: nameOf(knowledge, subject), comparison: comparison.id, question: title };
      return { ...what, value, note, asOf, confidence, dispute, sources: cited.keys(sources) };
    });
  });
}

/**
 * A skill for agents that read the disk: how to use it, and all that is known as files that can be searched line by line.
 * What the user wrote is not in it.
 */
export function skillFiles(knowledge: Knowledge): readonly SkillFile[] {
  const cited = new Cited(knowledge);
  const entries = knowledge.entries.filter(({ category }) => category !== 'own');
  const rows = {
    terms: entries.map((entry) => termRow(entry, knowledge, cited)),
    events: knowledge.events.map((event) => eventRow(event, cited)),
    disputes: knowledge.disputes.map((dispute) => disputeRow(dispute, cited)),
    cells: knowledge.comparisons.flatMap((comparison) => cellRows(comparison, knowledge, cited)),
  };
  const files = Object.entries({ ...rows, sources: cited.rows });
  return [
    { path: 'SKILL.md', text: skill },
    ...files.map(([name, list]) => ({ path: `${name}.jsonl`, text: lines(list) })),
  ];
}
