import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import type { SettingsReader } from '../../platform/settings';

/** The setting of VS Code that says where it asks for suggestions while somebody types. */
const key = 'quickSuggestions';

/**
 * When somebody wants terms to be offered as they type, says that VS Code suggests nothing by itself in Markdown unless
 * it is told to, and does so where they agree. Characters that trigger completion do not help: VS Code heeds none of
 * them inside a word.
 */
export class QuickSuggestionsOffer extends DisposableStore {
  readonly #settings: SettingsReader;
  #isOn: boolean;

  constructor(settings: SettingsReader) {
    super();
    this.#settings = settings;
    this.#isOn = this.#isWanted();
    this.add(settings.onDidChange(() => this.#changed()));
  }

  #isWanted(): boolean {
    return this.#settings.get('completion') === 'asYouType';
  }

  #changed(): void {
    const wasOn = this.#isOn;
    this.#isOn = this.#isWanted();
    const languages = this.#settings.get('languages').filter(isQuiet);
    if (!wasOn && this.#isOn && languages.length > 0) void offer(languages);
  }
}

/** Whether VS Code suggests nothing by itself in the text of a language. */
function isQuiet(languageId: string): boolean {
  const value = vscode.workspace.getConfiguration('editor', { languageId }).get<unknown>(key);
  return value === false || (isRecord(value) && (value['other'] === 'off' || value['other'] === false));
}

/** Asks once; what is already set for a language stays but for plain text. */
async function offer(languages: readonly string[]): Promise<void> {
  const names = languages.length > 3 ? `${languages.length} languages of notes` : languages.join(', ');
  const turnOn = 'Turn On';
  const answer = await vscode.window.showInformationMessage(
    `VS Code does not suggest automatically in ${names}. Turn on quick suggestions there?`,
    turnOn,
  );
  if (answer === turnOn) await turnOnQuickSuggestions(languages);
}

/** Turns quick suggestions on in the text of languages, in the settings of the user. */
async function turnOnQuickSuggestions(languages: readonly string[]): Promise<void> {
  for (const languageId of languages) {
    const editor = vscode.workspace.getConfiguration('editor', { languageId });
    const own = editor.inspect<unknown>(key)?.globalLanguageValue;
    const value = { ...(isRecord(own) ? own : { comments: 'off', strings: 'off' }), other: 'on' };
    await editor.update(key, value, vscode.ConfigurationTarget.Global, true);
  }
}
