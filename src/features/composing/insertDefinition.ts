import * as vscode from 'vscode';
import { itemLine } from '../../core/composing';
import { categoryTitles, itemId, type Id } from '../../core/knowledge';
import type { Services } from '../../platform/services';
import { say, write } from '../../platform/writing';

/** The entry that is chosen; `undefined` when the user chooses none. */
async function chooseEntry(services: Services): Promise<Id | undefined> {
  const items = services.knowledge().entries.map(({ id, name, expansion, category, summary }) => ({
    label: name,
    description: [expansion, categoryTitles[category]].filter(Boolean).join(' · '),
    detail: summary,
    id,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Insert Definition',
    placeHolder: 'Term',
    matchOnDescription: true,
  });
  return picked?.id;
}

/** A place to write at, and the entry that is named there. Offsets are UTF-16. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly id: Id | undefined;
}

/** The places of the cursors: the term that one is on, or what is selected. Each once. */
function placesOf({ document, selections }: vscode.TextEditor, { mentions, settings }: Services): readonly Place[] {
  const places = selections.map((selection): Place => {
    const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    const mention = settings.isNote(document) ? mentions.mentionAt(document, start) : undefined;
    return { ...(selection.isEmpty && mention ? mention : { start, end }), id: mention?.conceptId };
  });
  return places.filter((place, index) => places.findIndex(({ start }) => start === place.start) === index);
}

/**
 * Puts the definition of a term, in one line with its source, in the place of the term at each cursor or of what is
 * selected, as a snippet takes the place of its prefix. Where none is, the user chooses one.
 * @param argument an id or a tree item: that entry, at every cursor
 */
export async function insertDefinition(
  editor: vscode.TextEditor,
  argument: unknown,
  services: Services,
): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const given = itemId(argument);
  const places = placesOf(editor, services);
  const isOpen = places.some(({ id }) => id === undefined);
  const chosen = given ?? (isOpen ? await chooseEntry(services) : undefined);
  if (isOpen && chosen === undefined) return;
  if (document.isClosed || document.version !== version) return say('The text has changed since.');
  const knowledge = services.knowledge();
  const edits = places.flatMap(({ start, end, id }) => {
    const entry = knowledge.item(given ?? id ?? chosen ?? '');
    return entry ? [{ start, end, text: itemLine(entry, document.languageId, knowledge) }] : [];
  });
  if (edits.length > 0) await write(editor, edits, services);
}
