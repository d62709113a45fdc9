import * as vscode from 'vscode';
import { mostCompared } from '../../core/comparisonPage/presets';
import { Sentences } from '../../core/matcher';
import { mostSideBySide, type SideBySide } from '../../core/search';
import type { Services } from '../../platform/services';

/**
 * The terms that the selection, or else the sentence at the cursor, sets side by side, where one table compares them;
 * `undefined` where there are no two.
 */
export function comparedHere({ mentions, settings, knowledge }: Services): SideBySide | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !settings.isNote(editor.document)) return undefined;
  const { document, selection } = editor;
  const at = document.offsetAt(selection.active);
  const range = selection.isEmpty
    ? new Sentences(document.getText()).at(at)
    : { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const ids = mentions
    .mentionsOf(document)
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ conceptId }) => conceptId);
  const found = mostSideBySide(ids, knowledge());
  return found && { ...found, subjects: found.subjects.slice(0, mostCompared) };
}
