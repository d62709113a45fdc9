import assert from 'node:assert/strict';
import { Commands } from '../../src/contributions';
import { Knowledge } from '../../src/core/knowledge';
import { loadKnowledgeData } from '../../src/data';
import { openComparison } from './support/comparisonPage';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

const knowledge = new Knowledge(loadKnowledgeData());
const note = '# Notes\n\nA hypervisor runs guests.\n\nXen was first released in 2003.\n';

describe('citing, by keyboard', () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await openWorkbench({ files: { 'note.md': note }, openFile: 'note.md' });
    await workbench.focusEditor();
  });

  function text(): Promise<string> {
    return workbench.inHost(
      (api) => api.workspace.textDocuments.find(({ fileName }) => fileName.endsWith('note.md'))?.getText() ?? '',
      undefined,
    );
  }

  /** The text, once it matches. */
  function written(pattern: RegExp): Promise<string> {
    return until(`the text is ${pattern}`, async () => {
      const now = await text();
      return pattern.test(now) && now;
    });
  }

  /** Takes a command from the palette. */
  async function run(title: string): Promise<void> {
    const { quickPick } = workbench;
    await quickPick.openPalette();
    await quickPick.fill(`>Virtualization Notes: ${title}`);
    await quickPick.waitForFocusedRow(new RegExp(`^Virtualization Notes: ${title}`));
    await quickPick.press('Enter');
  }

  /** Takes the source that is chosen at first. */
  async function takeFirst(): Promise<void> {
    await workbench.quickPick.waitUntilOpen(/One source/);
    await workbench.quickPick.waitForText(/1 Selected/);
    await workbench.quickPick.press('Enter');
  }

  /** Answers a question with what it offers first, or with the next. */
  async function answer(placeholder: RegExp, ...keys: readonly string[]): Promise<void> {
    await workbench.quickPick.waitUntilOpen(placeholder);
    for (const key of [...keys, 'Enter']) await workbench.quickPick.press(key);
  }

  /** Puts the cursor into words: by the host, whose commands know of it before any key could move it. */
  function cursorIn(words: string): Promise<void> {
    return workbench.inHost((api, wanted) => {
      const editor = api.window.activeTextEditor;
      if (!editor) throw new Error('No editor is active');
      const place = editor.document.positionAt(editor.document.getText().indexOf(wanted) + 1);
      editor.selection = new api.Selection(place, place);
    }, words);
  }

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await workbench.page.keyboard.press(key);
  }

  it('takes a note from bare to cited, with a glossary and a bibliography', async () => {
    await cursorIn('hypervisor');
    await run('Cite Source…');
    await takeFirst();
    await written(/^A hypervisor\[\^[\w-]+\] runs guests\.$/m);
    await cursorIn('released');
    await run('Cite This Fact');
    const several = (knowledge.event('xen-first-release-2003')?.sources.length ?? 0) > 1;
    if (several) await takeFirst();
    await written(/^Xen was first released in 2003(?:\[\^[\w-]+\])+\.$/m);
    await press('Control+End');
    await run('Insert or Update Glossary');
    await answer(/Form/);
    await answer(/Of what/);
    await answer(/Links/, 'ArrowDown');
    await written(/^A \[hypervisor\]\(#glossary-hypervisor\)\[\^/m);
    await press('Control+End');
    await run('Insert or Update Bibliography');
    const whole = await written(/<!-- \/virtualization-notes bibliography -->/);
    assert.match(whole, /- <a id="glossary-hypervisor"><\/a>\*\*hypervisor\*\*/);
    assert.equal(whole.match(/^\[\^/gm)?.length, new Set(whole.match(/(?<=^\[\^)[\w-]+/gm)).size);
    assert.doesNotMatch(whole.slice(whole.indexOf('glossary form=')), /\bthird-generation\b/i);
  });

  /** An event with one source, so that nothing is asked. */
  const event = 'creasy-origin-vm370-1981';
  const cited = /\[\^[\w-]+\][^]*\n\[\^[\w-]+\]: /;

  it('goes from a cell of the comparison into the note', async () => {
    const frame = await openComparison(workbench);
    await frame.locator('#table td[data-dimension="definition"] button.cell').first().focus();
    await press('Enter');
    await frame.getByRole('dialog').getByRole('button', { name: 'Cite Source…' }).focus();
    await press('Enter');
    const comparison = knowledge.comparison('hypervisor-types');
    const [subject] = comparison?.subjects ?? [];
    const cell = comparison && subject !== undefined ? knowledge.cells(comparison, subject)['definition'] : undefined;
    if ((cell?.sources.length ?? 0) > 1) await takeFirst();
    await written(cited);
  });

  it('goes from an event of the timeline page and from a card into the note', async () => {
    for (const [command, name] of [
      [Commands.openTimeline, 'Cite Source…'],
      [Commands.openCard, 'Cite'],
    ] as const) {
      const before = await text();
      await workbench.runCommand(command, event);
      const button = (await workbench.webview('h1, h2')).getByRole('button', { name, exact: true });
      await button.focus();
      await button.press('Enter');
      await until('it is cited once more', async () => (await text()) !== before && cited.test(await text()));
      await workbench.runCommand('workbench.action.closeEditorsInOtherGroups');
    }
  });

  it('goes from a pick into the note', async () => {
    await workbench.quickPick.find(Commands.goToTimelineEvent, 'Creasy tells', /Creasy tells/);
    const row = workbench.page.locator('.quick-input-list .monaco-list-row.focused');
    await row.getByRole('button', { name: /^Cite Source/ }).click();
    await written(cited);
  });
});
