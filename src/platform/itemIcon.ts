import * as vscode from 'vscode';

/**
 * The icon of an entry or event in a tree. One that sources disagree about has a colour of its own, since the word for
 * it may be cut off; the word is always there too.
 * @param name of an icon of VS Code
 */
export function itemIcon(name: string, disputed: boolean): vscode.ThemeIcon {
  // Without a colour some of VS Code's icons would have one of their own.
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(disputed ? 'list.warningForeground' : 'icon.foreground'));
}
