import { citedAs, nameOf, type Knowledge } from '../knowledge';

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

/**
 * A skill for agents that read the disk: how to use it, and all that is known as files that can be searched line by line.
 * What the user wrote is not in it.
 */
export function skillFiles(knowledge: Knowledge): readonly SkillFile[] {
  const entries = knowledge.entries.filter(({ category }) => category !== 'own');
  const terms = entries.map((entry) => {
    const first = knowledge.firstDateOf(entry);
    const disputes = knowledge.disputesOf(entry.id).map(({ id }) => id);
    return {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      ...(entry.expansion !== undefined && { standsFor: entry.expansion }),
      ...(entry.aliases.length > 0 && { aliases: entry.aliases }),
      ...(entry.formerNames.length > 0 && { formerNames: entry.formerNames }),
      summary: entry.summary,
      ...(first && { first: { is: first.is, date: first.when.text } }),
      ...(entry.body !== undefined && { body: entry.body.trim() }),
      related: entry.related,
      ...(disputes.length > 0 && { disputes }),
      ...(entry.confidence && { confidence: entry.confidence }),
      sources: entry.sources,
    };
  });
  const events = knowledge.events.map(({ id, date, title, summary, concepts, actors, confidence, sources }) => {
    return { id, date, title, summary, about: concepts, actors, ...(confidence && { confidence }), sources };
  });
  const disputes = knowledge.disputes.map(({ id, subject, record, confidence, claims, about, sources }) => {
    return { id, question: subject, record, confidence, claims, about, sources };
  });
  const cells = knowledge.comparisons.flatMap((comparison) =>
    comparison.subjects.flatMap((subject) => {
      const known = knowledge.cells(comparison, subject);
      return comparison.dimensions.map(({ id, title }) => ({
        subject,
        name: nameOf(knowledge, subject),
        comparison: comparison.id,
        question: title,
        ...(known[id] ?? { value: 'unknown' }),
      }));
    }),
  );
  const ids = new Set(
    [...terms, ...events, ...disputes, ...cells].flatMap((row) => ('sources' in row ? row.sources : [])),
  );
  for (const { claims } of disputes) for (const { source } of claims) ids.add(source);
  const sources = knowledge.sources([...ids]).map((source) => {
    const { id, kind, title, year, url } = source;
    const cited = citedAs(source);
    return { id, kind, cited, title, ...(year !== undefined && { year }), ...(url.startsWith('https:') && { url }) };
  });
  return [
    { path: 'SKILL.md', text: skill },
    { path: 'terms.jsonl', text: lines(terms) },
    { path: 'events.jsonl', text: lines(events) },
    { path: 'disputes.jsonl', text: lines(disputes) },
    { path: 'cells.jsonl', text: lines(cells) },
    { path: 'sources.jsonl', text: lines(sources) },
  ];
}
