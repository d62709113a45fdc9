import * as vscode from 'vscode';
import { eraOf, type DatedEvent } from '../../core/knowledge';
import type { CardItem } from './cardItem';

/** The rows of events in time order, with a separator before the first event of each era. */
export function withEras(
  events: readonly DatedEvent[],
  item: (event: DatedEvent) => CardItem,
): readonly (CardItem | vscode.QuickPickItem)[] {
  return events.flatMap((event, index): (CardItem | vscode.QuickPickItem)[] => {
    const before = events[index - 1];
    const era = eraOf(event);
    if (before && eraOf(before).id === era.id) return [item(event)];
    return [{ label: `${era.title}, ${era.span}`, kind: vscode.QuickPickItemKind.Separator }, item(event)];
  });
}
