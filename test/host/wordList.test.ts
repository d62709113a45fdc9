import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { isRecord } from '../../src/base/guards';
import { eventually } from './support/editor';

describe('exported words', () => {
  for (const [command, expected] of [
    ['virtualizationNotes.exportWordList', /^QEMU$/m],
    ['virtualizationNotes.exportValeVocabulary', /^\[Hh\]ypervisor$/m],
  ] as const) {
    it(`are written by ${command}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'virtualization-notes-words-'));
      const file = join(folder, 'words.txt');
      await vscode.commands.executeCommand(command, vscode.Uri.file(file));
      assert.match(await readFile(file, 'utf8'), expected);
      await rm(folder, { recursive: true });
    });
  }
});

describe('words for Code Spell Checker', () => {
  const section = vscode.workspace.getConfiguration('virtualizationNotes');
  const set = (value: boolean | undefined): Thenable<void> =>
    section.update('spellChecker', value, vscode.ConfigurationTarget.Global);
  before(() => vscode.extensions.getExtension('virtnotes.virtualization-study-notes')?.activate());
  afterEach(() => set(undefined));

  /** What is registered with the extension that stands in for it (test/fixtures/spell-checker). */
  function registered(): readonly string[] {
    const extension = vscode.extensions.getExtension('streetsidesoftware.code-spell-checker');
    const api: unknown = extension?.isActive === true ? extension.exports : undefined;
    if (!isRecord(api) || !Array.isArray(api['registered'])) return [];
    return api['registered'].filter((each): each is string => typeof each === 'string');
  }

  /** The words of the configuration that was registered last, once there are `count` of them. */
  async function words(count: number): Promise<readonly string[]> {
    await eventually('the words are offered', () => (registered().length >= count ? true : undefined));
    const path = registered().at(-1) ?? '';
    const configuration: unknown = JSON.parse(await readFile(path, 'utf8'));
    assert.ok(isRecord(configuration) && Array.isArray(configuration['dictionaryDefinitions']));
    return (await readFile(join(dirname(path), 'words.txt'), 'utf8')).split('\n');
  }

  // They stayed when the setting was switched off, and windows overwrote each other's.
  it('are offered, taken back with the setting, and offered again', async () => {
    const offered = await words(1);
    for (const word of ['paravirtualized', 'hypercalls', 'virtiofs', 'IOMMU']) assert.ok(offered.includes(word), word);
    const count = registered().length;
    await set(false);
    assert.deepEqual(await words(count + 1), ['']);
    await set(undefined);
    assert.deepEqual(await words(count + 2), offered);
  });
});
