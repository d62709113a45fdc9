import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import type { Services } from '../../platform/services';
import { BlockDiagnostics, blockLanguageIds } from './blockDiagnostics';

/** What is wrong in our fenced blocks, among the problems of the document, and what was probably meant. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const diagnostics = owner.add(new BlockDiagnostics(services));
  owner.add(
    vscode.languages.registerCodeActionsProvider([...blockLanguageIds], new BlockFixes(diagnostics), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
  return owner;
}

/** Offers what was probably meant. */
class BlockFixes implements vscode.CodeActionProvider {
  readonly #diagnostics: BlockDiagnostics;

  constructor(diagnostics: BlockDiagnostics) {
    this.#diagnostics = diagnostics;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.#diagnostics.in(document, range).flatMap(({ diagnostic, replacement }) => {
      if (replacement === undefined) return [];
      const fix = new vscode.CodeAction(`Write “${replacement}”`, vscode.CodeActionKind.QuickFix);
      fix.edit = new vscode.WorkspaceEdit();
      fix.edit.replace(document.uri, diagnostic.range, replacement);
      fix.diagnostics = [diagnostic];
      fix.isPreferred = true;
      return [fix];
    });
  }
}
