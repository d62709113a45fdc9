import * as vscode from 'vscode';
import type { WorkQueue } from '../../base/workQueue';
import { limits } from '../../core/ownTerms/limits';
import { nameKey } from '../../base/folding';
import { selectedName, type SelectedName } from '../../core/ownTerms/selectedName';
import { cleanLine } from '../../core/ownTerms/text';
import { folderGlossaries } from '../../platform/ownTerms/ownTermsFiles';
import type { Services } from '../../platform/services';

/** Adds a term to the glossary of a workspace folder: the selected words, or what is asked for. */
export async function addTerm(services: Services, queue: WorkQueue): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const folder = await folderFor(editor?.document);
  if (!folder) return;
  const named = await nameFor(editor);
  if (named === undefined) return;
  const { name, alias } = named;
  const definition = await vscode.window.showInputBox({
    title: `Add “${name}” to Your Terms`,
    prompt: `Its definition, in a sentence or two. It may be left empty for now.${alias === undefined ? '' : ` “${alias}” becomes its alias.`}`,
    ignoreFocusOut: true,
  });
  if (definition === undefined) return;
  const term: WrittenTerm = {
    name,
    ...(alias !== undefined && { aliases: [alias] }),
    definition: cleanLine(definition, limits.textLength) || undefined,
  };
  const written = await queue.add(() => write(services, folder, term));
  if (!written) return;
  const { document, isSaved } = written;
  const path = vscode.workspace.asRelativePath(document.uri);
  const after = isSaved ? '' : ' Save the file to use it.';
  const open = await vscode.window.showInformationMessage(`“${name}” is now in ${path}.${after}`, 'Open Glossary');
  if (open === 'Open Glossary') await showTerm(document, name);
}

/** The folder of the document, or the one that the user chooses; `undefined` when there is none. */
async function folderFor(document: vscode.TextDocument | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    await vscode.window.showInformationMessage('Open a folder first: a glossary belongs to a folder.');
    return undefined;
  }
  const own = document && vscode.workspace.getWorkspaceFolder(document.uri);
  if (own ?? folders.length === 1) return own ?? folders[0];
  return vscode.window.showWorkspaceFolderPick({ placeHolder: 'The folder to whose glossary the term is added' });
}

/** The name that is selected, without markup, with an acronym behind it as alias; else what the user types. */
async function nameFor(
  editor: vscode.TextEditor | undefined,
): Promise<{ readonly name: string; readonly alias?: string } | undefined> {
  const selected = editor && !editor.selection.isEmpty ? selectionOf(editor) : undefined;
  if (selected?.isSure && complaintAbout(selected.name) === undefined) return selected;
  const range = editor?.document.getWordRangeAtPosition(editor.selection.active, /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u);
  const name = selected?.name ?? '';
  const typed = await vscode.window.showInputBox({
    title: 'Add to Your Terms',
    prompt: 'The term',
    value: name !== '' && name.length <= limits.nameLength ? name : range && editor?.document.getText(range),
    validateInput: (value) => complaintAbout(cleanLine(value, limits.nameLength + 1)),
  });
  return typed === undefined ? undefined : { name: cleanLine(typed, limits.nameLength) };
}

function selectionOf({ document, selection }: vscode.TextEditor): SelectedName {
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  return selectedName(document.getText(), document.languageId, start, end);
}

function complaintAbout(name: string): string | undefined {
  if (nameKey(name) === '') return 'A term has a letter or a digit.';
  if (name.length > limits.nameLength) return `A term has at most ${limits.nameLength} characters.`;
  if (name.split(/[\s\p{Pd}]+/u).length > limits.nameWords) return `A term has at most ${limits.nameWords} words.`;
  return undefined;
}

/** The glossary of the folder that is there; `undefined` when there is none. */
async function glossaryOf(folder: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
  for (const uri of folderGlossaries(folder)) {
    try {
      await vscode.workspace.fs.stat(uri);
      return uri;
    } catch {
      // Not under this name.
    }
  }
  return undefined;
}

interface WrittenTerm {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
}

/**
 * Writes the term as an edit of the document, which VS Code saves as a whole and can undo. A glossary that has unsaved
 * changes gets the term too, but is left to its user to save.
 */
async function write(
  services: Services,
  folder: vscode.WorkspaceFolder,
  term: WrittenTerm,
): Promise<{ readonly document: vscode.TextDocument; readonly isSaved: boolean } | undefined> {
  const { formatOf, insertTerm } = await import('../../data/ownTerms');
  const existing = await glossaryOf(folder);
  const uri = existing ?? folderGlossaries(folder)[0];
  if (!uri) return undefined;
  const edit = new vscode.WorkspaceEdit();
  const document = existing && (await vscode.workspace.openTextDocument(existing));
  const wasDirty = document?.isDirty === true;
  const made = insertTerm(document?.getText() ?? '', formatOf(uri.path), term);
  if ('problem' in made) {
    if (document) await showProblem(document, made.problem);
    return undefined;
  }
  if (!document) edit.createFile(uri, { ignoreIfExists: true });
  for (const { start, end, text } of made.edits) {
    const range = document
      ? new vscode.Range(document.positionAt(start), document.positionAt(end))
      : new vscode.Range(0, 0, 0, 0);
    edit.replace(uri, range, text);
  }
  const path = vscode.workspace.asRelativePath(uri);
  if (!(await vscode.workspace.applyEdit(edit))) {
    services.log.warn(`The edit that adds a term to ${path} was not accepted`);
    void vscode.window.showWarningMessage(`“${term.name}” could not be added to ${path}.`);
    return undefined;
  }
  const changed = await vscode.workspace.openTextDocument(uri);
  return { document: changed, isSaved: !wasDirty && (await changed.save()) };
}

async function showProblem(
  document: vscode.TextDocument,
  { start, end, message }: { readonly start: number; readonly end: number; readonly message: string },
): Promise<void> {
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection });
  void vscode.window.showWarningMessage(`Nothing was added: fix the glossary first. ${message}`);
}

async function showTerm(document: vscode.TextDocument, name: string): Promise<void> {
  const at = document.getText().lastIndexOf(name);
  const position = document.positionAt(Math.max(0, at));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}
