import * as vscode from 'vscode';
import type { Mention } from '../core/matcher';
import type { Services } from './services';

/** The mention that the cursor of the active editor is on; `undefined` when there is none, or the text is no note. */
export function mentionAtCursor({ mentions, settings }: Pick<Services, 'mentions' | 'settings'>): Mention | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !settings.isNote(editor.document)) return undefined;
  return mentions.mentionAt(editor.document, editor.document.offsetAt(editor.selection.active));
}
