import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { VirtualizationNotesApi, VirtualizationStudyNotes } from '../../src/api/virtualizationNotes';
import { Commands } from '../../src/contributions';
import { agentTools, longestAnswer } from '../../src/core/agentTools';
import { closeEditors } from './support/editor';

const extensionId = 'virtnotes.virtualization-study-notes';

interface ContributedTool {
  readonly name: string;
  readonly toolReferenceName: string;
  readonly modelDescription: string;
}

interface Manifest {
  readonly contributes: { readonly languageModelTools: readonly ContributedTool[] };
}

async function answerOf(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return part.value;
}

describe('the tools for language models', () => {
  it('are those of the manifest, and VS Code has all of them', () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    const { contributes } = extension.packageJSON as Manifest;
    const names = contributes.languageModelTools.map(({ name }) => name);
    assert.deepEqual(names.toSorted(), Object.keys(agentTools).toSorted());
    for (const { name, toolReferenceName, modelDescription } of contributes.languageModelTools) {
      assert.equal(toolReferenceName, name);
      const tool = vscode.lm.tools.find((each) => each.name === name);
      assert.equal(tool?.description, modelDescription);
    }
  });

  it('answer without a model and without asking anybody', async () => {
    const json = await answerOf('virtualization_lookup', { terms: ['KVM', 'no such thing at all'] });
    assert.ok(json.length <= longestAnswer);
    const { results, notFound } = JSON.parse(json) as { results: { id: string }[]; notFound: { query: string }[] };
    assert.equal(results[0]?.id, 'kvm');
    assert.equal(notFound[0]?.query, 'no such thing at all');
  });

  it('say what to send when the input is wrong', async () => {
    await assert.rejects(answerOf('virtualization_lookup', { term: 'KVM' }), /Did you mean "terms"\?/);
    await assert.rejects(answerOf('virtualization_check_text', { text: 'x'.repeat(20_001) }), /at most 20,000/);
  });

  it('end at once when the call has been given up', async () => {
    const cancelled = new vscode.CancellationTokenSource();
    cancelled.cancel();
    const options = { input: { terms: ['KVM'] }, toolInvocationToken: undefined };
    await assert.rejects(async () => vscode.lm.invokeTool('virtualization_lookup', options, cancelled.token));
    cancelled.dispose();
  });
});

describe('the API for other extensions', () => {
  after(closeEditors);

  async function apiOfConsumer(): Promise<VirtualizationNotesApi> {
    const consumer = vscode.extensions.getExtension<{ api(): Promise<VirtualizationNotesApi> }>(
      'virtnotes-tests.api-consumer',
    );
    assert.ok(consumer);
    return (await consumer.activate()).api();
  }

  it('gives terms with their sources to an extension that knows the contract alone', async () => {
    const api = await apiOfConsumer();
    const kvm = api.lookup('kernel-based virtual machine');
    assert.equal(kvm?.id, 'kvm');
    assert.ok(kvm.sources.some(({ url }) => url?.startsWith('https://')));
    assert.equal(api.search('VM/370 announced', { limit: 1 }).length, 1);
    const text = 'A hypervisor runs guests.';
    assert.deepEqual(
      api.mentionsIn(text, 'markdown').map(({ start, end }) => text.slice(start, end)),
      ['hypervisor', 'guests'],
    );
    assert.match(api.cite('kvm', 'footnote') ?? '', /^\[\^.+\]: .+\]\(https:/);
    assert.equal(api.lookup('no such thing at all'), undefined);
  });

  it('cites all sources of a term for tools that keep bibliographies', async () => {
    const api = await apiOfConsumer();
    const keys = api.lookup('kvm')?.sources.map(({ id }) => id) ?? [];
    assert.ok(keys.length > 1);
    const csl = JSON.parse(api.cite('kvm', 'csl-json') ?? '') as readonly { readonly id: string }[];
    assert.deepEqual(
      csl.map(({ id }) => id),
      keys,
    );
    for (const form of ['bibtex', 'biblatex'] as const) {
      const entries = [...(api.cite('kvm', form) ?? '').matchAll(/^@\w+\{([^,]+),$/gm)];
      assert.deepEqual(
        entries.map(([, key]) => key),
        keys,
      );
    }
    assert.equal(api.cite('no-such-thing', 'bibtex'), undefined);
    assert.throws(() => api.cite('kvm', 'apa' as 'link'), /link, footnote, bibtex, biblatex, csl-json/);
  });

  it('cannot be used to change what is known', async () => {
    const kvm = (await apiOfConsumer()).lookup('kvm');
    assert.ok(kvm);
    for (const part of [kvm, kvm.sources, kvm.sources[0], kvm.aliases]) assert.ok(Object.isFrozen(part));
  });

  it('refuses a version that there is not, by name', async () => {
    const exported = (await vscode.extensions
      .getExtension<VirtualizationStudyNotes>(extensionId)
      ?.activate()) as unknown as { getApi(version: number): unknown };
    assert.throws(() => exported.getApi(2), /version 1 .* not 2/);
  });

  it('opens a card, and says when there is none', async () => {
    const api = await apiOfConsumer();
    await api.openCard('kvm');
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /KVM|kvm/);
    await assert.rejects(async () => api.openCard('no-such-card'), /no-such-card/);
  });
});

describe('the skill for other agents', () => {
  it('is written as files whose every line is JSON, and leaves other files alone', async () => {
    const folder = await mkdtemp(join(process.env['VIRTUALIZATION_NOTES_SCRATCH'] ?? tmpdir(), 'skill-'));
    await writeFile(join(folder, 'mine.md'), 'mine');
    await vscode.commands.executeCommand(Commands.writeSkill, vscode.Uri.file(folder));
    const skill = await readFile(join(folder, 'SKILL.md'), 'utf8');
    const files = [...skill.matchAll(/`(\w+\.jsonl)` \|/g)].map(([, file = '']) => file);
    assert.ok(files.length >= 5);
    for (const file of files) {
      const lines = (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n');
      assert.ok(lines.length > 10, file);
      for (const line of lines) assert.equal(typeof JSON.parse(line), 'object');
    }
    assert.equal(await readFile(join(folder, 'mine.md'), 'utf8'), 'mine');
  });
});
