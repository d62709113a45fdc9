import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Knowledge } from '../../src/core/knowledge';
import { loadKnowledgeData } from '../../src/data';
import { closeEditors, eventually, openText } from './support/editor';

const command = (name: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`virtualizationNotes.${name}`, ...args);

/** An event with one source, so that nothing is asked. */
const event = 'creasy-origin-vm370-1981';
const key = 'popek-formal-requirements-virtualizable-third-1974';

/** All that writes into a text, each with arguments that leave nothing to ask. */
const writers: readonly (readonly [string, unknown])[] = [
  ['citeSource', event],
  ['citeFact', undefined],
  ['insertGlossary', { form: 'list', scope: 'note', links: 'first' }],
  ['insertBibliography', undefined],
  ['insertTimeline', { itemId: 'kvm', as: 'table' }],
  ['insertComparison', { comparison: 'platforms', subjects: ['kvm', 'xen'], as: 'table' }],
  ['insertDate', { itemId: event, as: 'iso' }],
  ['insertDefinition', 'kvm'],
  ['insertAtCursor', 'kvm'],
];

function editor(): vscode.TextEditor {
  const active = vscode.window.activeTextEditor;
  assert.ok(active);
  return active;
}

function toEnd({ lineCount }: vscode.TextDocument): void {
  editor().selection = new vscode.Selection(lineCount, 0, lineCount, 0);
}

