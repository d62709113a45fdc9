import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';

/** Given, and removed, by whoever started VS Code: the extension host is often killed before it can clean up. */
const scratch = process.env['VIRTUALIZATION_NOTES_SCRATCH'] ?? tmpdir();

/** Endings from which VS Code tells the language at once; of any other, it is set once the document is open. */
const endings: Readonly<Record<string, string>> = { markdown: '.md', plaintext: '.txt' };

/**
 * Opens a document with the given text but no editor, which VS Code would spend more time on than most tests, and gives
 * it once its language is set. It is a file with a name of its own: the name of an untitled document is used again as
 * soon as its editor closes, sometimes with the old text.
 */
export async function readText(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const path = join(await mkdtemp(join(scratch, 'document-')), `text${endings[language] ?? ''}`);
  await writeFile(path, content);
  const opened = await vscode.workspace.openTextDocument(path);
  return opened.languageId === language ? opened : vscode.languages.setTextDocumentLanguage(opened, language);
}

/** Opens a document with the given text in an editor, and gives it once its language is set. */
export async function openText(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await readText(content, language);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Opens a file of test/fixtures, by its path below that folder. */
export async function openFixture(path: string): Promise<vscode.TextDocument> {
  // This code runs from out/test/host.
  const repository = dirname(dirname(dirname(__dirname)));
  const document = await vscode.workspace.openTextDocument(join(repository, 'test', 'fixtures', path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/**
 * The position of the first place where the words stand.
 * @param inside how many UTF-16 units after their beginning
 * @throws when the words are not in the document
 */
export function positionOf(document: vscode.TextDocument, words: string, inside = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in ${document.uri.toString()}`);
  return document.positionAt(offset + inside);
}

/** One hover: what it says as Markdown, and the text that it covers. */
export interface ShownHover {
  readonly markdown: string;
  readonly covered: string;
}

/** The hovers of all extensions on the words, as VS Code would show them. */
export async function hoversOn(document: vscode.TextDocument, words: string, inside = 0): Promise<ShownHover[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words, inside),
  );
  return hovers.map(({ contents, range }) => ({
    markdown: contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n\n'),
    covered: range === undefined ? '' : document.getText(range),
  }));
}

/** Closes every editor; changes in unsaved documents are dropped. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** How long something may take to come true, in milliseconds: a busy machine takes many times as long as a quiet one. */
export const patience = 90_000;

/**
 * Asks again and again until the answer is not `undefined`, and gives it.
 * @throws after `timeout` milliseconds, with `what` in the message
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  timeout = patience,
): Promise<T> {
  const deadline = Date.now() + timeout;
  do {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeout / 1000} s in vain until ${what}`);
}
