import type * as vscode from 'vscode';
import { citeEdits } from '../../core/citing';
import type { Id, Source } from '../../core/knowledge';
import type { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { chooseOfAll, chooseSources, sourcesFor } from './chooseSources';
import { eolOf, say, styleFor, write } from '../../platform/writing';
import { editorOf, isPlace } from './textPlace';

/** The term at the cursor, or around the end of what is selected. */
function termAt({ document, selection }: vscode.TextEditor, { mentions, settings }: Services): Id | undefined {
  if (!settings.isNote(document)) return undefined;
  return mentions.mentionAt(document, document.offsetAt(selection.end))?.conceptId;
}

/** Where the citations go: behind the term that a cursor is on, else to the cursor; behind what is selected. */
function offsetsIn({ document, selections }: vscode.TextEditor, { mentions, settings }: Services): readonly number[] {
  return selections.map((selection) => {
    const offset = document.offsetAt(selection.end);
    if (!selection.isEmpty || !settings.isNote(document)) return offset;
    return mentions.mentionAt(document, offset)?.end ?? offset;
  });
}

/**
 * Cites a source at the cursors of the last editor, or at a place.
 * @param argument what to cite: an item's id, a tree item, a cell; `undefined` for the term at the cursor
 */
export async function citeSource(
  argument: unknown,
  where: unknown,
  services: Services,
  lastEditor: LastEditor,
): Promise<void> {
  const place = isPlace(where) ? where : undefined;
  const editor = place ? await editorOf(place) : await lastEditor.shown();
  if (!editor) return say('No text editor is open to cite in.');
  const sources = await chosen(argument, editor, services);
  if (!sources || sources.length === 0) return;
  const { document } = editor;
  if (place && document.version !== place.version) return say('The text has changed since.');
  await insertCitation(editor, place ? [place.offset] : offsetsIn(editor, services), sources, services);
}

async function chosen(
  argument: unknown,
  editor: vscode.TextEditor,
  services: Services,
): Promise<readonly Source[] | undefined> {
  const knowledge = services.knowledge();
  const subject = argument ?? termAt(editor, services);
  if (subject === undefined) return chooseOfAll(knowledge);
  const found = sourcesFor(subject, knowledge);
  if (!found) services.log.warn(`Nothing to cite is known as ${JSON.stringify(subject)}`);
  else if (found.sources.length === 0) say(`“${found.of}” has no source.`);
  return found && chooseSources(found);
}

/** Writes the citation at each of the offsets of the document as it is now. */
export async function insertCitation(
  editor: vscode.TextEditor,
  offsets: readonly number[],
  sources: readonly Source[],
  services: Services,
): Promise<void> {
  const { document } = editor;
  if (document.isClosed) return say('The document has been closed.');
  const cited = {
    text: document.getText(),
    languageId: document.languageId,
    prose: services.mentions.proseOf(document),
  };
  const edits = citeEdits(cited, offsets, sources, styleFor(document, services), eolOf(document));
  await write(editor, edits, services);
}
