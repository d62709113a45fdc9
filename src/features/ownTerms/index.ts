import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { WorkQueue } from '../../base/workQueue';
import { Commands, registerCommand } from '../../contributions';
import { itemId } from '../../core/knowledge';
import type { Services } from '../../platform/services';
import { addTerm } from './addTerm';
import { registerGlossaryCompletion } from './completion';
import { GlossaryDiagnostics } from './diagnostics';
import { openOwnTerm } from './openTerm';

/** The user's own glossaries: read and followed, checked in their editors, and written to. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const queue = new WorkQueue();
  owner.add(new GlossaryDiagnostics(services));
  owner.add(registerGlossaryCompletion(services));
  owner.add(registerCommand(vscode.commands, Commands.addTerm, () => addTerm(services, queue)));
  owner.add(
    registerCommand(vscode.commands, Commands.openOwnTerm, async (item) => {
      const id = itemId(item);
      if (id !== undefined) await openOwnTerm(services, id);
    }),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.reloadGlossaries, async () => {
      await services.ownTerms.reload(true);
      const { files, terms, problems } = services.ownTerms.counts;
      const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
      const glossaries = files === 1 ? '1 glossary' : `${files} glossaries`;
      const message = `${counted(terms, 'term')} from ${glossaries}${problems > 0 ? `, ${counted(problems, 'problem')}` : ''}`;
      vscode.window.setStatusBarMessage(`$(check) ${files === 0 ? 'No glossary was found' : message}`, 4000);
    }),
  );
  services.ownTerms.start();
  return owner;
}
