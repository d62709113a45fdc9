import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands } from '../../contributions';
import { conceptsInOrder } from '../../core/mentions';
import type { Services } from '../../platform/services';

/** The terms are counted when nothing has changed for this many milliseconds. */
const countDebounce = 1000;

/** Says in the language status how many terms the active document has; there is none where it has none. */
class TermCount extends DisposableStore {
  readonly #services: Services;
  #item: vscode.LanguageStatusItem | undefined;
  readonly #counting = this.add(new Debouncer(countDebounce, () => this.#count()));

  constructor(services: Services) {
    super();
    this.#services = services;
    this.add({ dispose: () => this.#item?.dispose() });
    const soon = (): void => this.#counting.call();
    this.add(
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#show(undefined, 0);
        soon();
      }),
    );
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) soon();
      }),
    );
    this.add(services.mentions.onDidInvalidate(soon));
    soon();
  }

  #count(): void {
    const { settings, mentions } = this.#services;
    const document = vscode.window.activeTextEditor?.document;
    const isNote = document !== undefined && settings.isNote(document);
    this.#show(document, isNote ? conceptsInOrder(mentions.mentionsOf(document)).length : 0);
  }

  #show(document: vscode.TextDocument | undefined, count: number): void {
    if (!document || count === 0) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    this.#item ??= vscode.languages.createLanguageStatusItem('virtualizationNotes.terms', { pattern: '**' });
    const { uri, languageId } = document;
    this.#item.selector = { scheme: uri.scheme, language: languageId };
    this.#item.name = 'Virtualization Notes';
    this.#item.text = count === 1 ? '$(book) 1 term' : `$(book) ${count} terms`;
    this.#item.detail = 'of the virtualization glossary';
    this.#item.accessibilityInformation = { label: `${count} terms of the virtualization glossary in this document` };
    this.#item.command = { command: Commands.listGlossaryInDocument, title: 'List Them' };
  }
}

/** The language status item. */
export function register(services: Services): Disposable {
  return new TermCount(services);
}
