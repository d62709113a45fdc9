import * as vscode from 'vscode';

/** A range of UTF-16 offsets as a range of the document. */
export function toRange(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A selector for documents of these languages, wherever they are stored. Empty when no language is named. */
export function languageSelector(languages: readonly string[]): vscode.DocumentSelector {
  return languages.map((language) => ({ language }));
}
