import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { cardScheme, Commands, CustomEditors, registerCommand } from '../../contributions';
import { type Id, itemId } from '../../core/knowledge';
import { cardUri } from '../../platform/urls';
import type { Services } from '../../platform/services';
import { followActiveCard } from './activeCard';
import { CardEditor } from './cardEditor';
import { CardFileSystem } from './cardFileSystem';
import { showCard } from './cardTab';

/** The cards: their text as read-only files, their pages as the editor of these, and the command that opens one. */
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
    vscode.window.registerCustomEditorProvider(CustomEditors.card, owner.add(new CardEditor(services)), {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    }),
  );
  const open = async (id: Id | undefined, asked: unknown): Promise<void> => {
    const uri = id === undefined ? undefined : cardUri(id, services.knowledge());
    if (uri) await showCard(uri, services.knowledge());
    else services.log.warn(`No card for ${JSON.stringify(asked)}`);
  };
  owner.add(registerCommand(vscode.commands, Commands.openCard, (item) => open(itemId(item), item)));
  owner.add(followActiveCard(services, (id) => open(id, id)));
  return owner;
}
