import * as vscode from 'vscode';
import { edtfYearLabel } from '../../base/edtf';
import { type Knowledge, type Subject, relationTitles, type Id, nameOf } from '../../core/knowledge';

interface RelatedItem extends vscode.QuickPickItem {
  /** `undefined` on separators. */
  readonly subjectId?: Id;
}

/** Everything that a subject is connected with, under headings, each id once. */
export function relatedItems(subject: Subject, knowledge: Knowledge): readonly RelatedItem[] {
  const { id } = subject.value;
  const seen = new Set<Id>([id]);
  const once = (items: readonly (RelatedItem & { subjectId: Id })[]): readonly RelatedItem[] =>
    items.filter((item) => !seen.has(item.subjectId) && seen.add(item.subjectId));
  const item = (other: Id, description: string): RelatedItem & { subjectId: Id } => ({
    subjectId: other,
    label: nameOf(knowledge, other),
    description,
  });
  const entry = knowledge.entry(id);
  const concepts =
    subject.kind === 'event' ? subject.value.concepts : subject.kind === 'dispute' ? subject.value.about : [];
  const groups: readonly (readonly [string, readonly RelatedItem[]])[] = [
    ['Related', once((entry?.related ?? []).map((relation) => item(relation.id, relationTitles[relation.as])))],
    ['About', once(concepts.map((concept) => item(concept, '')))],
    ['Mentioned by', once(knowledge.backlinks(id).map((other) => item(other.id, '')))],
    ['Timeline', once(knowledge.eventsOf(id).map((event) => item(event.id, edtfYearLabel(event.when))))],
    ['Where sources disagree', once(knowledge.disputesAbout(id).map((dispute) => item(dispute.id, '')))],
  ];
  return groups.flatMap(([label, items]) =>
    items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items],
  );
}
