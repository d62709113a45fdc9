import * as vscode from 'vscode';
import { isRecord } from '../../base/guards';

/**
 * What may be shown in VS Code's own References view: the part that we use of the interface which the built-in
 * extension `vscode.references-view` offers to others.
 */
export interface ReferencesInput<T> {
  readonly contextValue: string;
  readonly title: string;
  /** A word in a document that can be opened; the view keeps it as history. */
  readonly location: vscode.Location;
  resolve(): Promise<{ readonly provider: vscode.TreeDataProvider<T>; readonly message: string | undefined }>;
  with(location: vscode.Location): ReferencesInput<T>;
}

type SetInput = (input: ReferencesInput<unknown>) => void;

/** Shows something in the References view. Gives false when this VS Code has no such view. */
export async function showInReferencesView(input: ReferencesInput<unknown>): Promise<boolean> {
  const exports: unknown = await vscode.extensions.getExtension('vscode.references-view')?.activate();
  if (!isRecord(exports) || typeof exports['setInput'] !== 'function') return false;
  const setInput = exports['setInput'].bind(exports) as SetInput;
  setInput(input);
  return true;
}
