import * as vscode from 'vscode';
import { escapeMarkdown } from '../../base/escape';
import { blockAt, languageAt, suggestionsAt, type BlockCursor, type BlockSuggestion } from '../../core/blocks';
import type { Services } from '../../platform/services';

/** Completes our languages behind a fence, and keys, ids and lanes in our blocks. */
export class BlockCompletionProvider implements vscode.CompletionItemProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): vscode.CompletionItem[] | undefined {
    if (token.isCancellationRequested) return undefined;
    const lineAt = (line: number): string | undefined =>
      line < document.lineCount ? document.lineAt(line).text : undefined;
    const line = document.lineAt(position.line).text;
    const cursor = blockAt(lineAt, position.line, position.character);
    if (!cursor) return languageItems(document, position, line);
    return suggestionsAt(cursor, this.#services.knowledge()).map((suggestion, order) =>
      blockItem(suggestion, order, cursor, line, position),
    );
  }
}

/** Our languages right behind a fence. */
function languageItems(
  document: vscode.TextDocument,
  { line: lineNumber, character }: vscode.Position,
  line: string,
): vscode.CompletionItem[] | undefined {
  if (!/`{3}|~{3}/.test(line)) return undefined;
  const before = document.getText(new vscode.Range(0, 0, lineNumber, 0)).split(/\r?\n/);
  const place = languageAt(line, character, before.slice(0, -1));
  return place?.languages.map(({ language, shows }) => {
    const item = new vscode.CompletionItem({ label: language, description: shows }, vscode.CompletionItemKind.Module);
    item.range = {
      inserting: new vscode.Range(lineNumber, place.start, lineNumber, character),
      replacing: new vscode.Range(lineNumber, place.start, lineNumber, place.end),
    };
    return item;
  });
}

function blockItem(
  { text, detail, documentation, names, kind }: BlockSuggestion,
  order: number,
  { item: touched }: BlockCursor,
  line: string,
  { line: lineNumber, character }: vscode.Position,
): vscode.CompletionItem {
  const isKey = kind === 'key';
  const item = new vscode.CompletionItem(
    { label: text, description: detail },
    isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value,
  );
  const start = touched?.start ?? character;
  const end = touched ? touched.start + touched.text.length : character;
  const before = line[start - 1];
  // `key:` is more legible with a space behind it.
  const space = !isKey && (before === ':' || before === ',') ? ' ' : '';
  const colon = isKey && !/^\s*:/.test(line.slice(end)) ? ': ' : '';
  item.insertText = `${space}${text}${colon}`;
  item.range = {
    inserting: new vscode.Range(lineNumber, start, lineNumber, character),
    replacing: new vscode.Range(lineNumber, start, lineNumber, end),
  };
  item.filterText = filterText(line.slice(start, character), [text, ...names]);
  item.sortText = String(order).padStart(4, '0');
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(escapeMarkdown(documentation));
  // After a key, its values are what comes next.
  if (colon) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
  return item;
}

/** All names of an item, the one that begins as what is typed first: Markdown's own editor drops what does not begin so. */
function filterText(typed: string, names: readonly string[]): string {
  const key = typed.toLowerCase();
  const first = names.find((name) => name.toLowerCase().startsWith(key));
  return [...(first === undefined ? [] : [first]), ...names.filter((name) => name !== first)].join(' ');
}
