import type * as vscode from 'vscode';
import { derived } from '../../base/lazy';
import { ItemContexts, type GlossaryLayout } from '../../contributions';
import { type Concept, groupEntries, type Knowledge } from '../../core/knowledge';
import type { TermMatcher } from '../../core/matcher';
import { search, searchableEntries, type Searchable } from '../../core/search';
import { hoverMarkdown } from '../../core/render/hover';
import { commandLinks, trustedMarkdown } from '../../platform/links';
import { FilteredTree } from '../../platform/trees/filteredTree';
import { entryItem } from './glossaryItems';
import type { GlossaryNode } from './glossaryNode';
import { shelfItem, shelvesOf } from './shelves';
import type { UsedConcept } from '../../core/mentions';

/** The glossary as a tree: by category, by letter, each with comparisons and disputes below; or the terms of the active document in their order. */
export class GlossaryTree extends FilteredTree<GlossaryNode, GlossaryLayout> {
  #used: readonly UsedConcept[] = [];
  readonly #matcher: () => TermMatcher;
  readonly #searchable: () => readonly Searchable<Concept>[];

  constructor(knowledge: () => Knowledge, matcher: () => TermMatcher, layout: GlossaryLayout) {
    super(knowledge, layout);
    this.#matcher = matcher;
    this.#searchable = derived(knowledge, (known) => searchableEntries(known));
  }

  /** What the active document mentions, for the layout `document`. */
  setUsed(used: readonly UsedConcept[]): void {
    this.#used = used;
    if (this.layout === 'document') this.refresh();
  }

  holds(id: string): boolean {
    const { knowledge } = this;
    return (knowledge.entry(id) ?? knowledge.dispute(id) ?? knowledge.comparison(id)) !== undefined;
  }

  getParent(node: GlossaryNode): GlossaryNode | undefined {
    if (node.kind === 'shelved') return { kind: 'group', shelf: node.shelf };
    return node.kind === 'entry' && node.group ? { kind: 'group', group: node.group } : undefined;
  }

  getTreeItem(node: GlossaryNode): vscode.TreeItem {
    if (node.kind === 'entry') return entryItem(node, this.layout, this.knowledge);
    if (node.kind === 'shelved') return shelfItem(node.shown, this.layout);
    const heading = node.group ?? node.shelf;
    const count = 'entries' in heading ? heading.entries.length : heading.items.length;
    const item = this.groupItem('glossary', heading);
    item.description = String(count);
    item.contextValue = ItemContexts.group;
    const noun = 'entries' in heading ? (count === 1 ? 'entry' : 'entries') : count === 1 ? 'item' : 'items';
    item.accessibilityInformation = { label: `${heading.title}, ${count} ${noun}` };
    return item;
  }

  /** The tooltip costs a rendering, so it is made when the mouse rests on the item. */
  resolveTreeItem(item: vscode.TreeItem, node: GlossaryNode): vscode.TreeItem {
    if (node.kind === 'entry') {
      item.tooltip = trustedMarkdown(hoverMarkdown(node.entry, this.knowledge, commandLinks));
    }
    return item;
  }

  protected makeRoots(): readonly GlossaryNode[] {
    const { knowledge, filter, layout } = this;
    const { names, others } = this.#passing();
    const matching = [...names, ...others];
    if (layout !== 'document') {
      const named = { id: 'names', title: 'Names', entries: names };
      const groups = [...(filter !== '' && names.length > 0 ? [named] : []), ...groupEntries(others, layout)];
      return [
        ...groups.map((group) => ({ kind: 'group' as const, group })),
        ...shelvesOf(knowledge, filter).map((shelf) => ({ kind: 'group' as const, shelf })),
      ];
    }
    const shown = new Set(matching);
    return this.#used.flatMap((used) => {
      const entry = knowledge.entry(used.id);
      return entry && shown.has(entry) ? [{ kind: 'entry' as const, itemId: used.id, entry, used }] : [];
    });
  }

  /** What passes the filter: by a name, best first, and only by its category or the like. */
  #passing(): { readonly names: readonly Concept[]; readonly others: readonly Concept[] } {
    if (this.filter === '') return { names: [], others: this.knowledge.entries };
    const named = this.#matcher().namedIn(this.filter);
    const byName = search(this.#searchable().map(withNamesOnly), this.filter, named).byRank;
    const known = new Set(byName);
    const all = search(this.#searchable(), this.filter, named).inOrder;
    return { names: byName, others: all.filter((entry) => !known.has(entry)) };
  }

  protected childrenOf(node: GlossaryNode): readonly GlossaryNode[] {
    if (node.kind !== 'group') return [];
    if (!node.group) {
      const { shelf } = node;
      return shelf.items.map((shown) => ({ kind: 'shelved', itemId: shown.value.id, shown, shelf }));
    }
    const { group } = node;
    return group.entries.map((entry) => ({ kind: 'entry', itemId: entry.id, entry, group }));
  }
}

function withNamesOnly<T>(candidate: Searchable<T>): Searchable<T> {
  return { ...candidate, text: candidate.nameText };
}
