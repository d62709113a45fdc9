import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, type CommandId } from '../../contributions';
import { valeVocabulary, wordListText, wordsOf, type ListedWord } from '../../core/wordList/wordList';
import type { Services } from '../../platform/services';
import { SpellChecker } from './spellChecker';

/** The words of the glossary for other tools: Code Spell Checker by itself, others by a file. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  owner.add(new SpellChecker(services));
  const onExport = (command: CommandId, name: string, title: string, format: Format): void => {
    owner.add(
      registerCommand(vscode.commands, command, (target) =>
        exportWords(target instanceof vscode.Uri ? target : undefined, { name, title, format }, services),
      ),
    );
  };
  onExport(Commands.exportWordList, 'virtualization-words.txt', 'Export word list', wordListText);
  onExport(Commands.exportValeVocabulary, 'accept.txt', 'Export Vale vocabulary', valeVocabulary);
  return owner;
}

type Format = (words: readonly ListedWord[]) => string;

interface Export {
  /** File name to begin with. */
  readonly name: string;
  readonly title: string;
  readonly format: Format;
}

/** Writes the words to a file, which the user is asked for when the command does not name it. */
async function exportWords(
  given: vscode.Uri | undefined,
  { name, title, format }: Export,
  services: Services,
): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && vscode.Uri.joinPath(folder, name);
  const target =
    given ??
    (await vscode.window.showSaveDialog({ title, filters: { Text: ['txt'] }, ...(defaultUri && { defaultUri }) }));
  if (!target) return;
  const words = wordsOf(services.knowledge().entries);
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(format(words)));
    vscode.window.setStatusBarMessage(`$(check) ${words.length} words exported`, 4000);
  } catch (error) {
    services.log.error(`The words could not be written to ${target.toString(true)}`, error);
    void vscode.window.showErrorMessage(
      `The words could not be written to ${vscode.workspace.asRelativePath(target)}.`,
    );
  }
}
