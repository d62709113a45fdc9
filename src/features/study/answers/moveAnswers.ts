import * as vscode from 'vscode';
import { answersFolderIn, folderOfSetting } from '../../../platform/review/answersFolder';
import type { Review } from '../../../platform/review/review';
import type { Services } from '../../../platform/services';

/** Moves all answers into a folder that the user chooses, under Git or on a cloud drive, or back. */
export async function moveAnswers(services: Services, review: Review, given: vscode.Uri | undefined): Promise<void> {
  const { log } = services;
  const target = given ? answersFolderIn(given) : await chosenFolder(services);
  if (target === undefined) return;
  try {
    const isBack = target === 'storage';
    if (!isBack) await vscode.workspace.fs.createDirectory(target);
    const count = await review.move(isBack ? undefined : target);
    const where = isBack ? 'the storage of the extension' : vscode.workspace.asRelativePath(target);
    vscode.window.setStatusBarMessage(`$(check) ${count} files of study answers moved to ${where}`, 6000);
  } catch (error) {
    log.error('Answers of study could not be moved', error);
    void vscode.window.showErrorMessage('The study answers could not all be moved. None of them has been lost.');
  }
}

async function chosenFolder({ settings }: Services): Promise<vscode.Uri | 'storage' | undefined> {
  if (folderOfSetting(settings.get('study.folder'))) {
    const [folder, storage] = ['Another folder…', 'Back to the storage of the extension'];
    const choice = await vscode.window.showQuickPick([folder, storage], { title: 'Move study answers to' });
    if (choice === undefined) return undefined;
    if (choice === storage) return 'storage';
  }
  const chosen = await vscode.window.showOpenDialog({
    title: 'Choose a folder for your study answers',
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: 'Move Here',
  });
  return chosen?.[0] && answersFolderIn(chosen[0]);
}
