import * as vscode from 'vscode';
import type { MentionRange, NoteMentions } from '../../core/notesIndex';
import { toVsCodeRange } from './ranges';

/** A note, or one mention in it. */
type Item = NoteMentions | { readonly note: string; readonly range: MentionRange };

/** How much of a line is shown before a mention, and how long it may be in all. */
const shownBefore = 30;
const shownInAll = 200;

/** Notes with their mentions, for the References view. Lines are read when a note is opened in the tree. */
export class MentionsTree implements vscode.TreeDataProvider<Item> {
  readonly #notes: readonly NoteMentions[];

  constructor(notes: readonly NoteMentions[]) {
    this.#notes = notes;
  }

  getChildren(item?: Item): Item[] {
    if (item === undefined) return [...this.#notes];
    return 'ranges' in item ? item.ranges.map((range) => ({ note: item.note, range })) : [];
  }

  getParent(item: Item): Item | undefined {
    return 'ranges' in item ? undefined : this.#notes.find(({ note }) => note === item.note);
  }

  async getTreeItem(item: Item): Promise<vscode.TreeItem> {
    const uri = vscode.Uri.parse(item.note, true);
    if ('ranges' in item) return noteItem(uri, item.ranges.length, this.#notes.length === 1);
    return mentionItem(await vscode.workspace.openTextDocument(uri), item.range);
  }
}

function noteItem(uri: vscode.Uri, count: number, isOnly: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(uri, isOnly ? Expanded : Collapsed);
  item.description = `${vscode.workspace.asRelativePath(uri).replace(/[^/]*$/, '')} ${count}`.trim();
  item.iconPath = vscode.ThemeIcon.File;
  const words = `${vscode.workspace.asRelativePath(uri)}, ${count} ${count === 1 ? 'mention' : 'mentions'}`;
  item.accessibilityInformation = { label: words };
  return item;
}

function mentionItem(document: vscode.TextDocument, mention: MentionRange): vscode.TreeItem {
  // The note may have changed since it was searched.
  const range = document.validateRange(toVsCodeRange(mention));
  const line = document.lineAt(range.start.line);
  const from = Math.max(
    line.firstNonWhitespaceCharacterIndex,
    range.start.character > 2 * shownBefore ? range.start.character - shownBefore : 0,
  );
  const text = line.text.slice(from, from + shownInAll);
  const prefix = from > line.firstNonWhitespaceCharacterIndex ? '…' : '';
  const start = Math.max(0, range.start.character - from) + prefix.length;
  const end = range.isSingleLine ? range.end.character - from + prefix.length : prefix.length + text.length;
  const item = new vscode.TreeItem({ label: prefix + text, highlights: [[start, Math.max(start, end)]] });
  item.command = { command: 'vscode.open', title: 'Open', arguments: [document.uri, { selection: range }] };
  item.accessibilityInformation = { label: `Line ${range.start.line + 1}: ${text}` };
  return item;
}
