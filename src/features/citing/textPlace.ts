import * as vscode from 'vscode';
import { isRecord, isString } from '../../base/guards';

/** A place in a text, as links and code actions carry it: it may be elsewhere than the cursor. */
export interface TextPlace {
  readonly uri: string;
  /** Of the document: another one says that the text has changed since. */
  readonly version: number;
  /** UTF-16. */
  readonly offset: number;
}

/** Whether the argument of a command is a place. */
export function isPlace(value: unknown): value is TextPlace {
  if (!isRecord(value)) return false;
  return isString(value['uri']) && typeof value['version'] === 'number' && typeof value['offset'] === 'number';
}

/** An editor of the document of a place, shown if it was not; `undefined` when its document is gone. */
export async function editorOf({ uri }: TextPlace): Promise<vscode.TextEditor | undefined> {
  const isIt = ({ document }: { readonly document: vscode.TextDocument }): boolean => document.uri.toString() === uri;
  const visible = vscode.window.visibleTextEditors.find(isIt);
  if (visible) return visible;
  const document = vscode.workspace.textDocuments.find((each) => isIt({ document: each }));
  return document && vscode.window.showTextDocument(document);
}
