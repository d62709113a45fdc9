import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';

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
