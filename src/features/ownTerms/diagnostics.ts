import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { productName } from '../../core/render/productName';
import type { PlacedProblem } from '../../platform/ownTerms/ownTerms';
import { hasGlossaryName } from '../../platform/ownTerms/ownTermsFiles';
import type { Services } from '../../platform/services';

/** A glossary that is being edited is checked when no key has been pressed for this many milliseconds. */
const checkDebounce = 400;
/** UTF-16 units of the largest glossary that is checked while it is edited; larger ones are checked when saved. */
const largest = 500_000;

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/**
 * Shows in each glossary what is wrong with it: as it is on the disk, and while it is edited, as it is in the editor.
 */
export class GlossaryDiagnostics extends DisposableStore {
  readonly #services: Services;
  readonly #shown = this.add(vscode.languages.createDiagnosticCollection('virtualization-glossary'));
  readonly #checking = this.add(
    new Debouncer<vscode.TextDocument>(checkDebounce, (document) => void this.#check(document)),
  );

  constructor(services: Services) {
    super();
    this.#services = services;
    const { workspace } = vscode;
    this.add(services.ownTerms.onDidChange(() => this.#showAll()));
    this.add(workspace.onDidChangeTextDocument(({ document }) => this.#later(document)));
    this.add(workspace.onDidOpenTextDocument((document) => this.#later(document)));
    this.add(workspace.onDidCloseTextDocument(({ uri }) => this.#showStored(uri.toString())));
    workspace.textDocuments.forEach((document) => this.#later(document));
  }

  #isGlossary(uri: vscode.Uri): boolean {
    const isOfWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    return this.#services.ownTerms.isGlossary(uri) || (isOfWorkspace && hasGlossaryName(uri));
  }

  #showAll(): void {
    const { files } = this.#services.ownTerms;
    const known = new Set(files);
    this.#shown.forEach((uri) => {
      if (!known.has(uri.toString())) this.#shown.delete(uri);
    });
    for (const uri of files) {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
      if (open) this.#later(open);
      else this.#showStored(uri);
    }
  }

  #showStored(uri: string): void {
    this.#show(vscode.Uri.parse(uri, true), this.#services.ownTerms.problemsOf(uri));
  }

  #later(document: vscode.TextDocument): void {
    if (this.#isGlossary(document.uri)) this.#checking.call(document);
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const { uri, version } = document;
    const text = document.getText();
    if (text.length > largest) return this.#showStored(uri.toString());
    const file = { uri: uri.toString(), location: uri, label: vscode.workspace.asRelativePath(uri) };
    const problems = await this.#services.ownTerms.check(file, text);
    if (document.isClosed || document.version !== version || this.isDisposed) return;
    this.#show(uri, isCheckedByOthers(document) ? problems.filter(({ isOfMeaning }) => isOfMeaning) : problems);
  }

  #show(uri: vscode.Uri, problems: readonly PlacedProblem[]): void {
    this.#shown.set(
      uri,
      problems.map(({ range, problem }) => {
        const diagnostic = new vscode.Diagnostic(range, problem.message, severities[problem.severity]);
        diagnostic.source = productName;
        return diagnostic;
      }),
    );
  }
}

/**
 * Whether another extension checks open files of this language against our schema, so that we need not say it again.
 */
function isCheckedByOthers({ languageId }: vscode.TextDocument): boolean {
  const id = languageId === 'json' || languageId === 'jsonc' ? 'vscode.json-language-features' : 'redhat.vscode-yaml';
  return vscode.extensions.getExtension(id) !== undefined;
}
