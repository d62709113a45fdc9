import * as vscode from 'vscode';
import { styleOf, type CitationStyle, type TextEdit } from '../core/citing';
import type { Services } from './services';

/** Line end of a document. */
export function eolOf({ eol }: vscode.TextDocument): string {
  return eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
}

/** How sources are cited in a document. */
export function styleFor(document: vscode.TextDocument, { settings }: Pick<Services, 'settings'>): CitationStyle {
  const style = settings.get('citationStyle', document);
  return style === 'auto' ? styleOf(document.languageId) : style;
}

/** One short message: nothing was changed, and why. */
export function say(why: string): void {
  void vscode.window.showInformationMessage(`${why} Nothing was changed.`);
}

/**
 * Makes the edits as one step to undo.
 * @param edits for the text that the document has now
 * @returns whether they were made; the user has been told if not
 */
export async function write(
  editor: vscode.TextEditor,
  edits: readonly TextEdit[],
  { log }: Pick<Services, 'log'>,
): Promise<boolean> {
  const { document } = editor;
  if (document.isClosed) {
    say('The document has been closed.');
    return false;
  }
  try {
    const isDone = await editor.edit((builder) => {
      for (const { start, end, text } of edits) {
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        if (range.isEmpty) builder.insert(range.start, text);
        else builder.replace(range, text);
      }
    });
    if (isDone) return true;
    say('The document cannot be written to.');
  } catch (error) {
    log.info(`Nothing could be written to ${document.uri.toString(true)}`, error);
    say('The editor has been closed.');
  }
  return false;
}
