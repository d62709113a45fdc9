import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import type { Services } from '../../platform/services';
import { sampleNote } from './sampleNote';

/** What the walkthrough begins with: a note to try things on, which is saved nowhere unless its reader does so. */
export function register(services: Services): Disposable {
  return registerCommand(vscode.commands, Commands.openSampleNote, async () => {
    try {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: sampleNote });
      await vscode.window.showTextDocument(document);
    } catch (error) {
      services.log.error('The sample note could not be opened', error);
      void vscode.window.showErrorMessage('The sample note could not be opened.');
    }
  });
}
