import * as vscode from 'vscode';

/** The name of the folder that answers get in a folder of the user's. */
const folderName = 'virtualization-study';

/**
 * The folder that the setting names: a path of this machine, or a URI where there are no paths; `undefined` when it names
 * none.
 */
export function folderOfSetting(text: string): vscode.Uri | undefined {
  const place = text.trim();
  if (place === '') return undefined;
  // A single letter before a colon is a drive of Windows.
  return /^[a-z][a-z\d+.-]+:/i.test(place) ? vscode.Uri.parse(place) : vscode.Uri.file(place);
}

/** The text of the setting for a folder. */
export function settingOfFolder(uri: vscode.Uri): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

/** Where answers go in a folder that the user has chosen: into one of their own, unless it is one. */
export function answersFolderIn(chosen: vscode.Uri): vscode.Uri {
  return chosen.path.endsWith(`/${folderName}`) ? chosen : vscode.Uri.joinPath(chosen, folderName);
}
