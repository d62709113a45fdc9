import * as vscode from 'vscode';
import { settingDefaults, settingsSection, type Settings } from '../contributions';
import { DisposableStore } from '../base/disposable';

function sameType<T>(value: unknown, model: T): value is T {
  if (Array.isArray(model)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof model;
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

  /** The value in force for a document, or for the window when none is given. */
  get<K extends keyof Settings>(key: K, scope?: vscode.ConfigurationScope): Settings[K] {
    const fallback = settingDefaults[key];
    const value = vscode.workspace.getConfiguration(settingsSection, scope).get<unknown>(key);
    if (value === undefined || sameType(value, fallback)) return value ?? fallback;
    if (!this.#reported.has(key)) {
      this.#reported.add(key);
      const expected = Array.isArray(fallback) ? 'a list of texts' : `a ${typeof fallback}`;
      this.#log.warn(`Setting ${settingsSection}.${key} is not ${expected}; the default is used.`);
    }
    return fallback;
  }
}
