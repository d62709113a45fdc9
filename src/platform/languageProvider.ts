import type * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../base/disposable';
import { languageSelector } from './convert';
import type { SettingsReader } from './settings';

/** Registers a provider for the languages of the setting, and anew when the setting changes. */
export function registerForLanguages(
  settings: SettingsReader,
  register: (selector: vscode.DocumentSelector) => Disposable,
): Disposable {
  const owner = new DisposableStore();
  const current: { languages: string; registration: Disposable | undefined } = {
    languages: '',
    registration: undefined,
  };
  const refresh = (): void => {
    const languages = settings.get('languages');
    const key = languages.join('\n');
    if (key === current.languages) return;
    current.languages = key;
    current.registration?.dispose();
    // An empty selector would match no document: register nothing instead.
    current.registration = languages.length === 0 ? undefined : register(languageSelector(languages));
  };
  refresh();
  owner.add(settings.onDidChange(refresh));
  owner.add({ dispose: () => current.registration?.dispose() });
  return owner;
}
