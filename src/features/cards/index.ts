import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { cardScheme, Commands, registerCommand } from '../../contributions';
import { cardUri } from '../../platform/cardUri';
import { itemId } from '../../platform/items';
import type { Services } from '../../platform/services';
import { followActiveCard } from './activeCard';
import { CardFileSystem } from './cardFileSystem';

/** The cards, and the command that opens one in the Markdown preview. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  owner.add(
    vscode.workspace.registerFileSystemProvider(
      cardScheme,
      owner.add(new CardFileSystem(services.knowledge, services.onDidChangeKnowledge)),
      {
        isReadonly: true,
        isCaseSensitive: true,
      },
    ),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.openCard, async (item) => {
      const id = itemId(item);
      const uri = id === undefined ? undefined : cardUri(id, services.knowledge());
      if (!uri) {
        services.log.warn(`No card for ${JSON.stringify(item)}`);
        return;
      }
      await openCard(uri);
    }),
  );
  owner.add(followActiveCard(services));
  return owner;
}

/** Opens the card in the built-in preview; where that is missing (Markdown features off), as a document. */
async function openCard(uri: vscode.Uri): Promise<void> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } else {
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
