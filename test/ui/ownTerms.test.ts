import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Commands } from '../../src/contributions';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

const glossary = '.vscode/virtualization-glossary.yaml';

const note = `# Lab journal

We moved the golden image to rack nine, which runs a hypervisor.
Live migration from rack nine took four seconds.
`;

const ownTerms = `# What we call things in the lab
terms:
  - name: rack nine
    definition: The rack in the lab's cold aisle; six hosts, one switch.
    aliases: [R9]
    category: Lab
    related: [hypervisor, golden image]
    sources:
      - title: Lab handbook
        url: https://handbook.example.org/racks
  # made anew every Monday
  - name: golden image
    definition: The image from which every machine in the lab is made.
    examples:
      - Boot it from the golden image.
  - name: hypervisor
    definition: In the lab, always KVM on Debian.
`;

/** Runs Add Term from Selection on the words and answers with the definition. */
async function addTerm(workbench: Workbench, words: string, definition: string): Promise<void> {
  await workbench.select(words);
  await workbench.runCommand(Commands.addTerm);
  await workbench.quickPick.waitForText(/Its definition/);
  await workbench.quickPick.giveAnswer(definition);
}

describe('a glossary of the user', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'journal.md', files: { [glossary]: ownTerms, 'journal.md': note } });
  });

  it('shows in the hover of a term, with its file', async () => {
    const text = await workbench.hover('rack nine');
    assert.match(text, /six hosts, one switch/);
    assert.match(text, /Yours · Lab, in \.vscode\/virtualization-glossary\.yaml/);
    assert.match(text, /Your terms/);
  });

  it('shows before the bundled definition of the same term', async () => {
    const text = await workbench.hover('hypervisor');
    assert.ok(text.indexOf('always KVM on Debian') > 0);
    assert.ok(text.indexOf('always KVM on Debian') < text.indexOf('Also called'));
  });

  it('shows in the tree under its own heading, and opens a card', async () => {
    const { page } = workbench;
    await page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).click();
    const tree = page.getByRole('tree', { name: 'Glossary' });
    await tree.getByRole('treeitem', { name: /^Your terms/ }).click();
    await tree.getByRole('treeitem', { name: /^rack nine, your own term/ }).click();
    const frame = await workbench.webview('h1');
    await frame.getByRole('heading', { level: 1, name: 'rack nine' }).waitFor();
    assert.match(await frame.locator('body').innerText(), /Lab handbook/);
  });

  it('is found by Go to Concept', async () => {
    await workbench.quickPick.find(Commands.goToConcept, 'R9', /^rack nine/);
    await workbench.quickPick.cancel();
  });

  it('opens at the term from its hover', async () => {
    await workbench.openFile('journal.md');
    await workbench.hover('golden image');
    await workbench.page.locator('.monaco-hover a').filter({ hasText: 'virtualization-glossary.yaml' }).first().click();
    await workbench.page.locator('.tab.active[data-resource-name="virtualization-glossary.yaml"]').waitFor();
    await until('the name is selected', async () => {
      const selected = await workbench.selection();
      return selected?.text === 'golden image' && selected.line === 11;
    });
  });

  it('shows its mistakes in the editor while they are made', async () => {
    const { page } = workbench;
    await workbench.typeAtEnd('    relatd: [x]\n');
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await page.keyboard.press('F8');
    await until('the message is shown', async () =>
      /“relatd” is not known here\. Is “related” meant\?/.test(await page.locator('.zone-widget').first().innerText()),
    );
    await page.keyboard.press('Escape');
  });

  it('offers fields where one begins', async () => {
    const { page } = workbench;
    // The editor has indented the line already.
    await workbench.typeAtEnd('');
    await page.keyboard.press('Control+Space');
    const rows = page.locator('.suggest-widget .monaco-list-row');
    await until('fields are offered, the next ones first', async () =>
      (await rows.first().getAttribute('aria-label'))?.startsWith('aliases'),
    );
  });
});

describe('Add Term from Selection', () => {
  let workbench: Workbench;
  const path = (): string => join(workbench.folder, glossary);
  before(async () => {
    workbench = await openWorkbench({ openFile: 'journal.md', files: { 'journal.md': note } });
  });

  it('makes the glossary, saved, and the term is known at once', async () => {
    await addTerm(workbench, 'rack nine', 'The rack in the cold aisle: six hosts.');
    await until(
      'the glossary is written',
      async () => existsSync(path()) && /rack nine/.test(readFileSync(path(), 'utf8')),
    );
    assert.match(
      readFileSync(path(), 'utf8'),
      /- name: rack nine\n {4}definition: "The rack in the cold aisle: six hosts\."\n/,
    );
    assert.match(await workbench.hover('rack nine'), /six hosts/);
  });

  it('leaves comments, order and layout alone, and can be undone', async () => {
    writeFileSync(path(), ownTerms);
    await workbench.runCommand(Commands.reloadGlossaries);
    await addTerm(workbench, 'four seconds', 'Too long.');
    const added = '  - name: four seconds\n    definition: Too long.\n';
    await until('the term is written', async () => readFileSync(path(), 'utf8') === ownTerms + added);
    await workbench.openFile(glossary);
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+Z');
    await until(
      'the term is gone from the editor',
      async () =>
        !(await workbench.page.locator('.editor-group-container.active .view-lines').innerText()).includes('seconds'),
    );
  });
});
