import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, hoversOn, openText } from './support/editor';

const command = (name: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`virtualizationNotes.${name}`, ...args);
const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('virtualizationNotes');

/** An event with one source, so that nothing is asked. */
const event = 'creasy-origin-vm370-1981';

function select(...places: readonly vscode.Position[]): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selections = places.map((place) => new vscode.Selection(place, place));
}

describe('citing a source', () => {
  afterEach(async () => {
    await settings().update('citationStyle', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  const styles: readonly (readonly [string, RegExp])[] = [
    ['markdown', /^VM\/370\[\^[\w-]+\] runs\.\n\n\[\^[\w-]+\]: .*\)\..*\n$/],
    ['restructuredtext', /^VM\/370 \[#[\w-]+\]_ runs\.\n\n\.\. \[#[\w-]+\] .*`__\..*\n$/],
    ['latex', /^VM\/370~\\cite\{[\w-]+\} runs\.\n$/],
    ['tex', /^VM\/370~\\cite\{[\w-]+\} runs\.\n$/],
    ['html', /^VM\/370 \(<a href="https:[^"]+">[^<]+<\/a>\) runs\.\n$/],
    ['plaintext', /^VM\/370 \([^()]+, https:.+\) runs\.\n$/],
    ['mdx', /^VM\/370\[\^[\w-]+\] runs\.\n\n\[\^[\w-]+\]: .*\)\..*\n$/],
    ['quarto', /^VM\/370 \[@[\w-]+\] runs\.\n$/],
    ['rmd', /^VM\/370 \[@[\w-]+\] runs\.\n$/],
    ['asciidoc', /^VM\/370footnote:[\w-]+\[.+link:https:.+\] runs\.\n$/],
    ['org', /^VM\/370 \[cite:@[\w-]+\] runs\.\n$/],
  ];
  for (const [language, expected] of styles) {
    it(`writes what ${language} has for it, as one step to undo`, async () => {
      const document = await openText('VM/370 runs.\n', language);
      select(new vscode.Position(0, 6));
      await command('citeSource', event);
      assert.match(document.getText(), expected);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), 'VM/370 runs.\n');
    });
  }

  it('writes it as the setting says, in any language', async () => {
    await settings().update('citationStyle', 'pandoc', vscode.ConfigurationTarget.Global);
    const document = await openText('VM runs.\n');
    select(new vscode.Position(0, 2));
    await command('citeSource', event);
    assert.match(document.getText(), /^VM \[@[\w-]+\] runs\.\n$/);
  });

  it('goes behind the term at each cursor and behind what is selected, with one definition', async () => {
    const document = await openText('A hypervisor.\r\nA hypervisor.\r\nAnother word.\r\n');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selections = [
      new vscode.Selection(0, 4, 0, 4),
      new vscode.Selection(1, 2, 1, 7),
      new vscode.Selection(2, 0, 2, 7),
    ];
    await command('citeSource', event);
    const text = document.getText();
    assert.match(
      text,
      /^A hypervisor\[\^[\w-]+\]\.\r\nA hyper\[\^[\w-]+\]visor\.\r\nAnother\[\^[\w-]+\] word\.\r\n\r\n\[\^/,
    );
    assert.equal(text.match(/^\[\^[\w-]+\]:/gm)?.length, 1);
    assert.equal(/[^\r]\n/.test(text), false);
  });

  it('from a hover goes behind its term, wherever the cursor is', async () => {
    const document = await openText('First line.\nA hypervisor runs.\n');
    select(new vscode.Position(0, 0));
    const [hover] = await hoversOn(document, 'hypervisor');
    const link = /\(command:virtualizationNotes\.citeSource\?([^)]+)\)/.exec(hover?.markdown ?? '')?.[1];
    assert.ok(link, 'the hover has the link');
    const [, place] = JSON.parse(decodeURIComponent(link)) as [string, unknown];
    await command('citeSource', event, place);
    assert.match(document.getText(), /^First line\.\nA hypervisor\[\^[\w-]+\] runs\.\n/);
    const after = document.getText();
    await command('citeSource', event, place);
    assert.equal(document.getText(), after, 'a place of an older text is not written to');
  });

  it('changes nothing where nothing can be written', async () => {
    await command('openCard', 'kvm');
    const uri = vscode.Uri.parse('virtualization-notes:/concept/kvm.md');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    await command('citeSource', event);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  it('ignores what names nothing', async () => {
    const document = await openText('VM.\n');
    for (const argument of [
      'nothing',
      { itemId: 7 },
      { comparison: 'nothing', subject: 'kvm', dimension: 'type' },
      7,
    ]) {
      await command('citeSource', argument);
    }
    assert.equal(document.getText(), 'VM.\n');
  });
});

describe('a key in a text', () => {
  // A command waits until the extension runs; a question to its providers does not.
  before(() => command('citeSource', 'nothing'));
  afterEach(closeEditors);
  const key = 'popek-formal-requirements-virtualizable-third-1974';

  it('shows its source, and leads to its footnote', async () => {
    const document = await openText(`Text.[^${key}] and [@${key}].\n\n[^${key}]: there\n`);
    for (const words of [`[^${key}]`, `[@${key}]`]) {
      const hovers = await hoversOn(document, words, 5);
      assert.deepEqual(
        hovers.filter(({ markdown }) => markdown.includes('Gerald J. Popek')).map(({ covered }) => covered),
        [key],
        `${words}: ${JSON.stringify(hovers)}`,
      );
      const targets = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        document.positionAt(document.getText().indexOf(words) + 5),
      );
      assert.ok(
        targets.some(({ targetSelectionRange }) => targetSelectionRange?.start.line === 2),
        words,
      );
    }
  });

  it('leads to its source where the text has nothing for it, and from there', async () => {
    for (const [text, language] of [
      [`Text [@${key}].\n`, 'markdown'],
      [`Text[^${key}].\n\n[^${key}]: there\n`, 'markdown'],
      [`Text \\cite{${key}}.\n`, 'latex'],
      [`Text [#${key}]_.\n`, 'restructuredtext'],
    ] as const) {
      const document = await openText(text, language);
      const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        document.positionAt(text.lastIndexOf(key) + 5),
      );
      assert.equal(target?.targetUri.toString(), `virtualization-notes:/source/${key}.md`, language);
      const source = await vscode.workspace.openTextDocument(target.targetUri);
      assert.match(
        source.getText(),
        /^# Popek and Goldberg 1974\n\nGerald J\. Popek[^]*## Events that cite it\n\n- \[/,
      );
      await closeEditors();
    }
  });

  it('is offered where one is expected, and nowhere else', async () => {
    for (const [text, isWanted] of [
      ['As [@pop', true],
      ['As [^', true],
      ['me@pop', false],
      ['pop', false],
    ] as const) {
      const document = await openText(text);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, text.length),
      );
      assert.equal(
        list.items.some(({ label }) => label === key),
        isWanted,
        text,
      );
      await closeEditors();
    }
  });
});

