import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Knowledge } from '../../src/core/knowledge';
import { loadKnowledgeData } from '../../src/data';
import { closeEditors, eventually, openText } from './support/editor';

const knowledge = new Knowledge(loadKnowledgeData());
const command = (name: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`virtualizationNotes.${name}`, ...args);

function toStart(): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
}

/** Whether all there is to choose from is one source: then nothing is asked. */
function isOne({ sources }: { readonly sources: readonly string[] }): boolean {
  return sources.length === 1;
}

/** A cell with one source. */
function someCell(): Readonly<Record<'comparison' | 'subject' | 'dimension', string>> {
  for (const { id: comparison, subjects, dimensions } of knowledge.comparisons) {
    const found = knowledge.comparison(comparison);
    for (const subject of found ? subjects : []) {
      const cells = found ? knowledge.cells(found, subject) : {};
      const dimension = dimensions.find(({ id }) => cells[id] && isOne(cells[id]));
      if (dimension) return { comparison, subject, dimension: dimension.id };
    }
  }
  return assert.fail('no cell has one source');
}

const concept = knowledge.entries.find((entry) => isOne(entry) && !knowledge.firstDateOf(entry))?.id;
const event = knowledge.events.find(isOne)?.id;
const dispute = knowledge.disputes.find(isOne)?.id;

describe('what is cited from elsewhere', () => {
  afterEach(closeEditors);

  const things: readonly (readonly [string, unknown])[] = [
    ['a concept, as cards, picks and hovers name it', concept],
    ['an event, as the timeline names it', event],
    ['a dispute', dispute],
    ['an item of the sidebar', { itemId: event }],
    ['a cell', someCell()],
  ];
  for (const [what, thing] of things) {
    it(`goes to where the user wrote: ${what}`, async () => {
      assert.ok(thing, 'there is one with a single source');
      const document = await openText('x\n');
      toStart();
      await command('openComparison');
      await eventually('the page has the focus', () => vscode.window.activeTextEditor === undefined || undefined);
      await command('citeSource', thing);
      assert.match(document.getText(), /^\[\^[\w-]+\]x\n\n\[\^[\w-]+\]: /);
    });
  }
});

describe('a fact that the record confirms', () => {
  // A command waits until the extension runs; a question to its providers does not.
  before(() => command('citeSource', 'nothing'));
  afterEach(closeEditors);

  const statement = 'Xen was first released in 2003.';

  async function actionsAt(document: vscode.TextDocument, at: vscode.Position): Promise<readonly vscode.CodeAction[]> {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    return actions.filter(({ title }) => title.startsWith('Cite This Fact'));
  }

  /** Answers the pick of sources, if there is one, with what it has chosen. */
  async function run(act: Thenable<unknown>): Promise<void> {
    const done = { isIt: false };
    void act.then(() => (done.isIt = true));
    await eventually('the fact is cited', () => {
      if (!done.isIt) void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return done.isIt || undefined;
    });
  }

  const cited: readonly (readonly [string, RegExp])[] = [
    ['markdown', /^Xen was first released in 2003\[\^[\w-]+\](?:\[\^[\w-]+\])*\.\n\n\[\^/],
    ['latex', /^Xen was first released in 2003~\\cite\{[\w,-]+\}\.\n$/],
    ['restructuredtext', /^Xen was first released in 2003 (?:\[#[\w-]+\]_ ?)+\.\n\n\.\. \[#/],
    ['html', /^Xen was first released in 2003 \(<a href="https:.*\)\.\n$/],
    ['plaintext', /^Xen was first released in 2003 \(.*\)\.\n$/],
  ];
  for (const [language, expected] of cited) {
    it(`is cited by a code action and by the command, in ${language}`, async () => {
      const document = await openText(`${statement}\n`, language);
      const [action] = await eventually('it is offered', async () => {
        const found = await actionsAt(document, new vscode.Position(0, 24));
        return found.length > 0 ? found : undefined;
      });
      assert.ok(action?.command);
      await run(vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])));
      assert.match(document.getText(), expected);
      const after = document.getText();
      await command('citeFact');
      assert.equal(document.getText(), after, 'what is cited is not cited again');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), `${statement}\n`);
      toStart();
      await run(command('citeFact'));
      assert.equal(document.getText(), after);
    });
  }

  it('is offered for nothing else, and a command without one changes nothing', async () => {
    const text = 'Xen was first released in 2001.\n\nXen is from Cambridge, since 2003 or so.\n';
    const document = await openText(text);
    for (const line of [0, 2]) assert.deepEqual(await actionsAt(document, new vscode.Position(line, 1)), []);
    toStart();
    await command('citeFact');
    assert.equal(document.getText(), text);
  });
});
