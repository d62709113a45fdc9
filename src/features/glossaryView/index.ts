import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, setContext, Views } from '../../contributions';
import type { Services } from '../../platform/services';
import { FilteredView, keptLayout } from '../../platform/trees/filteredView';
import { followActiveDocument } from './activeDocument';
import { GlossaryTree } from './glossaryTree';

const layoutKey = 'glossaryLayout';

/** The glossary in the sidebar: by category, A–Z, or the terms of the active document. */
export function register(services: Services): Disposable {
  const layout = keptLayout(services, layoutKey, ['category', 'alphabet', 'document'] as const);
  const tree = new GlossaryTree(services.knowledge, services.matcher, layout);
  const owner = new FilteredView(services, {
    id: Views.glossary,
    title: 'Glossary',
    tree,
    layouts: {
      category: Commands.groupGlossaryByCategory,
      alphabet: Commands.listGlossaryAlphabetically,
      document: Commands.listGlossaryInDocument,
    },
    layoutKey,
    filterCommand: Commands.filterGlossary,
    clearFilterCommand: Commands.clearGlossaryFilter,
    filterPrompt: { title: 'Filter glossary', prompt: 'Name, alias or category' },
    noun: 'item',
    nouns: 'items',
    placeOf: (chosen) => (chosen === 'document' ? 'in this document' : undefined),
    onChange: () => {
      setContext(vscode.commands, 'virtualizationNotes.glossaryLayout', tree.layout);
      setContext(vscode.commands, 'virtualizationNotes.glossaryFiltered', tree.filter !== '');
      follower.setActive(tree.layout === 'document');
    },
    // Not in this document: show it where every entry is.
    showHidden: async () => {
      if (tree.layout === 'document') await owner.showLayout('category');
    },
  });
  const follower = owner.add(followActiveDocument(services, owner.view, (used) => tree.setUsed(used)));
  owner.update();
  return owner;
}
