import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, setContext, Views, type GlossaryLayout } from '../../contributions';
import type { Services } from '../../platform/services';
import { followActiveDocument } from './activeDocument';
import { GlossaryTree } from './glossaryTree';

const layoutKey = 'glossaryLayout';

function isLayout(value: unknown): value is GlossaryLayout {
  return value === 'category' || value === 'alphabet' || value === 'document';
}

/** The glossary in the sidebar: by category, A–Z, or the terms of the active document. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const stored = services.workspaceState.get<unknown>(layoutKey);
  const tree = owner.add(new GlossaryTree(services.knowledge, isLayout(stored) ? stored : 'category'));
  const view = owner.add(
    vscode.window.createTreeView(Views.glossary, { treeDataProvider: tree, showCollapseAll: true }),
  );
  // Setting a description sends the title along, which an extension host may not know by itself.
  view.title = 'Glossary';
  owner.add(services.onDidChangeKnowledge(() => tree.refresh()));
  const follower = owner.add(followActiveDocument(services, view, (used) => tree.setUsed(used)));
  const describe = (): void => {
    const { layout, filter } = tree;
    setContext(vscode.commands, 'virtualizationNotes.glossaryLayout', layout);
    setContext(vscode.commands, 'virtualizationNotes.glossaryFiltered', filter !== '');
    const place = layout === 'document' ? 'in this document' : '';
    view.description = [place, filter && `“${filter}”`].filter(Boolean).join(' · ');
    follower.setActive(layout === 'document');
  };
  const show = async (layout: GlossaryLayout): Promise<void> => {
    tree.setLayout(layout);
    describe();
    // Where the other list was scrolled to says nothing about this one.
    const [first] = tree.getChildren();
    if (first && view.visible) void view.reveal(first, { select: false });
    await services.workspaceState.update(layoutKey, layout);
  };
  const setFilter = (filter: string): void => {
    tree.setFilter(filter);
    describe();
    view.message = filter !== '' && tree.getChildren().length === 0 ? `No entry holds “${filter}”.` : undefined;
  };
  describe();
  owner.add(registerCommand(vscode.commands, Commands.groupGlossaryByCategory, () => show('category')));
  owner.add(registerCommand(vscode.commands, Commands.listGlossaryAlphabetically, () => show('alphabet')));
  owner.add(registerCommand(vscode.commands, Commands.listGlossaryInDocument, () => show('document')));
  owner.add(registerCommand(vscode.commands, Commands.clearGlossaryFilter, () => setFilter('')));
  owner.add(
    registerCommand(vscode.commands, Commands.filterGlossary, async () => {
      const options = { title: 'Filter glossary', prompt: 'Name, alias or category', value: tree.filter };
      const filter = await vscode.window.showInputBox(options);
      if (filter !== undefined) setFilter(filter);
    }),
  );
  owner.add(
    services.reveal.provide(async (id, options) => {
      if (services.knowledge().entry(id) === undefined) return false;
      if (!tree.nodeOf(id) && !options.onlyIfShown) {
        // Hidden by a filter, or not in this document: show it where every entry is.
        setFilter('');
        if (tree.layout === 'document') await show('category');
      }
      const node = tree.nodeOf(id);
      if (node && (view.visible || !options.onlyIfShown)) {
        await view.reveal(node, { select: true, focus: !options.onlyIfShown });
      }
      return true;
    }),
  );
  return owner;
}
