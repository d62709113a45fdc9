import * as vscode from 'vscode';
import { isRecord, isString } from '../../base/guards';
import { citeEdits } from '../../core/citing';
import type { Id, Source } from '../../core/knowledge';
import type { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { chooseOfAll, chooseSources, sourcesFor } from './chooseSources';
import { eolOf, say, styleFor, write } from '../../platform/writing';

/** Where a hover is, as its link says: the term may be elsewhere than the cursor. */
interface Place {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

function isPlace(value: unknown): value is Place {
  if (!isRecord(value)) return false;
  return isString(value['uri']) && typeof value['version'] === 'number' && typeof value['offset'] === 'number';
}

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

/** The editor of a place; `undefined` when it is gone. */
async function editorOf({ uri }: Place): Promise<vscode.TextEditor | undefined> {
  const isIt = ({ document }: { readonly document: vscode.TextDocument }): boolean => document.uri.toString() === uri;
  const visible = vscode.window.visibleTextEditors.find(isIt);
  if (visible) return visible;
  const document = vscode.workspace.textDocuments.find((each) => isIt({ document: each }));
  return document && vscode.window.showTextDocument(document);
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
