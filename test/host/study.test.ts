import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { writeLine } from '../../src/core/journal/line';
import { eventually } from './support/editor';
import { StudyStorage } from './support/studyStorage';

const section = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('virtualizationNotes');
const scratch = (): string => mkdtempSync(join(process.env['VIRTUALIZATION_NOTES_SCRATCH'] ?? tmpdir(), 'answers-'));

/** Every file of the workspace by its content. */
function notes(): unknown {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => [parentPath, name, readFileSync(join(parentPath, name), 'base64')]);
}

describe('answers of study', () => {
  let storage: StudyStorage;
  let before: unknown;
  beforeEach(() => {
    storage = new StudyStorage();
    before = notes();
  });
  afterEach(async () => {
    storage.dispose();
    await section().update('study.folder', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(notes(), before, 'the notes of the user have changed');
  });

  it('are there after a restart', async () => {
    const first = await storage.open();
    const { id } = first.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    await first.saved();
    const second = await storage.open();
    assert.ok((await second.whole()).get(id));
    assert.equal(second.history.states.get('kvm/definition')?.schedule?.interval, 2);
  });

  it('of two windows with a thousand each are all there', async () => {
    const windows = [await storage.open(), await storage.open()];
    for (let count = 0; count < 1000; count++) {
      for (const window of windows) window.append({ kind: 'answer', card: `card ${count % 70}`, rating: 3 });
      if (count % 20 === 0) await windows[count % 2]?.saved();
    }
    await Promise.all(windows.map((window) => window.saved()));
    assert.equal((await (await storage.open()).whole()).size, 2000);
    await eventually('both windows know all', () =>
      windows.every(({ history }) => history.size === 2000) ? true : undefined,
    );
  });

  it('from another machine count while a session runs', async () => {
    const review = await storage.open();
    review.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    await review.saved();
    const { at, offset, day } = review.now();
    const line = writeLine({ id: 'other.x.0', at, offset, day, kind: 'answer', card: 'xen/definition', rating: 4 });
    writeFileSync(join(storage.folder, 'other-x-a.jsonl'), `${line}\n`);
    await eventually('the answer is known', () => review.history.states.get('xen/definition'));
  });

  it('are kept while they cannot be written, and written when they can', async () => {
    // A file where the folder should be, since root may write what is read-only.
    writeFileSync(storage.folder, '');
    const review = await storage.open();
    const { id } = review.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    await review.saved();
    assert.equal(review.history.states.size, 1);
    rmSync(storage.folder);
    await review.saved();
    assert.ok((await (await storage.open()).whole()).get(id));
  });

  it('fall back on the storage of the extension while their folder is away, and count all the same', async () => {
    const away = join(scratch(), 'drive', 'virtualization-study');
    await section().update('study.folder', away, vscode.ConfigurationTarget.Global);
    const review = await storage.open();
    const { id } = review.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    await review.saved();
    assert.equal(readdirSync(storage.folder).length, 1, 'it was not written where a drive may come back');
    mkdirSync(away, { recursive: true });
    review.append({ kind: 'answer', card: 'xen/definition', rating: 3 });
    await review.saved();
    assert.equal(readdirSync(away).length, 1);
    const history = await (await storage.open()).whole();
    assert.ok(history.get(id) && history.size === 2);
  });

  it('move into a folder of the user, in every window, and back', async () => {
    const folder = join(scratch(), 'virtualization-study');
    mkdirSync(folder);
    const windows = [await storage.open(), await storage.open()];
    for (const window of windows) window.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    for (const window of windows) await window.saved();
    await windows[0]?.move(vscode.Uri.file(folder));
    assert.equal(section().get('study.folder'), folder);
    for (const window of windows) window.append({ kind: 'answer', card: 'xen/definition', rating: 3 });
    for (const window of windows) await window.saved();
    assert.deepEqual(readdirSync(storage.folder), []);
    assert.equal((await (await storage.open()).whole()).size, 4);
    await windows[0]?.move(undefined);
    assert.deepEqual(readdirSync(folder), []);
    assert.equal(section().get('study.folder'), '');
    assert.equal((await (await storage.open()).whole()).size, 4);
  });

  it('do not move into a folder that is not there', async () => {
    const review = await storage.open();
    review.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    await review.saved();
    await assert.rejects(review.move(vscode.Uri.file(join(scratch(), 'nowhere'))));
    assert.equal(section().get('study.folder'), '');
    assert.equal((await (await storage.open()).whole()).size, 1);
  });

  it('leave the prototype of dates alone, which all extensions share', async () => {
    const review = await storage.open();
    review.append({ kind: 'answer', card: 'kvm/definition', rating: 3 });
    const added = ['scheduler', 'diff', 'format', 'dueFormat'].filter((name) => name in Date.prototype);
    assert.deepEqual(added, []);
  });
});

describe('the commands for answers of study', () => {
  it('take answers in, give them out again, and move them', async () => {
    const folder = scratch();
    const at = (name: string): vscode.Uri => vscode.Uri.file(join(folder, name));
    const line = writeLine({
      id: 'test.x.0',
      at: 1.7e12,
      offset: 60,
      day: 19_675,
      kind: 'answer',
      card: 'kvm/x',
      rating: 3,
    });
    writeFileSync(join(folder, 'in.jsonl'), `rubbish\n${line}\n`);
    await vscode.commands.executeCommand('virtualizationNotes.importStudyAnswers', at('in.jsonl'));
    await vscode.commands.executeCommand('virtualizationNotes.exportStudyAnswers', at('out.jsonl'));
    assert.ok(readFileSync(join(folder, 'out.jsonl'), 'utf8').split('\n').includes(line));
    await vscode.commands.executeCommand('virtualizationNotes.exportStudyAnswers', at('out.csv'));
    assert.match(readFileSync(join(folder, 'out.csv'), 'utf8'), /^test\.x\.0,review,kvm\/x,3,/m);
    await vscode.commands.executeCommand('virtualizationNotes.moveStudyAnswers', vscode.Uri.file(folder));
    const moved = join(folder, 'virtualization-study');
    assert.equal(section().get('study.folder'), moved);
    assert.ok(readdirSync(moved).some((name) => readFileSync(join(moved, name), 'utf8').includes(line)));
    await section().update('study.folder', undefined, vscode.ConfigurationTarget.Global);
  });
});
