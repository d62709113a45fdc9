import * as vscode from 'vscode';

/** A cell of a notebook among those of the same language: what is said in one helps to understand another. */
export interface CellContext {
  /** The texts of all these cells, with an empty line between. */
  readonly text: string;
  /** Where that of the cell begins. UTF-16. */
  readonly start: number;
  readonly end: number;
  /** Differs when any of the cells does. */
  readonly version: string;
}

/** Scheme of the documents of cells. */
const cellScheme = 'vscode-notebook-cell';
const SEPARATOR = '\n\n';

/** The context of a document that is a cell; `undefined` for any other. */
export function contextOfCell(document: vscode.TextDocument): CellContext | undefined {
  if (document.uri.scheme !== cellScheme) return undefined;
  const cells = vscode.workspace.notebookDocuments
    .map((notebook) => notebook.getCells())
    .find((all) => all.some((cell) => cell.document === document))
    ?.map((cell) => cell.document)
    .filter((each) => each.languageId === document.languageId);
  if (!cells) return undefined;
  let text = '';
  let start = 0;
  for (const cell of cells) {
    if (text !== '') text += SEPARATOR;
    if (cell === document) start = text.length;
    text += cell.getText();
  }
  const version = cells.map((cell) => `${cell.uri.fragment} ${cell.version}`).join();
  return { text, start, end: start + document.getText().length, version };
}
