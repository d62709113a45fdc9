import * as vscode from 'vscode';
import { Commands, ItemContexts, type GlossaryLayout } from '../../contributions';
import { type Knowledge, conceptKindTitles, type ConceptKind } from '../../core/knowledge';
import { itemIcon } from '../../platform/itemIcon';
import type { GlossaryNode } from './glossaryNode';

const kindIcons: Readonly<Record<ConceptKind, string>> = {
  idea: 'lightbulb',
  technique: 'symbol-method',
  mechanism: 'gear',
  hardware: 'circuit-board',
  software: 'symbol-namespace',
  interface: 'symbol-interface',
  operation: 'arrow-swap',
  role: 'person',
  property: 'symbol-property',
  practice: 'briefcase',
  attack: 'shield',
  organization: 'organization',
  work: 'book',
  platform: 'vm',
};

/** The item of an entry. */
export function entryItem(
  { entry, used }: GlossaryNode & { kind: 'entry' },
  layout: GlossaryLayout,
  knowledge: Knowledge,
): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.name, vscode.TreeItemCollapsibleState.None);
  const disputed = knowledge.disputesOf(entry.id).length > 0;
  const counted = used && (used.count === 1 ? 'once' : `${used.count} times`);
  item.id = `glossary/${layout}/entry/${entry.id}`;
  const isOwn = entry.category === 'own';
  // In a narrow sidebar only the first of these is seen.
  item.description = [
    counted,
    disputed && 'disputed',
    entry.own && !isOwn && 'yours too',
    counted === undefined && (entry.expansion ?? entry.summary),
  ]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = itemIcon(isOwn ? 'account' : kindIcons[entry.kind], disputed);
  const isCompared = knowledge.comparisonsWith(entry.id).length > 0;
  item.contextValue = isCompared ? ItemContexts.comparedConcept : ItemContexts.concept;
  item.command = { command: Commands.openCard, title: 'Open Card', arguments: [entry.id] };
  item.accessibilityInformation = {
    label: [
      entry.name,
      entry.expansion,
      isOwn ? 'your own term' : conceptKindTitles[entry.kind],
      entry.own && !isOwn && 'with your own definition',
      counted,
      disputed && 'sources disagree',
    ]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}
