import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { lazy } from '../../src/base/lazy';
import { Commands, ItemContexts } from '../../src/contributions';
import { Knowledge } from '../../src/core/knowledge';
import { TermMatcher } from '../../src/core/matcher';
import { loadKnowledgeData } from '../../src/data';
import { GlossaryTree } from '../../src/features/glossaryView/glossaryTree';
import { comparisonItems } from '../../src/features/picks/comparisonItems';
import { entryItem, isCardItem, itemButtons } from '../../src/features/picks/cardItem';
import { closeEditors, eventually, openText } from './support/editor';
import type { GlossaryNode } from '../../src/features/glossaryView/glossaryNode';

/** The webview tabs of the comparison that are open. */
function comparisonTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && /virtualizationNotes\.comparison/.test(input.viewType),
    );
}

/** Waits until the comparison is the active tab. */
function shown(): Promise<vscode.Tab> {
  return eventually('the comparison is shown', () => comparisonTabs().find(({ isActive }) => isActive));
}

describe('the comparison', () => {
  afterEach(closeEditors);

  it('opens by its command', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    assert.equal((await shown()).label, 'Compare');
  });

  it('has one page, whichever comparison is asked for', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    await shown();
    await vscode.commands.executeCommand('virtualizationNotes.openComparison', 'techniques', 'paravirtualization');
    await openText('A text beside it.\n');
    await vscode.commands.executeCommand('virtualizationNotes.openComparison', 'platforms', 'kvm');
    await shown();
    assert.equal(comparisonTabs().length, 1);
  });

  // Which view each of these leads to is shown without a window, in the unit tests of `requestedView`.
  it('opens all the same when it is asked for what there is not', async () => {
    for (const args of [['no-such-table'], [42, { evil: true }], ['techniques', { query: '<script>&sort=%' }], []]) {
      await vscode.commands.executeCommand('virtualizationNotes.openComparison', ...args);
      await vscode.window.tabGroups.close(await shown());
      await eventually('the page is closed', () => (comparisonTabs().length === 0 ? true : undefined));
    }
  });

  it('opens anew after it was closed', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    await vscode.window.tabGroups.close(await shown());
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    await shown();
  });
});

describe('Compare, on items of the tree and the picks', () => {
  const knowledge = new Knowledge(loadKnowledgeData());
  const services = { knowledge: () => knowledge, matcher: lazy(() => new TermMatcher(knowledge.entries)) };
  const compared = new Set(knowledge.comparisons.flatMap(({ subjects }) => subjects));

  /** The entries of the glossary tree, as item and node. */
  function treeItems(): readonly { readonly node: GlossaryNode; readonly item: vscode.TreeItem }[] {
    const tree = new GlossaryTree(services.knowledge, services.matcher, 'alphabet');
    const nodes = tree.getChildren().flatMap((group) => tree.getChildren(group));
    const entries = nodes.filter(({ kind }) => kind === 'entry');
    return entries.map((node) => ({ node, item: tree.getTreeItem(node) }));
  }

  it('is offered in the tree for every entry that is compared, and for no other', () => {
    const items = treeItems();
    assert.equal(items.length, knowledge.entries.length);
    const offered = items.filter(({ item }) => item.contextValue === ItemContexts.comparedConcept);
    const ids = offered.flatMap(({ node }) => (node.kind === 'entry' ? node.itemId : []));
    assert.deepEqual(ids.sort(), [...compared].sort());
  });

  it('stands, with the disputes, below the entries of the tree, and passes its filter', () => {
    const tree = new GlossaryTree(services.knowledge, services.matcher, 'category');
    const headings = (): readonly unknown[] => tree.getChildren().map((node) => tree.getTreeItem(node).label);
    assert.deepEqual(headings().slice(-2), ['Comparisons', 'Where sources disagree']);
    const commandsBelow = (): readonly unknown[] =>
      tree
        .getChildren()
        .slice(-2)
        .flatMap((node) => tree.getChildren(node))
        .map((node) => tree.getTreeItem(node).command?.command);
    assert.equal(commandsBelow().length, knowledge.comparisons.length + knowledge.disputes.length);
    assert.deepEqual(new Set(commandsBelow()), new Set([Commands.openComparison, Commands.openCard]));
    const [first] = knowledge.disputes;
    assert.ok(first);
    const node = tree.nodeOf(first.id);
    assert.deepEqual(node && tree.getTreeItem(tree.getParent(node) ?? node).label, 'Where sources disagree');
    tree.setFilter('processor extensions');
    assert.ok(headings().includes('Comparisons'));
    tree.setFilter('no such thing');
    assert.deepEqual(headings(), []);
  });

  it('is a button in the pick of concepts, of the same entries', () => {
    const withButton = knowledge.entries.filter((entry) =>
      entryItem(entry, knowledge).buttons?.includes(itemButtons.compare),
    );
    assert.deepEqual(withButton.map(({ id }) => id).sort(), [...compared].sort());
  });

  it('opens with an item of the tree', async () => {
    const node = treeItems().find((each) => each.item.label === 'paravirtualization')?.node;
    assert.ok(node);
    await vscode.commands.executeCommand(Commands.openComparison, node, undefined);
    await shown();
    await closeEditors();
  });

  it('has a pick of its own with every comparison and all that is compared', () => {
    const { items } = comparisonItems(services, '');
    const ids = items.filter(isCardItem).map(({ itemId }) => itemId);
    assert.deepEqual(ids.toSorted(), [...compared, ...knowledge.comparisons.map(({ id }) => id)].sort());
    const found = comparisonItems(services, 'kvm');
    assert.equal(found.best?.itemId, 'kvm');
    assert.equal(comparisonItems(services, 'platforms').items.find(isCardItem)?.itemId, 'platforms');
    assert.deepEqual(comparisonItems(services, 'no such thing').items, []);
  });
});
