import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands } from '../../contributions';
import type { SaveTrouble, StudyJournal } from '../../core/journal';

/** Says once in the life of a window when answers cannot be saved, or not where they belong; the log tells all. */
export function tellOfTrouble(saver: StudyJournal['saver'], log: vscode.LogOutputChannel): Disposable {
  const told = new Set<SaveTrouble['kind']>();
  return saver.onDidChangeTrouble((trouble) => {
    if (!trouble) {
      log.info('Answers of study are saved again');
      return;
    }
    const { kind, reason, folder } = trouble;
    log.warn(`Answers of study could not be written to ${folder.label}`, reason);
    if (told.has(kind)) return;
    told.add(kind);
    void say(kind);
  });
}

async function say(kind: SaveTrouble['kind']): Promise<void> {
  const message =
    kind === 'unsaved'
      ? 'Your answers cannot be saved now. They are kept in this window and will be saved as soon as possible.'
      : 'Your answers cannot be written to their folder now. They are kept in the storage of the extension.';
  const choice = await vscode.window.showWarningMessage(message, 'Show Log');
  if (choice !== undefined) await vscode.commands.executeCommand(Commands.showLog);
}
