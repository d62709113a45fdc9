import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, setContext, Views, type GlossaryLayout } from '../../contributions';
import type { Services } from '../../platform/services';
import { GlossaryTree } from './glossaryTree';

const layoutKey = 'glossaryLayout';

/** The glossary in the sidebar, by category or A–Z. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const stored = services.workspaceState.get<unknown>(layoutKey);
  const tree = owner.add(new GlossaryTree(services.knowledge, stored === 'alphabet' ? 'alphabet' : 'category'));
  const view = owner.add(
    vscode.window.createTreeView(Views.glossary, { treeDataProvider: tree, showCollapseAll: true }),
  );
  const show = async (layout: GlossaryLayout): Promise<void> => {
    tree.setLayout(layout);
    setContext(vscode.commands, 'virtualizationNotes.glossaryLayout', layout);
    await services.workspaceState.update(layoutKey, layout);
  };
  setContext(vscode.commands, 'virtualizationNotes.glossaryLayout', tree.layout);
  owner.add(registerCommand(vscode.commands, Commands.groupGlossaryByCategory, () => show('category')));
  owner.add(registerCommand(vscode.commands, Commands.listGlossaryAlphabetically, () => show('alphabet')));
  owner.add(
    services.reveal.provide(async (id) => {
      const node = tree.nodeOf(id);
      if (node) await view.reveal(node, { select: true, focus: true });
      return node !== undefined;
    }),
  );
  return owner;
}
