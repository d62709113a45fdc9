import * as vscode from 'vscode';
import { edtfYearLabel } from '../../base/edtf';
import { type Knowledge, type Item, relationTitles, type Id, nameOf } from '../../core/knowledge';

interface RelatedItem extends vscode.QuickPickItem {
  /** `undefined` on separators. */
  readonly itemId?: Id;
}

/** Everything that an item is connected with, under headings, each id once. */
export function relatedItems(item: Item, knowledge: Knowledge): readonly RelatedItem[] {
  const { id } = item.value;
  const seen = new Set<Id>([id]);
  const once = (items: readonly (RelatedItem & { itemId: Id })[]): readonly RelatedItem[] =>
    items.filter(({ itemId }) => !seen.has(itemId) && seen.add(itemId));
  const row = (other: Id, description: string): RelatedItem & { itemId: Id } => ({
    itemId: other,
    label: nameOf(knowledge, other),
    description,
  });
  const entry = knowledge.entry(id);
  const concepts = item.kind === 'event' ? item.value.concepts : item.kind === 'dispute' ? item.value.about : [];
  const groups: readonly (readonly [string, readonly RelatedItem[]])[] = [
    ['Related', once((entry?.related ?? []).map((relation) => row(relation.id, relationTitles[relation.as])))],
    ['About', once(concepts.map((concept) => row(concept, '')))],
    ['Mentioned by', once(knowledge.backlinks(id).map((other) => row(other.id, '')))],
    ['Timeline', once(knowledge.eventsOf(id).map((event) => row(event.id, edtfYearLabel(event.when))))],
    ['Where sources disagree', once(knowledge.disputesAbout(id).map((dispute) => row(dispute.id, '')))],
  ];
  return groups.flatMap(([label, items]) =>
    items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items],
  );
}
