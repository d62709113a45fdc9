import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hoversOn, readText } from './support/editor';

/** The items offered where `|` stands in the text, as after Trigger Suggest. */
async function offered(marked: string, language = 'markdown'): Promise<readonly vscode.CompletionItem[]> {
  const document = await readText(marked.replace('|', ''), language);
  const position = document.positionAt(marked.indexOf('|'));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    20,
  );
  return list.items;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);
const labels = async (marked: string, language?: string): Promise<readonly string[]> =>
  (await offered(marked, language)).map(labelOf);

describe('completion', () => {
  afterEach(closeEditors);

  it('offers terms in prose, with what they mean', async () => {
    const item = (await offered('A paravirt|\n')).find((each) => labelOf(each) === 'paravirtualization');
    assert.ok(item?.documentation instanceof vscode.MarkdownString);
    assert.match(item.documentation.value, /guest/);
  });

  it('replaces all the words of a term', async () => {
    const item = (await offered('With live migr|\n')).find((each) => labelOf(each) === 'live migration');
    assert.ok(item?.range instanceof vscode.Range);
    assert.equal(item.range.start.character, 5);
  });

  it('offers what an acronym stands for', async () => {
    const item = (await offered('With SLAT|\n')).find((each) => labelOf(each).startsWith('SLAT →'));
    assert.equal(item?.insertText, 'second-level address translation (SLAT)');
  });

  it('offers terms in plain text too', async () => {
    assert.ok((await labels('A hyperca|\n', 'plaintext')).includes('hypercall'));
  });

  for (const [where, text] of [
    ['inline code', 'A `paravirt|` b\n'],
    ['a fenced block', '```\nparavirt|\n```\n'],
    ['front matter', '---\ntitle: paravirt|\n---\n'],
    ['a link address', '[x](paravirt|)\n'],
    ['one letter', 'A p|\n'],
  ] as const) {
    it(`offers no term in ${where}`, async () => {
      assert.ok(!(await labels(text)).includes('paravirtualization'));
    });
  }

  it('is off when the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('virtualizationNotes');
    await settings.update('completion', 'off', vscode.ConfigurationTarget.Global);
    try {
      assert.ok(!(await labels('A paravirt|\n')).includes('paravirtualization'));
    } finally {
      await settings.update('completion', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  // Newer versions of VS Code offer completions in the Markdown editor that shows a note as it will look. It takes plain
  // texts alone, drops those that do not begin as what is typed, and asks twice.
  for (const [marked, expected] of [
    ['A paravirt|\n', 'paravirtualization'],
    ['With live-migr|\n', 'live migration'],
    ['A migrat|\n', 'live migration'],
    ['With SLAT|\n', 'second-level address translation (SLAT)'],
    ['```virt-compare\nsubjects: Linux|\n```\n', 'kvm'],
    ['```virt-timeline\nla|\n```\n', 'lanes: '],
    ['See [@popek-|]\n', 'popek-formal-requirements-virtualizable-third-1974'],
  ] as const) {
    it(`gives what VS Code's Markdown editor can take, as ${expected.trim()}`, async () => {
      const typed = /[\w-]*$/.exec(marked.slice(0, marked.indexOf('|')))?.[0].toLowerCase() ?? '';
      // Markdown's own snippets, which are no plain text, are offered beside ours.
      const forms = async (): Promise<readonly unknown[]> =>
        (await offered(marked)).flatMap(({ insertText, filterText, sortText, label }) =>
          typeof insertText === 'string' ? [{ text: insertText, filter: filterText ?? label, sortText }] : [],
        );
      const first = await forms();
      assert.deepEqual(await forms(), first);
      const item = (first as readonly { text: string; filter: string }[]).find(({ text }) => text === expected);
      assert.ok(item?.filter.toLowerCase().startsWith(typed), JSON.stringify(item ?? first.slice(0, 5)));
    });
  }

  it('offers keys, lanes and ids in our blocks', async () => {
    assert.ok((await labels('```virt-timeline\nfrom: 1999\nl|\n```\n')).includes('lanes'));
    assert.ok((await labels('```virt-timeline\nlane: m|\n```\n')).includes('mainframe'));
    assert.ok((await labels('```virt-timeline\nconcepts: |\n```\n')).includes('kvm'));
    assert.ok((await labels('```virt-compare\ncomparison: |\n```\n')).includes('platforms'));
    assert.ok((await labels('```virt-compare\ncomparison: platforms\nrows: |\n```\n')).includes('first-release'));
  });
});

describe('the hover in our blocks', () => {
  afterEach(closeEditors);

  it('explains keys, lanes and ids', async () => {
    const document = await readText('```virt-timeline\nlane: mainframe, x86\nconcepts: kvm, Xen\n```\n');
    const about = async (words: string) =>
      (await hoversOn(document, words, 1)).map(({ covered, markdown }) => [covered, markdown]);
    const [key] = await about('lane');
    assert.equal(key?.[0], 'lane');
    assert.match(key?.[1] ?? '', /Only events in these lanes/);
    assert.match((await about('x86'))[0]?.[1] ?? '', /\*\*x86\*\*/);
    const [kvm] = await about('kvm');
    assert.equal(kvm?.[0], 'kvm');
    assert.match(kvm?.[1] ?? '', /Kernel-based Virtual Machine/);
    assert.match((await about('Xen'))[0]?.[1] ?? '', /\*\*Xen\*\*/);
  });
});
