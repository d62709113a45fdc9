import * as vscode from 'vscode';
import { isRecord, isString } from '../../base/guards';
import { formatOf } from '../../core/citing';
import { blockEdit, comparisonBlock, comparisonTableText, timelineBlock, timelineTable } from '../../core/composing';
import { itemId, nameOf, type Comparison, type Id } from '../../core/knowledge';
import type { Services } from '../../platform/services';
import { eolOf, say, write } from '../../platform/writing';

/** As many subjects as a table in a note has room for. */
const mostSubjects = 5;

/** Whether it is to be a block of ours or plain text; other formats than Markdown have no blocks. */
async function chooseBlock(
  document: vscode.TextDocument,
  argument: unknown,
  title: string,
): Promise<boolean | undefined> {
  if (formatOf(document.languageId) !== 'markdown') return false;
  const given = isRecord(argument) ? argument['as'] : undefined;
  if (given === 'block' || given === 'table') return given === 'block';
  const items = [
    { label: 'Table', description: 'plain Markdown, as it is now', isBlock: false },
    { label: 'Block', description: 'drawn by the preview, always up to date', isBlock: true },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Form' }))?.isBlock;
}

async function insertBlock(editor: vscode.TextEditor, block: string, services: Services): Promise<void> {
  const { document, selection } = editor;
  if (document.isClosed) return say('The document has been closed.');
  const offset = document.offsetAt(selection.active);
  if (services.mentions.proseOf(document).kindAt(offset) === 'code') return say('The cursor is in code.');
  await write(
    editor,
    [blockEdit(document.getText(), offset, block.replace(/\n$/, ''), document.languageId, eolOf(document))],
    services,
  );
}

/** The entry that is meant: named by the argument, else at the cursor. */
function entryFor(argument: unknown, { document, selection }: vscode.TextEditor, services: Services): Id | undefined {
  const id = itemId(argument);
  if (id !== undefined) return services.knowledge().entry(id)?.id;
  if (!services.settings.isNote(document)) return undefined;
  return services.mentions.mentionAt(document, document.offsetAt(selection.active))?.conceptId;
}

/** Inserts the timeline of the term at the cursor, or of all terms of the note. */
export async function insertTimeline(editor: vscode.TextEditor, argument: unknown, services: Services): Promise<void> {
  const knowledge = services.knowledge();
  const { document } = editor;
  const entry = entryFor(argument, editor, services);
  const mentioned = services.mentions.mentionsOf(document).map(({ conceptId }) => conceptId);
  const concepts = (entry === undefined ? [...new Set(mentioned)] : [entry]).filter(
    (id) => knowledge.eventsOf(id).length > 0,
  );
  if (concepts.length === 0) return say('The timeline has no event for anything mentioned here.');
  const isBlock = await chooseBlock(document, argument, 'Insert Timeline');
  if (isBlock === undefined) return;
  const wanted = new Set(concepts);
  const events = knowledge.events.filter((event) => event.concepts.some((id) => wanted.has(id)));
  const block = isBlock ? timelineBlock(concepts) : timelineTable(events, document.languageId, knowledge);
  await insertBlock(editor, block, services);
}

async function chooseComparison(argument: unknown, services: Services): Promise<Comparison | undefined> {
  const knowledge = services.knowledge();
  const id = isRecord(argument) ? argument['comparison'] : undefined;
  const given = isString(id) ? knowledge.comparison(id) : undefined;
  if (given) return given;
  const items = knowledge.comparisons.map((comparison) => ({
    label: comparison.title,
    detail: comparison.summary,
    comparison,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Insert Comparison',
    placeHolder: 'Comparison',
    matchOnDetail: true,
  });
  return picked?.comparison;
}

async function chooseSubjects(
  { subjects }: Comparison,
  argument: unknown,
  services: Services,
): Promise<readonly Id[] | undefined> {
  const given = isRecord(argument) ? argument['subjects'] : undefined;
  if (Array.isArray(given)) return subjects.filter((id) => given.includes(id));
  if (subjects.length <= mostSubjects) return subjects;
  const items = subjects.map((id, place) => ({
    label: nameOf(services.knowledge(), id),
    id,
    picked: place < mostSubjects,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Insert Comparison',
    placeHolder: 'What is compared',
    canPickMany: true,
  });
  return picked?.map(({ id }) => id);
}

/** Inserts a comparison. @param argument may name `comparison`, `subjects` and `as` */
export async function insertComparison(
  editor: vscode.TextEditor,
  argument: unknown,
  services: Services,
): Promise<void> {
  const comparison = await chooseComparison(argument, services);
  const subjects = comparison && (await chooseSubjects(comparison, argument, services));
  if (!comparison || !subjects || subjects.length === 0) return;
  const isBlock = await chooseBlock(editor.document, argument, 'Insert Comparison');
  if (isBlock === undefined) return;
  const { languageId } = editor.document;
  const block = isBlock
    ? comparisonBlock(comparison, subjects)
    : comparisonTableText(comparison, subjects, languageId, services.knowledge());
  await insertBlock(editor, block, services);
}
