import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Commands } from '../../src/contributions';
import { closeEditors, hoversOn, openFixture, readText } from './support/editor';

describe('the hover', () => {
  afterEach(closeEditors);

  it('covers exactly the words of the longest term, once', async () => {
    const document = await readText('Xen is a type 1 hypervisor.\n');
    const hovers = await hoversOn(document, 'hypervisor');
    assert.deepEqual(
      hovers.map(({ covered }) => covered),
      ['type 1 hypervisor'],
    );
    assert.match(hovers[0]?.markdown ?? '', /Virtualization Study Notes/);
  });

  it('says nothing in code, links and front matter', async () => {
    const document = await readText(
      '---\ntitle: hypervisor one\n---\n\n`hypervisor two` and [text](https://example.org/hypervisor-three)\n\n```\nhypervisor four\n```\n',
    );
    for (const words of ['hypervisor one', 'hypervisor two', 'hypervisor-three', 'hypervisor four']) {
      assert.deepEqual(await hoversOn(document, words, 2), [], words);
    }
  });

  for (const [language, text] of [
    ['plaintext', 'A hypervisor runs guests.'],
    ['restructuredtext', 'Title\n=====\n\nA hypervisor runs guests.\n'],
    ['latex', '\\section{Kinds} A hypervisor runs guests.\n'],
  ] as const) {
    it(`appears in ${language}`, async () => {
      const document = await readText(text, language);
      assert.equal((await hoversOn(document, 'hypervisor', 3)).length, 1);
    });
  }

  it('stays away from other languages', async () => {
    const document = await readText('// A hypervisor runs guests.\n', 'javascript');
    assert.deepEqual(await hoversOn(document, 'hypervisor'), []);
  });

  it('appears in the sample note of the walkthrough, which is saved nowhere', async () => {
    await vscode.commands.executeCommand(Commands.openSampleNote);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal((await hoversOn(document, 'hypervisor', 3)).length, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('finds the terms of the sample notes', async () => {
    for (const [file, words] of [
      ['notes/hypervisors.md', 'virtual machine monitor'],
      ['notes/memory.md', 'shadow page tables'],
      ['notes/migration.rst', 'Pre-copy migration'],
      ['notes/lab-journal.txt', 'Nested virtualization'],
    ] as const) {
      const document = await openFixture(file);
      const [hover] = await hoversOn(document, words, 3);
      assert.equal(hover?.covered, words, file);
    }
  });
});
