import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import { type Subject, nameOf, itemId } from '../../core/knowledge';
import { citationMarkdown } from '../../core/render/noteLine';
import { link } from '../../core/render/markdown';
import { cardAddress } from '../../platform/addresses';
import { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { relatedItems } from './relatedItems';

/** Actions on an entry or event: of the trees' context menus, of the picks' buttons. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const lastEditor = owner.add(new LastEditor());
  const onSubject = (command: (typeof Commands)[keyof typeof Commands], act: (subject: Subject) => unknown): void => {
    owner.add(
      registerCommand(vscode.commands, command, async (item) => {
        const id = itemId(item);
        const subject = id === undefined ? undefined : services.knowledge().subject(id);
        if (subject) await act(subject);
        else services.log.warn(`${command}: nothing is known as ${JSON.stringify(item)}`);
      }),
    );
  };
  onSubject(Commands.copyMarkdownLink, async ({ value: { id } }) => {
    const text = link(nameOf(services.knowledge(), id), cardAddress(id));
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage('$(check) Markdown link copied', 2000);
  });
  onSubject(Commands.insertAtCursor, async (subject) => {
    const text = citationMarkdown(subject, services.knowledge());
    if (await lastEditor.insert(text)) return;
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage('$(check) No text editor is open: copied instead', 4000);
  });
  onSubject(Commands.revealInSidebar, ({ value: { id } }) => services.reveal.reveal(id));
  onSubject(Commands.revealRelated, async (subject) => {
    const picked = await vscode.window.showQuickPick(relatedItems(subject, services.knowledge()), {
      title: `Related to ${nameOf(services.knowledge(), subject.value.id)}`,
      placeHolder: 'Reveal in the sidebar and open its card',
      matchOnDescription: true,
    });
    if (!picked || picked.subjectId === undefined) return;
    await services.reveal.reveal(picked.subjectId);
    await vscode.commands.executeCommand(Commands.openCard, picked.subjectId);
  });
  return owner;
}
