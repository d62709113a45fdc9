import * as vscode from 'vscode';
import { DisposableStore } from '../base/disposable';

/** The text editor that the user last wrote in. Trees, cards and pages take the focus from it. */
export class LastEditor extends DisposableStore {
  #editor = vscode.window.activeTextEditor;

  constructor() {
    super();
    this.add(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor) this.#editor = editor;
      }),
    );
  }

  /** That editor as it was; `undefined` when there was none. It may be gone. */
  get last(): vscode.TextEditor | undefined {
    return this.#editor;
  }

  /**
   * Puts the text in the place of each selection, as one step to undo, and brings the editor to the front if it was
   * not. Gives false when that editor is gone or cannot be written to.
   */
  async insert(text: string): Promise<boolean> {
    const editor = await this.shown();
    if (!editor) return false;
    return editor.edit((edit) => editor.selections.forEach((selection) => edit.replace(selection, text)));
  }

  /** That editor, brought to the front if it was not; `undefined` when it is gone. */
  async shown(): Promise<vscode.TextEditor | undefined> {
    if (vscode.window.activeTextEditor) return vscode.window.activeTextEditor;
    const last = this.#editor;
    if (!last || last.document.isClosed) return undefined;
    const { document, selections, viewColumn } = last;
    const shown = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    shown.selections = selections;
    return shown;
  }
}
