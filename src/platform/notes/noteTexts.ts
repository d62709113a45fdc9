import * as vscode from 'vscode';
import type { Services } from '../services';
import { listNotes } from './notesFiles';
import { NotesReader } from './notesReader';

/** A note of the workspace, as it is in its editor, or on disk. */
export interface NoteText {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly languageId: string;
}

/**
 * Reads the notes of the workspace one after the other, by URL. A note that cannot be read is logged and left out.
 * @param below a folder; without it, all notes
 */
export async function* noteTexts(
  { settings, log }: Pick<Services, 'settings' | 'log'>,
  token: vscode.CancellationToken,
  below?: vscode.Uri,
): AsyncIterable<NoteText> {
  const { notes } = await listNotes(settings);
  const prefix = below && `${below.toString()}/`;
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const reader = new NotesReader(log);
  for (const { key, languageId } of notes.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (token.isCancellationRequested) return;
    if (prefix !== undefined && !key.startsWith(prefix)) continue;
    const uri = vscode.Uri.parse(key, true);
    const document = open.get(key);
    try {
      const text = document?.getText() ?? (await reader.read(uri, languageId));
      if (text !== undefined) yield { uri, text, languageId: document?.languageId ?? languageId };
    } catch (error) {
      log.info(`A note could not be read: ${key}`, error);
    }
  }
}
