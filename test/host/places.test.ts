import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, hoversOn, patience, positionOf } from './support/editor';

/** Names under which the text of a document is found in the hover on its word. */
async function coveredOn(document: vscode.TextDocument, words: string): Promise<string[]> {
  return (await hoversOn(document, words)).map(({ covered }) => covered);
}

/** A kind of notebook that VS Code knows of itself; what reads its files is not needed here. */
const notebookType = 'jupyter-notebook';
const serializer: vscode.NotebookSerializer = {
  deserializeNotebook: () => new vscode.NotebookData([]),
  serializeNotebook: () => new Uint8Array(),
};

/** A folder of the workspace that the tests may fill. */
function folder(): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the tests need a folder');
  return join(first.uri.fsPath, 'places-test');
}

/** Shows old versions of files under a scheme of its own, as the left side of a diff does. */
function oldVersions(text: string): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider('old-version', {
    provideTextDocumentContent: () => text,
  });
}

describe('terms where people write besides files', function () {
  this.timeout(2 * patience);

  before(async () => {
    await mkdir(folder(), { recursive: true });
    // Opening a document activates the extension, but nobody waits for it.
    await vscode.extensions.getExtension('virtnotes.virtualization-study-notes')?.activate();
  });
  afterEach(closeEditors);
  after(() => rm(folder(), { recursive: true, force: true }));

  it('are found in the box of a commit message', async () => {
    const control = vscode.scm.createSourceControl('places', 'Places');
    try {
      control.inputBox.value = 'Start the hypervisor\n\n# Xen is no comment here';
      await vscode.commands.executeCommand('workbench.view.scm');
      const isBox = ({ languageId }: vscode.TextDocument): boolean => languageId === 'scminput';
      const box = await eventually('the box is a document', () =>
        vscode.workspace.textDocuments.find((document) => isBox(document) && document.getText() !== ''),
      );
      assert.deepEqual(await coveredOn(box, 'hypervisor'), ['hypervisor']);
      assert.deepEqual(await coveredOn(box, 'Xen'), ['Xen']);
    } finally {
      control.dispose();
      await vscode.commands.executeCommand('workbench.view.explorer');
    }
  });

  it('are found in the box of a comment', async () => {
    const file = join(folder(), 'reviewed.md');
    await writeFile(file, 'Text\n');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    const controller = vscode.comments.createCommentController('places', 'Places');
    try {
      const thread = controller.createCommentThread(document.uri, new vscode.Range(0, 0, 0, 4), []);
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      const box = await eventually('the box is a document', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'comment'),
      );
      const edit = new vscode.WorkspaceEdit();
      edit.insert(box.uri, new vscode.Position(0, 0), 'What does the hypervisor do here?');
      await vscode.workspace.applyEdit(edit);
      assert.deepEqual(await coveredOn(box, 'hypervisor'), ['hypervisor']);
    } finally {
      controller.dispose();
    }
  });

  it('are found in Markdown cells of a notebook, which are context for each other', async () => {
    const registration = vscode.workspace.registerNotebookSerializer(notebookType, serializer);
    const cell = (text: string, language = 'markdown'): vscode.NotebookCellData =>
      new vscode.NotebookCellData(
        language === 'markdown' ? vscode.NotebookCellKind.Markup : vscode.NotebookCellKind.Code,
        text,
        language,
      );
    const alone = await vscode.workspace.openNotebookDocument(
      notebookType,
      new vscode.NotebookData([cell('The guest sees a trap.')]),
    );
    const document = alone.cellAt(0).document;
    assert.deepEqual(await coveredOn(document, 'trap'), []);
    const notebook = await vscode.workspace.openNotebookDocument(
      notebookType,
      new vscode.NotebookData([
        cell('Hypervisors such as KVM and Xen run virtual machines.\n\n```\nopen'),
        cell('Hypervisors such as KVM and Xen run virtual machines.'),
        cell('hypervisor = 1', 'python'),
        cell('The guest sees a trap.'),
      ]),
    );
    assert.deepEqual(await coveredOn(notebook.cellAt(3).document, 'trap'), []);
    const edit = new vscode.WorkspaceEdit();
    const first = notebook.cellAt(0).document;
    edit.delete(first.uri, new vscode.Range(positionOf(first, '```'), first.positionAt(first.getText().length)));
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await coveredOn(notebook.cellAt(3).document, 'guest'), ['guest']);
    assert.deepEqual(await coveredOn(notebook.cellAt(2).document, 'hypervisor'), []);
    registration.dispose();
  });

  it('are found in untitled documents', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'A hypervisor.\n' });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await coveredOn(document, 'hypervisor'), ['hypervisor']);
  });

  it('are found on the left side of a diff, and muted there under the path of the file', async () => {
    const file = vscode.Uri.file(join(folder(), 'changed.md'));
    await writeFile(file.fsPath, 'Now a hypervisor.\n');
    const provider = oldVersions('Once a hypervisor.\n');
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('virtualizationNotes');
    try {
      const left = file.with({ scheme: 'old-version', query: '{"ref":"HEAD"}' });
      const document = await vscode.workspace.openTextDocument(left);
      assert.deepEqual(await coveredOn(document, 'hypervisor'), ['hypervisor']);
      await settings().update(
        'mutedTermsByFile',
        { 'places-test/changed.md': ['hypervisor'] },
        vscode.ConfigurationTarget.Workspace,
      );
      assert.deepEqual(await coveredOn(document, 'hypervisor'), []);
    } finally {
      await settings().update('mutedTermsByFile', undefined, vscode.ConfigurationTarget.Workspace);
      provider.dispose();
    }
  });

  it('are found in the message that Git shows, and not in the diff', async () => {
    const content =
      'commit 0123456789abcdef\nAuthor: KVM <a@b.c>\n\n    Run the hypervisor\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-Xen\n+QEMU\n';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    assert.deepEqual(await coveredOn(document, 'hypervisor'), ['hypervisor']);
    assert.deepEqual(await coveredOn(document, 'Xen'), []);
    assert.deepEqual(await coveredOn(document, 'KVM'), []);
  });
});

