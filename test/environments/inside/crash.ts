import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { positionOf } from '../../host/support/editor';

/** What one extension host is to do: see whether all is well, and then to die in the middle of its work. */
export interface Plan {
  /** Notes that mention the term of the index. */
  readonly notes: number;
  /** Milliseconds of life after the term has been given; the last extension host lives on. */
  readonly killAfter?: number;
  /** Where to say how far everything has come. */
  readonly report: string;
}

/** How far an extension host has come when it writes its last word. */
export interface CrashReport {
  readonly problem?: string;
  readonly isIndexing?: boolean;
  readonly isAdding?: boolean;
}

/** VS Code calls it, because `extensionTestsPath` names this file. The plan is anew for each extension host. */
export async function run(): Promise<void> {
  const plan = JSON.parse(readFileSync(process.env['VIRTUALIZATION_NOTES_PLAN'] ?? '', 'utf8')) as Plan;
  const say = (report: CrashReport): void => writeFileSync(plan.report, JSON.stringify(report));
  try {
    const journal = await openJournal();
    await check(journal, plan);
    if (plan.killAfter === undefined) say({});
    else await die(journal, plan.killAfter, say);
  } catch (error) {
    say({ problem: error instanceof Error ? error.message : String(error) });
  }
}

async function openJournal(): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const document = await vscode.workspace.openTextDocument(join(folder, 'journal.md'));
  return vscode.window.showTextDocument(document);
}

/** Own terms are known, and the last one finds every note. */
async function check({ document }: vscode.TextEditor, plan: Plan): Promise<void> {
  await until('the own term is known', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'rack nine', 1),
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    return texts.some((text) => text.includes('six hosts, one switch'));
  });
  // Whoever is to die while notes are read must not have read them before.
  if (plan.killAfter !== undefined) return;
  await until('all notes are found', async () => (await references(document)).length === plan.notes + 1);
}

function references(document: vscode.TextDocument): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    positionOf(document, 'Turtles Project', 1),
  );
}

/** Adds a term while notes are being read, and ends this process in the middle. */
async function die(editor: vscode.TextEditor, killAfter: number, say: (report: CrashReport) => void): Promise<void> {
  const { document } = editor;
  const start = positionOf(document, 'four seconds');
  editor.selection = new vscode.Selection(start, start.translate(0, 'four seconds'.length));
  const state = { isIndexing: true, isAdding: true };
  // The command asks for the definition; its message in the end is not waited for.
  void vscode.commands.executeCommand('virtualizationNotes.addTerm');
  const glossary = vscode.workspace.createFileSystemWatcher('**/virtualization-glossary.yaml');
  glossary.onDidChange(() => (state.isAdding = false));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  void references(document).then(() => (state.isIndexing = false));
  setTimeout(() => {
    say(state);
    process.kill(process.pid, 'SIGKILL');
  }, killAfter);
  await new Promise(() => undefined);
}

async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await ask())) {
    assert.ok(Date.now() < deadline, `Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
