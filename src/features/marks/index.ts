import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { termUnderlineColor } from '../../contributions';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';

/** Marks are drawn anew when no key or scroll has come for this many milliseconds. */
const drawDebounce = 60;

/** Underlines terms in the visible part of each editor, as far as the setting asks for it. */
class TermMarks extends DisposableStore {
  readonly #services: Services;
  readonly #decoration = this.add(
    vscode.window.createTextEditorDecorationType({
      // The border of a decoration would change the height of a line; this CSS only draws below the words.
      textDecoration: `underline dotted var(--vscode-${termUnderlineColor.replace('.', '-')}) from-font; text-underline-offset: 0.2em`,
    }),
  );
  readonly #drawing = this.add(new Debouncer<vscode.TextEditor>(drawDebounce, (editor) => this.#draw(editor)));

  constructor(services: Services) {
    super();
    this.#services = services;
    const all = (): void => vscode.window.visibleTextEditors.forEach((editor) => this.#drawing.call(editor));
    this.add(vscode.window.onDidChangeVisibleTextEditors(all));
    this.add(vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#drawing.call(textEditor)));
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (editor.document === document) this.#drawing.call(editor);
        }
      }),
    );
    this.add(services.mentions.onDidInvalidate(all));
    all();
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const { settings, mentions } = this.#services;
    const mode = settings.isNote(document) ? settings.get('marks') : 'off';
    const visible = editor.visibleRanges.map(
      (range) => [document.offsetAt(range.start), document.offsetAt(range.end)] as const,
    );
    const shown = mentions
      .marksOf(document, mode)
      .filter(({ start, end }) => visible.some(([from, to]) => start < to && from < end));
    editor.setDecorations(
      this.#decoration,
      shown.map((mention) => toRange(document, mention)),
    );
  }
}

/** Marks in the editor, off by default. */
export function register(services: Services): Disposable {
  return new TermMarks(services);
}
