import * as vscode from 'vscode';
import type { Concept } from '../../core/knowledge';
import type { NoteMentions } from '../../core/notesIndex';
import { cardUri } from '../../platform/urls';
import type { WorkspaceMentions } from '../../platform/notes/notesWorkspace';
import type { Services } from '../../platform/services';
import { MentionsTree } from './mentionsTree';
import { withNotesProgress } from '../../platform/notes/progress';
import { toVsCodeRange } from './ranges';
import { showInReferencesView, type ReferencesInput } from './referencesView';

/** Shows where an entry is mentioned in the user's notes: in the References view, or in a list where there is none. */
export async function showWhereUsed(entry: Concept, services: Services): Promise<void> {
  const found = await withNotesProgress(undefined, (token, report) =>
    services.notes.mentionsOf(entry.id, token, report),
  );
  for (const limit of found.limits) services.log.info(`Where used: ${limit}`);
  const uri = cardUri(entry.id, services.knowledge());
  const isShown = uri !== undefined && (await showInReferencesView(inputFor(entry, found, uri)));
  if (!isShown) await pickNote(entry, found);
}

/** How much was found, in words, and what may be missing. */
function summary(entry: Concept, { notes, searched, limits }: WorkspaceMentions): string {
  const count = notes.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const numbers = (value: number, one: string): string =>
    `${value.toLocaleString('en')} ${one}${value === 1 ? '' : 's'}`;
  const what =
    count === 0
      ? `“${entry.name}” is not mentioned in ${numbers(searched, 'note')}.`
      : `“${entry.name}”: ${numbers(count, 'mention')} in ${numbers(notes.length, 'note')} of ${searched.toLocaleString('en')}.`;
  return [what, ...limits].join(' ');
}

function inputFor(entry: Concept, found: WorkspaceMentions, uri: vscode.Uri): ReferencesInput<unknown> {
  const input: ReferencesInput<unknown> = {
    contextValue: 'virtualizationNotes.whereUsed',
    title: 'Where Used',
    // In the heading of the card, behind its mark: the first word of the name.
    location: new vscode.Location(uri, new vscode.Position(0, 2)),
    resolve: () => Promise.resolve({ provider: new MentionsTree(found.notes), message: summary(entry, found) }),
    with: () => input,
  };
  return input;
}

async function pickNote(entry: Concept, found: WorkspaceMentions): Promise<void> {
  const items = found.notes.map((note: NoteMentions) => {
    const uri = vscode.Uri.parse(note.note, true);
    return {
      label: vscode.workspace.asRelativePath(uri),
      description: String(note.ranges.length),
      uri,
      first: note.ranges[0],
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: `Where “${entry.name}” is used`,
    placeHolder: summary(entry, found),
  });
  if (!picked) return;
  await vscode.window.showTextDocument(picked.uri, picked.first && { selection: toVsCodeRange(picked.first) });
}