describe('what writes into a text', () => {
  afterEach(closeEditors);

  it('changes nothing in one that is read-only', async () => {
    const uri = vscode.Uri.parse(`virtualization-notes:/source/${key}.md`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    for (const [name, argument] of writers) {
      await command(name, argument);
      assert.equal(document.getText(), before, name);
      assert.equal(document.isDirty, false, name);
    }
  });

  for (const [name, argument] of writers) {
    it(`keeps the line ends, and is one step to undo: ${name}`, async () => {
      const text = `KVM and a hypervisor.[^${key}]\r\n\r\nXen was first released in 2003[^x].\r\n`;
      const document = await openText(text);
      editor().selection = name === 'citeFact' ? new vscode.Selection(2, 0, 2, 0) : new vscode.Selection(1, 0, 1, 0);
      const done = { isIt: false };
      void command(name, argument).then(() => (done.isIt = true));
      await eventually('it has written', () => {
        if (!done.isIt) void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return done.isIt || undefined;
      });
      assert.notEqual(document.getText(), text);
      assert.doesNotMatch(document.getText(), /[^\r]\n/);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  }

  it('writes into five megabytes, and changes nothing else there', async () => {
    const line = `${'Lorem ipsum dolor sit amet. '.repeat(4)}\n`;
    const text = `VM[^${key}]\n\n${line.repeat(Math.ceil(5_000_000 / line.length))}`;
    const document = await openText(text);
    toEnd(document);
    await command('insertBibliography');
    const written = document.getText();
    assert.ok(written.startsWith(text));
    assert.match(written.slice(text.length), /^\n?<!-- virtualization-notes bibliography [^]*Popek/);
    editor().selection = new vscode.Selection(0, 2, 0, 2);
    await command('citeSource', event);
    assert.match(document.getText().slice(0, 200), /^VM\[\^[\w-]+\]\[\^popek/);
    assert.ok(document.getText().length > written.length);
  });

  it('changes nothing when the editor is closed while the user chooses', async () => {
    const knowledge = new Knowledge(loadKnowledgeData());
    const several = knowledge.events.find(({ sources }) => sources.length > 1)?.id;
    const other = await openText('Other.\n');
    const document = await openText('VM.\n');
    const done = { isIt: false };
    void command('citeSource', several).then(() => (done.isIt = true));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('its editor is closed', () => vscode.window.activeTextEditor?.document === other || undefined);
    await eventually('the command has given up', () => {
      if (!done.isIt) void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return done.isIt || undefined;
    });
    assert.equal(other.getText(), 'Other.\n');
    assert.equal(document.getText(), 'VM.\n');
  });
});

describe('marks in a text', () => {
  afterEach(closeEditors);
  const options = { form: 'list', scope: 'note', links: 'none' };

  it('that are twice there are left alone', async () => {
    const document = await openText('A hypervisor.\n');
    toEnd(document);
    await command('insertGlossary', options);
    const region = document.getText().slice('A hypervisor.\n'.length);
    await editor().edit((edit) => edit.insert(new vscode.Position(document.lineCount, 0), region));
    const twice = document.getText();
    await command('insertGlossary', options);
    assert.equal(document.getText(), twice);
  });

  it('in a fence are none: another pair is written, and the fence stays', async () => {
    const fence =
      '```\n<!-- virtualization-notes glossary form=list hash=00000000 -->\n<!-- /virtualization-notes glossary -->\n```\n';
    const document = await openText(`${fence}\nA hypervisor.\n`);
    toEnd(document);
    await command('insertGlossary', options);
    assert.ok(document.getText().startsWith(`${fence}\nA hypervisor.\n`));
    assert.match(document.getText().slice(fence.length), /virtualization-notes glossary form=list/);
  });
});

describe('a glossary of a folder', () => {
  afterEach(closeEditors);

  it('has the terms of all notes in it, and links first uses in the note where that was chosen', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const beside = vscode.Uri.joinPath(folder, 'glossary-of-folder');
    const file = (name: string): vscode.Uri => vscode.Uri.joinPath(beside, name);
    const write = (name: string, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
    await write('one.md', '# Hypervisor\n\nA hypervisor runs guests.\n');
    await write('below/two.md', 'It uses extended page tables.\n');
    try {
      const document = await vscode.workspace.openTextDocument(file('one.md'));
      await vscode.window.showTextDocument(document);
      toEnd(document);
      await command('insertGlossary', { form: 'table', scope: 'folder', links: 'first' });
      const text = document.getText();
      assert.match(text, /^# Hypervisor\n\nA \[hypervisor\]\(#glossary-hypervisor\) runs \[guests\]\(#glossary-/);
      assert.match(text, /\| <a id="glossary-hypervisor"><\/a>\*\*/);
      assert.match(text, /extended page tables/i);
      await command('insertGlossary');
      assert.equal(document.getText(), text, 'twice is once');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), '# Hypervisor\n\nA hypervisor runs guests.\n');
      await document.save();
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(beside, { recursive: true });
    }
  });
});

describe('a definition', () => {
  afterEach(closeEditors);

  for (const [language, expected] of [
    ['markdown', /^\*\*hypervisor\*\*: .* \(\[.*\]\(https:.*\)\)\n$/],
    ['latex', /^\\textbf\{hypervisor\}: .* \(\\href\{https:.*\)\n$/],
    ['restructuredtext', /^\*\*hypervisor\*\*: .* \(`.* <https:.*>`__\)\n$/],
    ['html', /^<strong>hypervisor<\/strong>: .* \(<a href="https:.*<\/a>\)\n$/],
    ['plaintext', /^hypervisor: .* \(.*, https:.*\)\n$/],
  ] as const) {
    it(`takes the place of its term, in ${language}`, async () => {
      const document = await openText('hypervisor\n', language);
      editor().selection = new vscode.Selection(0, 1, 0, 1);
      await command('insertDefinition');
      assert.match(document.getText(), expected);
    });
  }

  it('is written at each cursor, once where two are in one term', async () => {
    const document = await openText('hypervisor and VM exit\n');
    editor().selections = [1, 2, 18].map((character) => new vscode.Selection(0, character, 0, character));
    await command('insertDefinition');
    assert.match(document.getText(), /^\*\*hypervisor\*\*: .*\) and \*\*VM exit\*\*: .*\)\n$/);
    assert.equal(document.getText().match(/\*\*hypervisor\*\*/g)?.length, 1);
  });
});
