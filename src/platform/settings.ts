import * as vscode from 'vscode';
import { settingChoices, settingDefaults, settingsSection, type Settings } from '../contributions';
import { DisposableStore } from '../base/disposable';

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** What a setting must be, in words, and whether a value is that. The default tells the type. */
function expectation(key: keyof Settings): { readonly words: string; fits(value: unknown): boolean } {
  const fallback = settingDefaults[key];
  const choices: readonly unknown[] | undefined = settingChoices[key];
  if (choices) return { words: `one of ${choices.join(', ')}`, fits: (value) => choices.includes(value) };
  if (Array.isArray(fallback)) return { words: 'a list of texts', fits: isTextList };
  if (typeof fallback === 'object') {
    return {
      words: 'an object of lists of texts',
      fits: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isTextList),
    };
  }
  return { words: `a ${typeof fallback}`, fits: (value) => typeof value === typeof fallback };
}

/**
 * The user's settings, checked. A value of the wrong type counts as the default and is reported once in the log,
 * until the setting changes.
 */
export class SettingsReader extends DisposableStore {
  readonly #log: vscode.LogOutputChannel;
  readonly #reported = new Set<string>();
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Some setting of ours has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    super();
    this.#log = log;
    this.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(settingsSection)) return;
        this.#reported.clear();
        this.#changed.fire();
      }),
    );
  }

  /** Whether a document is in one of the languages that notes are written in. */
  isNote({ languageId }: { readonly languageId: string }): boolean {
    return this.get('languages').includes(languageId);
  }

  /** The value in force for a document, or for the window when none is given. */
  get<K extends keyof Settings>(key: K, scope?: vscode.ConfigurationScope): Settings[K] {
    const value = vscode.workspace.getConfiguration(settingsSection, scope).get<unknown>(key);
    const expected = expectation(key);
    if (expected.fits(value)) return value as Settings[K];
    if (value !== undefined && !this.#reported.has(key)) {
      this.#reported.add(key);
      this.#log.warn(`Setting ${settingsSection}.${key} is not ${expected.words}; the default is used.`);
    }
    return settingDefaults[key];
  }
}
