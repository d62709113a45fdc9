import assert from 'node:assert/strict';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, openText, patience, positionOf } from './support/editor';

/** A term that the sample notes do not mention, under its name and an alias. */
const name = 'Turtles Project';

function workspaceRoot(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a folder');
  return folder.uri.fsPath;
}

/** Writes a note into the workspace. */
async function note(path: string, text: string): Promise<vscode.Uri> {
  const file = join(workspaceRoot(), path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return vscode.Uri.file(file);
}

/** Where VS Code finds references to the words, as `file:line:character`, sorted. */
async function references(document: vscode.TextDocument, words: string): Promise<string[]> {
  const locations = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    positionOf(document, words, 1),
  );
  return locations
    .map(({ uri, range: { start } }) => `${uri.path.split('/').at(-1)}:${start.line}:${start.character}`)
    .sort();
}

/** Asks until the answer is the expected one: the disk is watched with some delay. */
async function expectReferences(document: vscode.TextDocument, words: string, expected: string[]): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await references(document, words);
    if (found.join() === expected.join() || Date.now() > deadline) {
      assert.deepEqual(found, expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('Find All References', function () {
  this.timeout(3 * patience);
  const folder = 'references-test';

  before(() => note(`${folder}/a.md`, `# Notes\n\nOne ${name} nests hypervisors.\n\n\`${name}\` in code.\n`));

  afterEach(closeEditors);

  after(() => rm(join(workspaceRoot(), folder), { recursive: true, force: true }));

  it('lists every mention in the notes of the workspace, and those of the document that is asked', async () => {
    const document = await openText(`What was a ${name}?\n`);
    await expectReferences(document, name, ['a.md:2:4', 'text.md:0:11']);
  });

  it('finds all names of the term', async () => {
    const document = await openText('A virtual machine monitor, or VMM, runs virtual machines.\n');
    const found = await references(document, 'virtual machine monitor');
    assert.ok(found.includes('text.md:0:2') && found.includes('text.md:0:30'), found.join());
    assert.ok(
      found.some((each) => each.startsWith('hypervisors.md:')),
      found.join(),
    );
  });

  it('hears of new, changed, renamed and deleted notes and folders', async () => {
    const document = await openText(`What was a ${name}?\n`);
    await note(`${folder}/b.md`, `${name}\n`);
    await note(`${folder}/deep/er/c.rst`, `Title\n=====\n\nOne ${name}.\n`);
    await expectReferences(document, name, ['a.md:2:4', 'b.md:0:0', 'c.rst:3:4', 'text.md:0:11']);
    await note(`${folder}/b.md`, `Not much to say.\n`);
    await rename(join(workspaceRoot(), folder, 'deep'), join(workspaceRoot(), folder, 'flat'));
    await expectReferences(document, name, ['a.md:2:4', 'c.rst:3:4', 'text.md:0:11']);
    await rm(join(workspaceRoot(), folder, 'flat'), { recursive: true });
    await expectReferences(document, name, ['a.md:2:4', 'text.md:0:11']);
  });

  it('counts an unsaved document as it is', async () => {
    const document = await openText(`What was a ${name}?\n`);
    const other = await note(`${folder}/unsaved.md`, `${name}\n`);
    await expectReferences(document, name, ['a.md:2:4', 'text.md:0:11', 'unsaved.md:0:0']);
    const editor = await vscode.window.showTextDocument(other);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Once again: a '));
    await expectReferences(document, name, ['a.md:2:4', 'text.md:0:11', 'unsaved.md:0:14']);
    await editor.document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await rm(other.fsPath);
    await expectReferences(document, name, ['a.md:2:4', 'text.md:0:11']);
  });

  it('leaves out what Git ignores, binary files and other languages', async () => {
    const document = await openText(`What was a ${name}?\n`);
    await note(`${folder}/.gitignore`, 'ignored/\n*.draft.md\n!kept.draft.md\n');
    await note(`${folder}/ignored/x.md`, `${name}\n`);
    await note(`${folder}/y.draft.md`, `${name}\n`);
    await note(`${folder}/kept.draft.md`, `${name}\n`);
    await note(`${folder}/node_modules/p/readme.md`, `${name}\n`);
    await note(`${folder}/binary.md`, `${name}\0\u0001\n`);
    await note(`${folder}/code.ts`, `// ${name}\n`);
    await expectReferences(document, name, ['a.md:2:4', 'kept.draft.md:0:0', 'text.md:0:11']);
    await rm(join(workspaceRoot(), folder, '.gitignore'));
    await expectReferences(document, name, [
      'a.md:2:4',
      'kept.draft.md:0:0',
      'text.md:0:11',
      'x.md:0:0',
      'y.draft.md:0:0',
    ]);
  });

  it('survives a change of a thousand notes at once', async () => {
    const document = await openText(`What was a ${name}?\n`);
    const many = join(workspaceRoot(), folder, 'many');
    await mkdir(many);
    const write = (text: string): Promise<void[]> =>
      Promise.all(Array.from({ length: 1000 }, (_, index) => writeFile(join(many, `${index}.md`), text)));
    await write(`${name}\n`);
    const count = async (): Promise<number> =>
      (await references(document, name)).filter((each) => /^\d+\.md:/.test(each)).length;
    const expectCount = (expected: number): Promise<true> =>
      eventually(`${expected} mentions are found`, async () => ((await count()) === expected ? true : undefined));
    await expectCount(1000);
    await write(`${name} and ${name}\n`);
    await expectCount(2000);
    await rm(many, { recursive: true });
    await expectCount(0);
  });

  it('says nothing where no term is', async () => {
    const document = await openText('Nothing of note here.\n');
    assert.deepEqual(await references(document, 'Nothing'), []);
  });
});

describe('Where Used', () => {
  afterEach(closeEditors);

  it('is linked from the hover and shows its result', async () => {
    await openText('A hypervisor runs guests.\n');
    await vscode.commands.executeCommand('virtualizationNotes.whereUsed', 'hypervisor');
    await vscode.commands.executeCommand('virtualizationNotes.whereUsed', { itemId: 'kvm' });
    await vscode.commands.executeCommand('virtualizationNotes.whereUsed', { hostile: true });
  });
});
