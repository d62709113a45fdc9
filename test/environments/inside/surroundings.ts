// Runs in the extension host of a window that is not the usual one: several roots, restricted, virtual, in a browser.
import * as vscode from 'vscode';
import { offersIn, outcomeMark, webFolder, type Offer, type Outcome } from './offers';
import { VirtualFiles } from './virtualFiles';
import type { VirtualizationStudyNotes } from '../../../src/api/virtualizationNotes';

interface Note {
  readonly folder: vscode.WorkspaceFolder;
  readonly document: vscode.TextDocument;
}

const checks: Readonly<Record<Offer, () => Promise<void>>> = {
  'has its folders open': () => until('a folder is open', () => folders().length > 0, 20_000),
  'is restricted in the browser alone': async () => demand(vscode.workspace.isTrusted !== isWeb(), 'it is not so'),
  'knows the terms of each folder': () =>
    inEachNote(({ folder, document }) =>
      until(`the own term of ${folder.name} is known`, async () =>
        (await hover(document, 'rack nine')).includes(`Where ${folder.name} stands`),
      ),
    ),
  'explains bundled terms': () =>
    inEachNote(async ({ document }) =>
      demand((await hover(document, 'hypervisor')).includes('Virtualization Study Notes'), 'a hypervisor is explained'),
    ),
  'finds a term in every note': () =>
    inEachNote(({ document }) =>
      until('both notes are found', async () => (await references(document)).length === (isWeb() ? 1 : 2)),
    ),
  'marks terms in the preview': () =>
    inEachNote(async ({ document }) => {
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      demand(html.includes('virt-term'), 'a term is marked');
    }),
  'checks dates': () =>
    inEachNote(({ document }) =>
      until('a date is marked', () => vscode.languages.getDiagnostics(document.uri).length > 0),
    ),
  'adds a term to the glossary of the folder that the note is in': () => inEachNote(addTerm),
  'keeps answers of study, and opens its page': study,
  'answers language models and other extensions': answerOthers,
};

/**
 * Runs the checks and says in the console what has come of each; VS Code calls it, because `extensionTestsPath` names
 * this file.
 */
export async function run(): Promise<void> {
  if ((await outcomeOf('has its folders open')).problem !== undefined) return;
  if (!isWeb()) await provideFiles();
  for (const offer of offersIn(folders()[0]?.name ?? '').slice(1)) await outcomeOf(offer);
}

async function outcomeOf(offer: Offer): Promise<Outcome> {
  const outcome = await checks[offer]().then(
    () => ({ offer }),
    (error: unknown) => ({ offer, problem: error instanceof Error ? error.message : String(error) }),
  );
  console.log(`${outcomeMark}${JSON.stringify(outcome)}`);
  return outcome;
}

function folders(): readonly vscode.WorkspaceFolder[] {
  return vscode.workspace.workspaceFolders ?? [];
}

function isWeb(): boolean {
  return folders()[0]?.name === webFolder;
}

/** Shows the note of each folder in turn, and does something with it. */
async function inEachNote(work: (note: Note) => Promise<void>): Promise<void> {
  for (const folder of folders()) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'note.md'));
    await vscode.window.showTextDocument(document);
    await work({ folder, document });
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

async function addTerm({ document, folder }: Note): Promise<void> {
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

/** No model is here; whoever has one calls tools the same way. */
async function answerOthers(): Promise<void> {
  const input = { terms: ['hypervisor', 'rack nine'] };
  const { content } = await vscode.lm.invokeTool('virtualization_lookup', { input, toolInvocationToken: undefined });
  const [part] = content;
  demand(part instanceof vscode.LanguageModelTextPart, 'the tool answers in text');
  const { results } = JSON.parse(part.value) as { results: readonly { id: string; own?: boolean }[] };
  demand(results[0]?.id === 'hypervisor' && results[1]?.own === true, `both terms are in ${part.value}`);
  const extension = vscode.extensions.getExtension<VirtualizationStudyNotes>('virtnotes.virtualization-study-notes');
  const found = (await extension?.activate())?.getApi(1).lookup('rack nine');
  demand(found?.own === true, 'the API knows the own term');
}

/** Study is in a bundle of its own, which is read here for the first time. */
async function study(): Promise<void> {
  const folder = folders()[0]?.uri ?? vscode.Uri.file('/');
  const [given, got] = ['given', 'got'].map((name) => vscode.Uri.joinPath(folder, `${name}.jsonl`));
  const line = '{"v":1,"id":"other.x.0","k":"review","c":"kvm/definition","g":3,"t":1700000000000,"z":60,"d":19675}';
  await vscode.workspace.fs.writeFile(given as vscode.Uri, new TextEncoder().encode(`${line}\n`));
  await vscode.commands.executeCommand('virtualizationNotes.importStudyAnswers', given);
  await vscode.commands.executeCommand('virtualizationNotes.exportStudyAnswers', got);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(got as vscode.Uri));
  demand(text.includes(line), 'the answer comes back');
  await vscode.commands.executeCommand('virtualizationNotes.study');
  const isPage = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputWebview && input.viewType.includes('studyPage');
  await until('the page is open', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPage)));
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

async function until(what: string, ask: () => boolean | Promise<boolean>, timeout = 60_000): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Expected that ${what}`);
}
