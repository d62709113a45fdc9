import * as vscode from 'vscode';
import type { MentionRange } from '../../core/notesIndex';

/** A range of a note as one of VS Code. */
export function toVsCodeRange(range: MentionRange): vscode.Range {
  return new vscode.Range(range.startLine, range.startCharacter, range.endLine, range.endCharacter);
}
