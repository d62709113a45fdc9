import * as vscode from 'vscode';
import type { TextEdit } from '../../core/citing';
import {
  findRegion,
  hasRegions,
  type FoundRegion,
  insertEdit,
  updateEdit,
  type RegionKind,
  type RegionOptions,
} from '../../core/composing';
import type { Services } from '../../platform/services';
import { eolOf, say, write } from '../../platform/writing';
import type { NewTexts } from './newTexts';

/** What is to be between the marks. */
export interface Composed {
  readonly kind: RegionKind;
  /** For the first time: chosen by the user. `undefined` when the user has chosen nothing. */
  choose(document: vscode.TextDocument): Promise<RegionOptions | undefined>;
  /** The content with `\n` line ends; empty when there is nothing to say. `undefined` when it was cancelled. */
  content(document: vscode.TextDocument, options: RegionOptions): Promise<string | undefined>;
  /**
   * What changes with it outside of the marks, where the user has chosen so.
   * @param content that will be between the marks
   * @param before what was there; empty for the first time
   */
  outside?(document: vscode.TextDocument, options: RegionOptions, content: string, before: string): readonly TextEdit[];
  /** Why there is nothing. */
  readonly nothing: string;
}

/** Inserts a region at the cursor, or writes the one that is there anew; asks before a change of the user's is lost. */
export async function writeRegion(
  editor: vscode.TextEditor,
  composed: Composed,
  services: Services,
  newTexts: NewTexts,
): Promise<void> {
  const { document } = editor;
  const { kind } = composed;
  const { languageId } = document;
  if (!hasRegions(languageId)) {
    return say(`This language has no comments, and a ${kind} is kept up to date between comments.`);
  }
  const find = (): FoundRegion => findRegion(document.getText(), kind, languageId, services.mentions.proseOf(document));
  const before = find();
  if (before === 'broken') return sayBroken(kind);
  const offset = document.offsetAt(editor.selection.active);
  if (before === 'none' && services.mentions.proseOf(document).kindAt(offset) === 'code') {
    return say('The cursor is in code.');
  }
  const options = before === 'none' ? await composed.choose(document) : before.options;
  if (!options) return;
  const content = await composed.content(document, options);
  if (content === undefined) return;
  if (document.isClosed) return say('The document has been closed.');
  // The user may have gone on writing.
  const found = find();
  if (found === 'broken') return sayBroken(kind);
  if (content === '') return say(composed.nothing);
  const text = document.getText();
  if (found === 'none') {
    const at = Math.min(document.offsetAt(editor.selection.active), text.length);
    const edit = insertEdit(text, at, { kind, options, content }, languageId, eolOf(document));
    const around = composed.outside?.(document, options, content, '') ?? [];
    await write(editor, [...around, edit], services);
    return;
  }
  const edit = updateEdit(found, text, content, languageId, eolOf(document));
  if (!edit) vscode.window.setStatusBarMessage(`$(check) The ${kind} is up to date`, 4000);
  else if (!found.isChanged || (await mayReplace(document, edit, kind, newTexts))) {
    const around = composed.outside?.(document, options, content, found.body) ?? [];
    await replace(editor, [...around, edit], text, services);
  }
}

function sayBroken(kind: RegionKind): void {
  say(`The comments around the ${kind} are no longer a matching pair.`);
}

/** Replaces a region, unless the text has changed while the user was asked. */
async function replace(
  editor: vscode.TextEditor,
  edits: readonly TextEdit[],
  text: string,
  services: Services,
): Promise<void> {
  const { document } = editor;
  if (document.isClosed || document.getText() !== text) return say('The text has changed since.');
  const shown = vscode.window.visibleTextEditors.find((each) => each.document === document);
  await write(shown ?? (await vscode.window.showTextDocument(document)), edits, services);
}

/** Whether the user gives up what was changed between the marks; the difference is shown to whom asks for it. */
async function mayReplace(
  document: vscode.TextDocument,
  { start, end, text }: TextEdit,
  kind: RegionKind,
  newTexts: NewTexts,
): Promise<boolean> {
  const question = `The ${kind} was changed by hand. Replace it?`;
  const answer = await vscode.window.showWarningMessage(question, 'Replace', 'Show Difference');
  if (answer !== 'Show Difference') return answer === 'Replace';
  const old = document.getText();
  await newTexts.show(document, old.slice(0, start) + text + old.slice(end), `The ${kind} and what it would be`);
  return (await vscode.window.showWarningMessage(question, 'Replace')) === 'Replace';
}