describe('references in files of other encodings', function () {
  this.timeout(2 * patience);
  /** A term that the sample notes do not mention. */
  const name = 'Turtles Project';
  const gbk = Buffer.concat([Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), Buffer.from(` ${name}\n`)]);
  const utf16 = Buffer.from(`${name} in UTF-16\n`, 'utf16le');
  const files: Readonly<Record<string, Buffer>> = {
    'gbk.md': gbk,
    'utf16.md': utf16,
    'utf16bom.md': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    'utf8bom.md': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`${name}\n`)]),
    'utf8.txt': Buffer.from(`中文 ${name}\n`),
  };
  const markdown = (): vscode.WorkspaceConfiguration =>
    vscode.workspace.getConfiguration('files', { languageId: 'markdown' });

  before(async () => {
    await mkdir(folder(), { recursive: true });
    await markdown().update('encoding', 'gbk', vscode.ConfigurationTarget.Workspace, true);
    for (const [file, bytes] of Object.entries(files)) await writeFile(join(folder(), file), bytes);
  });

  after(async () => {
    await markdown().update('encoding', undefined, vscode.ConfigurationTarget.Workspace, true);
    await closeEditors();
    await rm(folder(), { recursive: true, force: true });
  });

  // Only the encoding of the folder counted, so that closed files had other columns than open ones.
  it('are at the columns that the editor has', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `One ${name}\n` });
    await vscode.window.showTextDocument(document);
    const ask = async (): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, name, 1),
      );
      return found
        .filter(({ uri }) => uri.path.includes('/places-test/'))
        .map(({ uri, range: { start } }) => `${uri.path.split('/').at(-1)}:${start.line}:${start.character}`)
        .sort();
    };
    const expected = ['gbk.md:0:3', 'utf16.md:0:0', 'utf16bom.md:0:0', 'utf8.txt:0:3', 'utf8bom.md:0:0'];
    const deadline = Date.now() + patience;
    while ((await ask()).join() !== expected.join() && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(await ask(), expected);
    for (const file of expected) {
      const [path = '', line = '', character = ''] = file.split(':');
      const opened = await vscode.workspace.openTextDocument(join(folder(), path));
      assert.equal(opened.getText().indexOf(name), Number(line) + Number(character), path);
    }
  });

  // The second of two questions got the answer of before.
  it('are all there for each of two questions that are asked at once', async () => {
    const many = join(folder(), 'many');
    await mkdir(many);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `One ${name}\n` });
    await vscode.window.showTextDocument(document);
    const count = async (): Promise<number> => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, name, 1),
      );
      return found.filter(({ uri }) => uri.path.includes('/many/')).length;
    };
    assert.equal(await count(), 0);
    await Promise.all(Array.from({ length: 50 }, (_, index) => writeFile(join(many, `${index}.md`), `${name}\n`)));
    const deadline = Date.now() + patience;
    for (let counts: number[] = []; counts[0] !== 50 && Date.now() < deadline;) {
      counts = await Promise.all([count(), count(), count()]);
      // The first may still be the old answer while the disk has not been heard of; none after it knows less.
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => a - b),
      );
    }
    assert.equal(await count(), 50);
  });
});
