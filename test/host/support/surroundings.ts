// Runs in the extension host of a window that is not the usual one: several roots, restricted, virtual, in a browser.
import * as vscode from 'vscode';
import { VirtualFiles } from './virtualFiles';

/**
 * What every window must offer; VS Code calls it, because `extensionTestsPath` names this file.
 * @throws when something is missing, which is how VS Code learns of it
 */
export async function run(): Promise<void> {
  await until('a folder is open', () => (vscode.workspace.workspaceFolders ?? []).length > 0, 20_000);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isWeb = folders[0]?.name === 'web';
  demand(vscode.workspace.isTrusted !== isWeb, 'only the window in the browser is restricted');
  if (!isWeb) await provideFiles();
  for (const folder of folders) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'note.md'));
    await vscode.window.showTextDocument(document);
    await until(`the own term of ${folder.name} is known`, async () =>
      (await hover(document, 'rack nine')).includes(`Where ${folder.name} stands`),
    );
    demand((await hover(document, 'hypervisor')).includes('Virtualization Study Notes'), 'bundled terms are known');
    const count = isWeb ? 1 : 2;
    await until('the term is found in every note', async () => (await references(document)).length === count);
    // Here, the built-in preview is not in the same extension host as ours.
    if (!isWeb) {
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      demand(html.includes('virt-term'), 'the preview marks terms');
    }
    await until('checks speak', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    await addTerm(document, folder);
  }
}

/** Gives the folder that is on no disk, and that nothing can search, a note and a glossary. */
async function provideFiles(): Promise<void> {
  const files = new VirtualFiles();
  files.write(
    '/virtual/note.md',
    '# Note\n\nThe Turtles Project is in rack nine, in the cold aisle.\n\nAMD-V was introduced in 2010. A hypervisor runs.\n',
  );
  files.write('/virtual/deeper/other.md', 'The Turtles Project nests hypervisors.\n');
  files.write(
    '/virtual/.vscode/virtualization-glossary.yaml',
    'terms:\n  - name: rack nine\n    definition: Where virtual stands.\n',
  );
  vscode.workspace.registerFileSystemProvider('virtual-test', files);
  // An extension that provides files is there before they are asked for; this one comes late.
  await vscode.commands.executeCommand('virtualizationNotes.reloadGlossaries');
}

/** The term goes into the glossary of the folder that the document is in. */
async function addTerm(document: vscode.TextDocument, folder: vscode.WorkspaceFolder): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const start = document.positionAt(document.getText().indexOf('cold aisle'));
  editor.selection = new vscode.Selection(start, start.translate(0, 'cold aisle'.length));
  void vscode.commands.executeCommand('virtualizationNotes.addTerm');
  const glossary = vscode.Uri.joinPath(folder.uri, '.vscode', 'virtualization-glossary.yaml');
  await until('the term is written', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(glossary)).includes('- name: cold aisle');
  });
}

async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}

function references(document: vscode.TextDocument): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    positionOf(document, 'Turtles Project'),
  );
}

function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

async function until(what: string, ask: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Expected that ${what}`);
}
