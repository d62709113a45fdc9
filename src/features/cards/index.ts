import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { cardScheme, Commands, registerCommand } from '../../contributions';
import { type Id, itemId } from '../../core/knowledge';
import { cardUri } from '../../platform/urls';
import type { Services } from '../../platform/services';
import { followActiveCard } from './activeCard';
import { CardFileSystem } from './cardFileSystem';
import { CardTab } from './cardTab';

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
  const cards = new CardTab(services.knowledge);
  const open = async (id: Id | undefined, asked: unknown): Promise<void> => {
    const uri = id === undefined ? undefined : cardUri(id, services.knowledge());
    if (uri) await cards.open(uri);
    else services.log.warn(`No card for ${JSON.stringify(asked)}`);
  };
  owner.add(registerCommand(vscode.commands, Commands.openCard, (item) => open(itemId(item), item)));
  owner.add(followActiveCard(services, (id) => open(id, id)));
  return owner;
}
