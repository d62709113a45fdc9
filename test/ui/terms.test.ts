import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Commands } from '../../src/contributions';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

const settingsFile = '.vscode/settings.json';

const note = `# Paper one

The hypervisor starts. Then the hypervisor reads \`hypervisor\` in code.

\`\`\`sh
hypervisor --start
\`\`\`

## Paper two

Another hypervisor sees a hypercall.
`;

function marks(mode: string): string {
  return JSON.stringify({ 'virtualizationNotes.marks': mode });
}

describe('terms in the editor', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: { 'paper.md': note, [settingsFile]: marks('all') },
      openFile: 'paper.md',
      settings: { 'editor.occurrencesHighlight': 'off' },
    });
  });

  /** What is underlined, line by line. */
  function underlined(): Promise<string[]> {
    return workbench.page.evaluate(() =>
      [...document.querySelectorAll('.monaco-editor .view-line')]
        .map((line) => ({ line, top: line.getBoundingClientRect().top }))
        .toSorted((a, b) => a.top - b.top)
        .flatMap(({ line }) =>
          [...line.querySelectorAll('span')]
            .filter((span) => span.children.length === 0 && getComputedStyle(span).textDecorationStyle === 'dotted')
            .map((span) => span.textContent ?? ''),
        ),
    );
  }

  async function untilUnderlined(expected: readonly string[]): Promise<void> {
    const last: { found?: readonly string[] } = {};
    await until(`underlined is ${expected.join()}`, async () => {
      last.found = await underlined();
      return last.found.join() === expected.join();
    }).catch((error: unknown) => assert.deepEqual(last.found, expected, String(error)));
  }

  function setMarks(mode: string): void {
    writeFileSync(join(workbench.folder, settingsFile), marks(mode));
  }

  const all = ['hypervisor', 'hypervisor', 'hypervisor', 'hypercall'];

  it('are all underlined when the setting says so, and none in code', () => untilUnderlined(all));

  it('are underlined once a section with “first”, and not at all with “off”', async () => {
    setMarks('first');
    await untilUnderlined(['hypervisor', 'hypervisor', 'hypercall']);
    setMarks('off');
    await untilUnderlined([]);
    setMarks('all');
    await untilUnderlined(all);
  });

  it('follow what is typed', async () => {
    await workbench.typeAtEnd('And a hypercall.');
    await untilUnderlined([...all, 'hypercall']);
    await workbench.page.keyboard.press('Control+Z');
    await untilUnderlined(all);
  });

  /** Puts the cursor after the words that are found first, and opens the explanation. */
  async function explain(words: string): Promise<string> {
    const { quickPick } = workbench;
    await workbench.select(words);
    await workbench.runCommand(Commands.explainTerm);
    await quickPick.waitUntilOpen(/Why it is, or is not, marked/);
    return quickPick.waitForText(/./);
  }

  it('are explained: marked, and why', async () => {
    assert.match(await explain('The hypervisor'), /“hypervisor” is marked as hypervisor[^]*It is marked here\./);
    await workbench.quickPick.cancel();
    assert.match(await explain('reads `hyper'), /is not marked here[^]*It is in code, not in prose\./);
    await workbench.quickPick.cancel();
  });

  it('are muted from there, and back with Undo', async () => {
    await explain('The hypervisor');
    await workbench.quickPick.type('everywhere');
    await workbench.quickPick.waitForFocusedRow(/Do not mark “hypervisor” everywhere/);
    await workbench.quickPick.accept();
    await untilUnderlined(['hypercall']);
    // VS Code keeps notifications to itself while it is driven by a test.
    await workbench.runCommand('notifications.showList');
    const notifications = workbench.page.locator('.notifications-center');
    await notifications.getByText('“hypervisor” is no longer marked anywhere.').waitFor();
    await notifications.getByRole('button', { name: 'Undo' }).click();
    await untilUnderlined(all);
  });

  it('are muted in a file, kept in the settings of the workspace, and marked again from the explanation', async () => {
    await explain('The hypervisor');
    await workbench.quickPick.type('this file');
    await workbench.quickPick.waitForFocusedRow(/Do not mark “hypervisor” in this file/);
    await workbench.quickPick.accept();
    await untilUnderlined(['hypercall']);
    assert.match(readFileSync(join(workbench.folder, settingsFile), 'utf8'), /"paper\.md":\s*\[\s*"hypervisor"/);
    assert.match(await explain('The hypervisor'), /You have muted this term\./);
    await workbench.quickPick.type('again');
    await workbench.quickPick.waitForFocusedRow(/Mark “hypervisor” again/);
    await workbench.quickPick.accept();
    await untilUnderlined(all);
  });
});
