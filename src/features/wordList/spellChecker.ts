import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { spellCheckerConfiguration, wordListText, wordsOf } from '../../core/wordList/wordList';
import type { Services } from '../../platform/services';

const extensionId = 'streetsidesoftware.code-spell-checker';
/** How long after the start the words are offered, in milliseconds: nobody waits for them. */
const patience = 5_000;

/** Calls a function of another extension, if it has one of that name. */
function call(api: unknown, name: string, ...args: readonly unknown[]): boolean {
  const method = isRecord(api) ? api[name] : undefined;
  if (typeof method !== 'function') return false;
  Reflect.apply(method, api, args);
  return true;
}

/**
 * Offers the words of the glossary to Code Spell Checker, where it is installed. They are written to a file of our own
 * storage; no setting and no dictionary of the user is touched.
 */
export class SpellChecker extends DisposableStore {
  readonly #services: Services;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = '';

  constructor(services: Services) {
    super();
    this.#services = services;
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#offer(), patience);
    };
    this.add(vscode.extensions.onDidChange(later));
    this.add(services.onDidChangeKnowledge(later));
    this.add(services.settings.onDidChange(later));
    this.add({ dispose: () => clearTimeout(this.#timer) });
    later();
  }

  async #offer(): Promise<void> {
    const { log, settings, knowledge, globalStorageUri: folder } = this.#services;
    const extension = vscode.extensions.getExtension(extensionId);
    // It reads files by their path, which there is none of in a browser.
    if (!extension || !settings.get('spellChecker') || folder.scheme !== 'file') return;
    try {
      const words = wordListText(wordsOf(knowledge().entries));
      if (words === this.#written) return;
      const api: unknown = await extension.activate();
      const isFirst = this.#written === '';
      const configuration = vscode.Uri.joinPath(folder, 'cspell.json');
      await this.#write(vscode.Uri.joinPath(folder, 'words.txt'), words);
      await this.#write(configuration, spellCheckerConfiguration('words.txt'));
      this.#written = words;
      const isOffered = call(
        api,
        isFirst ? 'registerConfig' : 'triggerGetSettings',
        ...(isFirst ? [configuration.fsPath] : []),
      );
      log.debug(isOffered ? 'Offered the words to Code Spell Checker' : 'This Code Spell Checker takes no words');
    } catch (error) {
      log.warn('The words could not be offered to Code Spell Checker', error);
    }
  }

  async #write(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}
