import * as vscode from 'vscode';

/**
 * The icon of an entry or event in a tree. One that sources disagree about has a colour of its own, since the word for
 * it may be cut off; the word is always there too.
 * @param name of an icon of VS Code
 */
export function subjectIcon(name: string, disputed: boolean): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, disputed ? new vscode.ThemeColor('list.warningForeground') : undefined);
}
