import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, hoversOn, positionOf, readText } from './support/editor';

function root(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return folder.uri.fsPath;
}

function pathOf(path: string): string {
  return join(root(), path);
}

const glossary = '.vscode/virtualization-glossary.yaml';

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(pathOf(path)), { recursive: true });
  writeFileSync(pathOf(path), text);
}

const reload = (): Thenable<unknown> => vscode.commands.executeCommand('virtualizationNotes.reloadGlossaries');

/** The hover of our extension on the words; `undefined` when there is none. */
async function hover(document: vscode.TextDocument, words: string): Promise<string | undefined> {
  const hovers = await hoversOn(document, words, 1);
  return hovers.find(({ markdown }) => markdown.includes('Virtualization Study Notes'))?.markdown;
}

function problems(path: string): string[] {
  return vscode.languages
    .getDiagnostics(vscode.Uri.file(pathOf(path)))
    .filter(({ source }) => source === 'Virtualization Study Notes')
    .map(({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
}

describe("the user's own terms", () => {
  afterEach(async () => {
    await closeEditors();
    for (const path of ['.vscode', '.contextive', 'docs']) rmSync(pathOf(path), { recursive: true, force: true });
    await vscode.workspace.getConfiguration('virtualizationNotes').update('glossaries', undefined);
    await reload();
  });

  it('appear in hovers, with the file they are from', async () => {
    write(glossary, 'terms:\n  - name: rack nine\n    definition: The rack of the lab.\n');
    await reload();
    const document = await readText('Put it into rack nine.\n');
    const text = await hover(document, 'rack nine');
    assert.match(text ?? '', /The rack of the lab\\?\./);
    assert.match(text ?? '', /Yours, in\* \[\.vscode\/virtualization-glossary\\?\.yaml\]/);
  });

  it('follow the file without a command: written, changed, deleted', async () => {
    const document = await readText('Put it into the quux rack.\n');
    write(glossary, 'terms:\n  - name: quux rack\n    definition: First.\n');
    await eventually('the new term is known', () => hover(document, 'quux'));
    write(glossary, 'terms:\n  - name: quux rack\n    definition: Second one.\n');
    await eventually('the change is known', async () =>
      (await hover(document, 'quux'))?.includes('Second one') ? true : undefined,
    );
    rmSync(pathOf(glossary));
    await eventually('the term is forgotten', async () =>
      (await hover(document, 'quux')) === undefined ? true : undefined,
    );
  });

  // Only globs from the folder were understood, and imports were not read.
  it('are read from any path inside the folder, with what they import', async () => {
    write('docs/terms/app.yml', 'imports:\n  - ../more.yml\n  - ../../../out.yml\nterms:\n  - name: quux rack\n');
    write('docs/more.yml', 'imports: [terms/app.yml, none.yml]\nterms:\n  - name: quux shelf\n');
    const path = '${workspaceFolder}/./docs/terms/app.yml';
    await vscode.workspace.getConfiguration('virtualizationNotes').update('glossaries', [path]);
    const document = await readText('A quux rack has a quux shelf.\n');
    await eventually('the imported term is known', () => hover(document, 'quux shelf'));
    assert.ok(await hover(document, 'quux rack'));
    await eventually('problems are shown', async () => (problems('docs/more.yml').length > 0 ? true : undefined));
    assert.match(problems('docs/terms/app.yml').join(), /3:5 “..\/..\/..\/out.yml” leads out of the workspace folder/);
    assert.match(problems('docs/more.yml').join(), /1:26 There is no glossary “docs\/none.yml” to import/);
  });

  it('add to, and hide, bundled entries', async () => {
    const document = await readText('A hypervisor on our big iron runs KVM.\n');
    const before = await hover(document, 'hypervisor');
    assert.ok(before);
    write(
      glossary,
      'terms:\n  - name: hypervisor\n    definition: What we run.\n    aliases: [big iron]\nhide: [KVM]\n',
    );
    await reload();
    const after = (await hover(document, 'hypervisor')) ?? '';
    assert.ok(after.indexOf('What we run') > 0 && after.indexOf('What we run') < after.indexOf('Also called'));
    assert.match((await hover(document, 'big iron')) ?? '', /What we run/);
    assert.equal(await hover(document, 'KVM'), undefined);
  });

  it('are read from JSON, from Contextive files and from where the setting says', async () => {
    write('.vscode/virtualization-glossary.json', '{ "terms": [ { "name": "aaa rack", "definition": "A." } ] }');
    write('.contextive/lab.glossary.yml', 'contexts:\n- name: Lab\n  terms:\n  - name: bbb rack\n    definition: B.\n');
    write('docs/own.glossary.yml', 'contexts:\n- terms:\n  - name: ccc rack\n    definition: C.\n');
    await vscode.workspace.getConfiguration('virtualizationNotes').update('glossaries', ['docs/*.glossary.yml']);
    await reload();
    const document = await readText('An aaa rack, a bbb rack and a ccc rack.\n');
    for (const words of ['aaa rack', 'bbb rack', 'ccc rack']) assert.ok(await hover(document, words), words);
    assert.match((await hover(document, 'bbb rack')) ?? '', /Yours · Lab/);
  });

  it('have a card, which shows hostile text as text, and are offered as a definition', async () => {
    write(
      glossary,
      'terms:\n  - name: evil rack\n    definition: "<img src=x onerror=alert(1)> [a](command:workbench.action.quit) $(bug)"\n',
    );
    await reload();
    const document = await readText('The evil rack.\n');
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'evil', 1),
    );
    const uri = found[0]?.targetUri;
    assert.equal(uri?.path, '/concept/own-evil-rack.md');
    const card = await vscode.workspace.openTextDocument(uri);
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', card);
    assert.doesNotMatch(html, /<img|href="command:/);
    assert.match(html, /Your terms/);
  });

  it('bring their problems into the file, at their place, and the rest is used', async () => {
    write(
      glossary,
      'terms:\n  - name: good rack\n    definition: x\n    related: [hypervisr]\n  - definition: y\nhidden: []\n',
    );
    await reload();
    assert.deepEqual(
      await eventually('problems are shown', () => (problems(glossary).length === 3 ? problems(glossary) : undefined)),
      [
        '6:1 “hidden” is not known here. Is “hide” meant?',
        '5:5 This term has no “name”, so it is left out.',
        '4:15 No entry has the name or id “hypervisr”. Is “hypervisor” meant?',
      ],
    );
    const document = await readText('A good rack.\n');
    assert.ok(await hover(document, 'good rack'));
  });

  it('are checked while the glossary is edited, before it is saved', async () => {
    write(glossary, 'terms:\n  - name: a\n    definition: x\n');
    await reload();
    const document = await vscode.workspace.openTextDocument(pathOf(glossary));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '    exmples: [b]\n'));
    await eventually('the mistake is shown', () =>
      problems(glossary).some((each) => each === '4:5 “exmples” is not known here. Is “examples” meant?')
        ? true
        : undefined,
    );
  });

  it('are too large, nested or broken without harm', async () => {
    const document = await readText('A hypervisor.\n');
    for (const [text, expected] of [
      [Buffer.alloc(11_000_000, 'a'), /of more than 10\.0 MB are not read/],
      [`terms: ${'['.repeat(50_000)}`, /nested too deeply/],
      [Buffer.from([0, 1, 2, 0xff, 0xfe, 0]), /./],
    ] as const) {
      write(glossary, text);
      await reload();
      assert.ok(await hover(document, 'hypervisor'));
      await eventually(`the problem ${expected} is shown`, () =>
        problems(glossary).find((each) => expected.test(each)),
      );
    }
  });

  it('are offered by name where a YAML glossary names entries, and fields where it has none yet', async () => {
    // A file of its own: an editor may still hold what another test has written into the usual one.
    const path = '.vscode/virtualization-glossary.yml';
    write(path, 'terms:\n  - name: a\n    \n    related: [hyp]\n');
    const document = await vscode.workspace.openTextDocument(pathOf(path));
    await vscode.window.showTextDocument(document);
    const offered = async (line: number, character: number): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, character),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await offered(3, 17)).includes('hypervisor'));
    const fields = await offered(2, 4);
    assert.ok(fields.includes('definition') && !fields.includes('name') && !fields.includes('related'), fields.join());
  });

  it('stay usable when there are 30,000', async () => {
    const many = Array.from(
      { length: 30_000 },
      (_, n) =>
        `  - name: thing number ${n}\n    definition: What thing ${n} is and does, told in some twenty words or so.\n`,
    );
    write(glossary, `terms:\n${many.join('')}`);
    await reload();
    const document = await readText('Of thing number 29999 and of a hypervisor.\n');
    assert.match((await hover(document, 'thing number 29999')) ?? '', /What thing 29999 is/);
    assert.ok(await hover(document, 'hypervisor'));
  });
});
