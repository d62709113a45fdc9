import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Selects the words in the active editor with the find widget, as a user would. */
async function select(workbench: Workbench, words: string): Promise<void> {
  const { page } = workbench;
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+F');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** Runs Add Term from Selection on the words and answers with the definition. */
async function addTerm(workbench: Workbench, words: string, definition: string): Promise<void> {
  await select(workbench, words);
  await workbench.runCommand('Virtualization Notes: Add Term from Selection');
  const input = workbench.page.locator('.quick-input-widget input').filter({ visible: true });
  await until('the definition is asked for', async () =>
    /Its definition/.test(await workbench.page.locator('.quick-input-widget').innerText()),
  );
  await input.fill(definition);
  await workbench.page.keyboard.press('Enter');
}

describe('a glossary of the user', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'journal.md', files: { [glossary]: ownTerms, 'journal.md': note } });
  });
  after(() => workbench.close());

  it('shows in the hover of a term, with its file', async () => {
    const text = await workbench.hover('rack nine');
    assert.match(text, /six hosts, one switch/);
    assert.match(text, /Yours · Lab, in \.vscode\/virtualization-glossary\.yaml/);
    assert.match(text, /Your terms/);
    await workbench.screenshot('own-term-hover');
  });

  it('shows before the bundled definition of the same term', async () => {
    const text = await workbench.hover('hypervisor');
    assert.ok(text.indexOf('always KVM on Debian') > 0);
    assert.ok(text.indexOf('always KVM on Debian') < text.indexOf('Also called'));
    await workbench.screenshot('own-term-hover-bundled');
  });

  it('shows in the tree under its own heading, and opens a card', async () => {
    const { page } = workbench;
    const tab = page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' });
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
    const tree = page.getByRole('tree', { name: 'Glossary' });
    await tree.getByRole('treeitem', { name: /^Your terms/ }).click();
    await tree.getByRole('treeitem', { name: /^rack nine, your own term/ }).click();
    const frame = await workbench.webviewFrame({ selector: 'h1' });
    assert.match(await frame.locator('h1').first().innerText(), /rack nine/);
    assert.match(await frame.locator('body').innerText(), /Lab handbook/);
    await workbench.screenshot('own-term-card');
  });

  it('is found by Go to Concept', async () => {
    await workbench.pick('Virtualization Notes: Go to Concept…', 'R9', /^rack nine/);
    await workbench.screenshot('own-term-pick');
    await workbench.quickPick.cancel();
  });

  it('opens at the term from its hover', async () => {
    await workbench.openFile('journal.md');
    await workbench.hover('golden image');
    await workbench.page.locator('.monaco-hover a').filter({ hasText: 'virtualization-glossary.yaml' }).first().click();
    await workbench.page.locator('.tab.active[data-resource-name="virtualization-glossary.yaml"]').waitFor();
    await until('the name is selected', async () =>
      /Ln 12, Col 23 \(12 selected\)/.test(await workbench.page.locator('.statusbar').innerText()),
    );
  });

  it('shows its mistakes in the editor while they are made', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.type('    relatd: [x]\n');
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await page.keyboard.press('F8');
    await until('the message is shown', async () =>
      /“relatd” is not known here\. Is “related” meant\?/.test(await page.locator('.zone-widget').first().innerText()),
    );
    await workbench.screenshot('own-terms-problem');
    await page.keyboard.press('Escape');
  });

  it('offers fields where one begins', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    // The editor has indented the line already.
    await page.keyboard.press('Control+Space');
    const rows = page.locator('.suggest-widget .monaco-list-row');
    await until('fields are offered, the next ones first', async () =>
      (await rows.first().getAttribute('aria-label'))?.startsWith('aliases'),
    );
    await workbench.screenshot('own-terms-completion');
  });
});

describe('Add Term from Selection', () => {
  let workbench: Workbench;
  const path = (): string => join(workbench.folder ?? '', glossary);
  before(async () => {
    workbench = await openWorkbench({ openFile: 'journal.md', files: { 'journal.md': note } });
  });
  after(() => workbench.close());

  it('makes the glossary, saved, and the term is known at once', async () => {
    await addTerm(workbench, 'rack nine', 'The rack in the cold aisle: six hosts.');
    await until(
      'the glossary is written',
      async () => existsSync(path()) && /rack nine/.test(readFileSync(path(), 'utf8')),
    );
    await workbench.screenshot('add-term');
    assert.match(
      readFileSync(path(), 'utf8'),
      /- name: rack nine\n {4}definition: "The rack in the cold aisle: six hosts\."\n/,
    );
    assert.match(await workbench.hover('rack nine'), /six hosts/);
  });

  it('leaves comments, order and layout alone, and can be undone', async () => {
    writeFileSync(path(), ownTerms);
    await workbench.runCommand('Virtualization Notes: Reload Glossaries');
    await addTerm(workbench, 'four seconds', 'Too long.');
    const added = '  - name: four seconds\n    definition: Too long.\n';
    await until('the term is written', async () => readFileSync(path(), 'utf8') === ownTerms + added);
    await workbench.openFile(glossary);
    await workbench.page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
    await workbench.page.keyboard.press('Control+Z');
    await until(
      'the term is gone from the editor',
      async () =>
        !(await workbench.page.locator('.editor-group-container.active .view-lines').innerText()).includes('seconds'),
    );
  });

  it('leaves a whole file when the window ends 40 ms after the answer, and goes on in the next one', async () => {
    writeFileSync(path(), ownTerms);
    await workbench.openFile('journal.md');
    await workbench.runCommand('Virtualization Notes: Reload Glossaries');
    await addTerm(workbench, 'four seconds', 'Too long.');
    await new Promise((resolve) => setTimeout(resolve, 40));
    // As abrupt as it gets: the page in which the edit is made and saved is gone.
    await workbench.page.goto('about:blank');
    await workbench.page.goBack({ waitUntil: 'domcontentloaded' });
    await workbench.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    await workbench.openFile('journal.md');
    // The new extension host starts behind the window; on a busy machine that alone takes longer than a hover may.
    await until('the new window knows the term', async () =>
      (await workbench.hover('rack nine').catch(() => '')).includes('six hosts, one switch'),
    );
    const added = '  - name: four seconds\n    definition: Too long.\n';
    assert.ok([ownTerms, ownTerms + added].includes(readFileSync(path(), 'utf8')));
  });
});
