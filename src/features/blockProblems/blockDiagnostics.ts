import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { blockProblemsIn } from '../../core/blocks';
import { productName } from '../../core/render/productName';
import type { Services } from '../../platform/services';

/** Languages of documents that may hold our blocks. */
export const blockLanguageIds = ['markdown', 'mdx', 'quarto', 'rmd'] as const;

/** A document is looked at when no key has been pressed for this many milliseconds. */
const debounce = 400;
/** Units of the longest document that is looked at. */
const longest = 1_000_000;

/** A problem as it is shown, with what was probably meant there. */
interface ShownProblem {
  readonly diagnostic: vscode.Diagnostic;
  readonly replacement: string | undefined;
}

interface ShownDocument {
  readonly version: number;
  /** Whether names may have been added since. */
  readonly isStale?: true;
  readonly problems: readonly ShownProblem[];
}

/** Shows what is wrong in the blocks of documents that are visible, some time after each change. */
export class BlockDiagnostics extends DisposableStore {
  readonly #services: Services;
  readonly #collection = this.add(vscode.languages.createDiagnosticCollection('virtualizationNotesBlocks'));
  readonly #shown = new Map<string, ShownDocument>();
  readonly #looking = this.add(
    new Debouncer<vscode.TextDocument>(debounce, (document) => {
      if (!document.isClosed) this.#look(document);
    }),
  );

  constructor(services: Services) {
    super();
    this.#services = services;
    const all = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => this.#schedule(document));
    this.add(vscode.window.onDidChangeVisibleTextEditors(all));
    this.add(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)));
    this.add(vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)));
    this.add(
      services.onDidChangeKnowledge(() => {
        // What is shown stays until it has been looked at again: its fixes are still good.
        for (const [key, shown] of this.#shown) this.#shown.set(key, { ...shown, isStale: true });
        all();
      }),
    );
    all();
  }

  /** The problems that touch a range; empty for a version of the document that has not been looked at. */
  in(document: vscode.TextDocument, range: vscode.Range): readonly ShownProblem[] {
    const shown = this.#shown.get(document.uri.toString());
    if (shown?.version !== document.version) return [];
    return shown.problems.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
  }

  #schedule(document: vscode.TextDocument): void {
    if (!blockLanguageIds.some((id) => id === document.languageId)) return;
    const shown = this.#shown.get(document.uri.toString());
    if (shown?.version === document.version && !shown.isStale) return;
    if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) this.#looking.call(document);
  }

  #look(document: vscode.TextDocument): void {
    const text = document.getText();
    // A document without a block of ours costs a search for its name, and no data is parsed for it.
    const found =
      text.length > longest || !text.includes('virt-') ? [] : blockProblemsIn(text, this.#services.knowledge());
    const problems = found.map(({ line, start, end, message, replacement }) => {
      const range = new vscode.Range(line, start, line, end);
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = productName;
      return { diagnostic, replacement };
    });
    this.#shown.set(document.uri.toString(), { version: document.version, problems });
    this.#collection.set(
      document.uri,
      problems.map(({ diagnostic }) => diagnostic),
    );
  }

  #forget(document: vscode.TextDocument): void {
    this.#looking.cancel(document);
    this.#shown.delete(document.uri.toString());
    this.#collection.delete(document.uri);
  }
}
