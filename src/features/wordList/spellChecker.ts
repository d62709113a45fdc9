import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { spellCheckerConfiguration, wordListText, wordsOf } from '../../core/wordList/wordList';
import type { Services } from '../../platform/services';

const extensionId = 'streetsidesoftware.code-spell-checker';
/** How long after the start the words are offered, in milliseconds: nobody waits for them. */
const startDelay = 5_000;
/** How long after the last change, in milliseconds: several may come at once. */
const changeDebounce = 1_000;

/** Calls a function of another extension, if it has one of that name. */
function call(api: unknown, name: string, ...args: readonly unknown[]): boolean {
  const method = isRecord(api) ? api[name] : undefined;
  if (typeof method !== 'function') return false;
  Reflect.apply(method, api, args);
  return true;
}

/**
 * Where other programs find a folder on this machine's disk; `undefined` in a browser, where nothing has a path. On the
 * desktop, VS Code gives what it stores of the user another scheme, with the path of the disk.
 */
function onDisk(folder: vscode.Uri): vscode.Uri | undefined {
  if (folder.scheme === 'file') return folder;
  const isLocal = folder.scheme === 'vscode-userdata' && vscode.env.uiKind === vscode.UIKind.Desktop;
  return isLocal ? folder.with({ scheme: 'file' }) : undefined;
}

/**
 * Offers the words of the glossary to Code Spell Checker, where it is installed. They are written to a file in our own
 * storage of the workspace, since the user's terms are those of the workspace; no setting and no dictionary of the user
 * is touched.
 */
export class SpellChecker extends DisposableStore {
  readonly #services: Services;
  readonly #offering = this.add(new Debouncer(changeDebounce, () => void this.#offer()));
  /** What the file says; empty as long as nothing has been offered. */
  #written = '';

  constructor(services: Services) {
    super();
    this.#services = services;
    const later = (): void => this.#offering.call();
    this.add(vscode.extensions.onDidChange(later));
    this.add(services.onDidChangeKnowledge(later));
    this.add(services.settings.onDidChange(later));
    this.#offering.call(undefined, startDelay);
  }

  async #offer(): Promise<void> {
    const { log, settings, knowledge, storageUri } = this.#services;
    const extension = vscode.extensions.getExtension(extensionId);
    const folder = onDisk(storageUri);
    if (!extension || !folder) return;
    // An empty list takes back what has been offered.
    const words = settings.get('spellChecker') ? wordListText(wordsOf(knowledge().entries)) : '';
    if (words === this.#written) return;
    try {
      const api: unknown = await extension.activate();
      const configuration = vscode.Uri.joinPath(folder, 'cspell.json');
      await this.#write(vscode.Uri.joinPath(folder, 'words.txt'), words);
      await this.#write(configuration, spellCheckerConfiguration('words.txt'));
      this.#written = words;
      // Each time: registered again, it is read again, also by a spell checker that has been started again.
      const isOffered = call(api, 'registerConfig', configuration.fsPath);
      log.debug(isOffered ? 'Offered the words to Code Spell Checker' : 'This Code Spell Checker takes no words');
    } catch (error) {
      log.warn('The words could not be offered to Code Spell Checker', error);
    }
  }

  async #write(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}