describe('exporting sources', () => {
  const target = vscode.Uri.parse('untitled:none').with({ scheme: 'file', path: '/' });
  const folder = (): vscode.Uri => vscode.workspace.workspaceFolders?.[0]?.uri ?? target;

  afterEach(closeEditors);

  async function exported(format: string, scope: string): Promise<string> {
    const file = vscode.Uri.joinPath(folder(), `exported.${format}`);
    await command('exportSources', { format, scope, target: file });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    await vscode.workspace.fs.delete(file);
    return text;
  }

  it('writes those that a note cites, in the order of the text', async () => {
    const document = await openText(
      'A[^popek-formal-requirements-virtualizable-third-1974] b [@barham-xen-art-virtualization-2003].\n',
    );
    await eventually('the editor is active', () => vscode.window.activeTextEditor?.document === document || undefined);
    const text = await exported('bibtex', 'note');
    assert.deepEqual(
      [...text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key),
      ['popek-formal-requirements-virtualizable-third-1974', 'barham-xen-art-virtualization-2003'],
    );
  });

  it('writes those that the notes of the workspace cite, or the terms of a note have, and nothing without any', async () => {
    const note = vscode.Uri.joinPath(folder(), 'cited.md');
    const bytes = new TextEncoder().encode('[@barham-xen-art-virtualization-2003]\n');
    await vscode.workspace.fs.writeFile(note, bytes);
    try {
      const works = JSON.parse(await exported('csl-json', 'workspace')) as { id: string }[];
      // The sample notes may link to other sources of ours.
      assert.ok(works.some(({ id }) => id === 'barham-xen-art-virtualization-2003'));
      assert.ok(works.length < 100);
    } finally {
      await vscode.workspace.fs.delete(note);
    }
    await openText('A hypervisor.\n');
    assert.match(await exported('biblatex', 'terms'), /^@\w+\{/);
    await openText('Nothing.\n');
    await assert.rejects(exported('bibtex', 'note'), /exported\.bibtex/);
  });

  it('writes all', async () => {
    const works = JSON.parse(await exported('csl-json', 'all')) as { id: string }[];
    assert.ok(works.length > 1000);
    assert.ok(works.every(({ id }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)));
  });
});
