import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, openText } from './support/editor';

const command = (name: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`virtualizationNotes.${name}`, ...args);

/** Puts the cursor to the end of the text. */
function toEnd(document: vscode.TextDocument): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const end = document.positionAt(document.getText().length);
  editor.selection = new vscode.Selection(end, end);
}

const note = 'A hypervisor uses extended page tables.\n\nSee the hypervisor.\n';

/** Languages whose comments can stand around what we write anew. */
const withRegions = ['markdown', 'quarto', 'rmd', 'asciidoc', 'restructuredtext', 'latex', 'tex', 'org', 'html'];

describe('a glossary', () => {
  afterEach(closeEditors);

  for (const language of withRegions) {
    it(`of the terms used is written, and written anew, in ${language}`, async () => {
      const document = await openText(note, language);
      toEnd(document);
      await command('insertGlossary', { form: 'list', scope: 'note', links: 'none' });
      const first = document.getText();
      assert.ok(first.startsWith(note));
      assert.equal(first.match(/virtualization-notes glossary/g)?.length, 2);
      assert.match(first, /hypervisor[\s\S]*(?:hypervisor|Second|second)/);
      await command('insertGlossary');
      assert.equal(document.getText(), first, 'twice is once');
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Live migration moves it.\n'));
      await command('insertGlossary');
      assert.match(document.getText(), /live migration/);
      assert.ok(document.getText().length > first.length + 60);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), first.replace('See the', 'Live migration moves it.\nSee the'));
    });
  }

  it('that was changed by hand is left alone until the user says otherwise', async () => {
    const document = await openText(note);
    toEnd(document);
    await command('insertGlossary', { form: 'table', scope: 'note', links: 'none' });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = document.positionAt(document.getText().indexOf('| **') + 2);
    await editor.edit((edit) => edit.insert(place, 'Mine '));
    const changed = document.getText();
    const answered = { isIt: false };
    void command('insertGlossary').then(() => (answered.isIt = true));
    await eventually('the question is gone', () => {
      void vscode.commands.executeCommand('notifications.clearAll');
      return answered.isIt || undefined;
    });
    assert.equal(document.getText(), changed);
  });

  it('is not written between marks that a merge has broken, into code, or where there are no comments', async () => {
    for (const [text, language] of [
      ['A hypervisor.\n\n<!-- virtualization-notes glossary form=list scope=note hash=00000000 -->\n', 'markdown'],
      ['```\na hypervisor\n', 'markdown'],
      ['A hypervisor.\n', 'plaintext'],
    ] as const) {
      const document = await openText(text, language);
      toEnd(document);
      await command('insertGlossary', { form: 'list', scope: 'note', links: 'none' });
      assert.equal(document.getText(), text);
      await closeEditors();
    }
  });
});

describe('a bibliography', () => {
  afterEach(closeEditors);

  for (const language of withRegions) {
    it(`is written, and written anew, in ${language}`, async () => {
      const document = await openText(note, language);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      editor.selection = new vscode.Selection(0, 12, 0, 12);
      await command('citeSource', 'creasy-origin-vm370-1981');
      const cited = document.getText();
      toEnd(document);
      await command('insertBibliography');
      const first = document.getText();
      assert.ok(first.startsWith(cited.trimEnd()), first);
      assert.match(
        first.slice(cited.trimEnd().length),
        /virtualization-notes bibliography[^]*Creasy[^]*virtualization-notes/,
      );
      await command('insertBibliography');
      assert.equal(document.getText(), first, 'twice is once');
    });
  }

  it('has what the note cites, and is not cited by itself', async () => {
    const document = await openText('A[^popek-formal-requirements-virtualizable-third-1974] b.\r\n');
    toEnd(document);
    await command('insertBibliography');
    const first = document.getText();
    assert.match(first, /\r\n- Gerald J\. Popek and Robert P\. Goldberg\. \[Formal Requirements .*July 1974\.\r\n/);
    await command('insertBibliography');
    assert.equal(document.getText(), first);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 1, 0, document.lineAt(0).text.indexOf(' b'))));
    const before = document.getText();
    await command('insertBibliography');
    assert.equal(document.getText(), before, 'with nothing cited, nothing is changed');
  });
});

describe('figures and dates', () => {
  afterEach(closeEditors);

  it('of a term are a block or a table, at the cursor', async () => {
    const document = await openText('KVM here.\n');
    await command('insertTimeline', { itemId: 'kvm', as: 'block' });
    assert.equal(document.getText(), 'KVM here.\n\n```virt-timeline\nconcepts: kvm\n```\n');
    await vscode.commands.executeCommand('undo');
    await command('insertTimeline', { itemId: 'kvm', as: 'table' });
    assert.match(document.getText(), /^KVM here\.\n\n\| Date \| Event \| Sources \|\n/);
  });

  for (const language of [...withRegions, 'mdx', 'plaintext']) {
    it(`stand below the text in ${language}, as one step to undo each`, async () => {
      const document = await openText(note, language);
      for (const [name, argument, expected] of [
        ['insertTimeline', { itemId: 'kvm', as: 'table' }, /2006|2007/],
        ['insertComparison', { comparison: 'platforms', subjects: ['kvm', 'xen'], as: 'table' }, /Xen/],
        ['insertDefinition', 'kvm', /KVM/],
        ['insertDate', { itemId: 'vm370-announced-1972', as: 'words' }, /2 August 1972/],
      ] as const) {
        toEnd(document);
        await command(name, argument);
        const text = document.getText();
        assert.ok(text.startsWith(note), `${name}: ${text}`);
        assert.match(text.slice(note.length), expected, name);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), note, name);
      }
    });
  }

  it('compare what is chosen', async () => {
    const document = await openText('', 'restructuredtext');
    await command('insertComparison', { comparison: 'platforms', subjects: ['kvm', 'xen'] });
    assert.match(document.getText(), /^\.\. list-table::\n {3}:header-rows: 1\n\n {3}\* -\n {5}- (?:Xen|KVM)\n/);
  });

  it('say a date in words or as ISO 8601, at every cursor', async () => {
    for (const [as, expected] of [
      ['words', '2 August 1972'],
      ['iso', '1972-08-02'],
      ['year', '1972'],
    ] as const) {
      const document = await openText('On .\nOn .\n');
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      editor.selections = [0, 1].map((line) => new vscode.Selection(line, 3, line, 3));
      await command('insertDate', { itemId: 'vm370-announced-1972', as });
      assert.equal(document.getText(), `On ${expected}.\nOn ${expected}.\n`);
      await closeEditors();
    }
  });
});
