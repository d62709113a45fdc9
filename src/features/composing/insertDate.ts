import * as vscode from 'vscode';
import { edtfInWords, edtfYearLabel } from '../../base/edtf';
import { isRecord } from '../../base/guards';
import { itemId, type DatedEvent } from '../../core/knowledge';
import type { Services } from '../../platform/services';
import { say, write } from '../../platform/writing';

/** The event that is meant: named by the argument, the first of the entry that it names, else chosen. */
async function eventFor(argument: unknown, { knowledge }: Services): Promise<DatedEvent | undefined> {
  const id = itemId(argument);
  const entry = id === undefined ? undefined : knowledge().entry(id);
  const given = entry ? knowledge().firstEventOf(entry.id) : id === undefined ? undefined : knowledge().event(id);
  if (given || id !== undefined) return given;
  const items = knowledge().events.map((event) => ({
    label: `${edtfYearLabel(event.when)}  ${event.title}`,
    detail: event.summary,
    event,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Insert Date',
    placeHolder: 'Event',
    matchOnDetail: true,
  });
  return picked?.event;
}

/** Inserts the date of an event with its certainty. @param argument an id, a tree item, or `{ itemId, as }` */
export async function insertDate(editor: vscode.TextEditor, argument: unknown, services: Services): Promise<void> {
  const event = await eventFor(argument, services);
  if (!event) return;
  const { when } = event;
  const forms = [
    { as: 'words', label: edtfInWords(when), description: 'in words' },
    { as: 'iso', label: when.text, description: 'ISO 8601; ~ is about, ? uncertain' },
    { as: 'year', label: edtfYearLabel(when), description: 'year' },
  ];
  const as = isRecord(argument) ? argument['as'] : undefined;
  const form =
    forms.find((each) => each.as === as) ??
    (await vscode.window.showQuickPick(forms, { title: `Insert Date: ${event.title}`, placeHolder: 'Form' }));
  if (!form) return;
  const { document, selections } = editor;
  if (document.isClosed) return say('The document has been closed.');
  const edits = selections.map(({ start, end }) => ({
    start: document.offsetAt(start),
    end: document.offsetAt(end),
    text: form.label,
  }));
  await write(editor, edits, services);
}
