import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import { type Item, nameOf, itemId } from '../../core/knowledge';
import { itemLine } from '../../core/composing';
import { link } from '../../core/render/markdown';
import { cardUrl } from '../../platform/urls';
import { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { relatedItems } from './relatedItems';

/** Actions on an entry or event: of the trees' context menus, of the picks' buttons. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const lastEditor = owner.add(new LastEditor());
  const onItem = (command: (typeof Commands)[keyof typeof Commands], act: (item: Item) => unknown): void => {
    owner.add(
      registerCommand(vscode.commands, command, async (argument) => {
        const id = itemId(argument);
        const item = id === undefined ? undefined : services.knowledge().item(id);
        if (item) await act(item);
        else services.log.warn(`${command}: nothing is known as ${JSON.stringify(argument)}`);
      }),
    );
  };
  onItem(Commands.copyMarkdownLink, async ({ value: { id } }) => {
    const text = link(nameOf(services.knowledge(), id), cardUrl(id));
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage('$(check) Markdown link copied', 2000);
  });
  onItem(Commands.insertAtCursor, async (item) => {
    const languageId = (await lastEditor.shown())?.document.languageId ?? 'markdown';
    const text = itemLine(item, languageId, services.knowledge());
    if (await lastEditor.insert(text)) return;
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage('$(check) No text editor is open: copied instead', 4000);
  });
  onItem(Commands.revealInSidebar, ({ value: { id } }) => services.reveal.reveal(id));
  onItem(Commands.revealRelated, async (item) => {
    const picked = await vscode.window.showQuickPick(relatedItems(item, services.knowledge()), {
      title: `Related to ${nameOf(services.knowledge(), item.value.id)}`,
      placeHolder: 'Reveal in the sidebar and open its card',
      matchOnDescription: true,
    });
    if (!picked || picked.itemId === undefined) return;
    await services.reveal.reveal(picked.itemId);
    await vscode.commands.executeCommand(Commands.openCard, picked.itemId);
  });
  const onEveryCard = { argumentsFor: ({ value: { id } }: Item) => [id] };
  const { cardActions } = services;
  owner.add(cardActions.offer({ command: Commands.copyMarkdownLink, title: 'Copy Link', order: 40, ...onEveryCard }));
  owner.add(cardActions.offer({ command: Commands.insertAtCursor, title: 'Insert', order: 50, ...onEveryCard }));
  return owner;
}
