import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { registerForLanguages } from '../../platform/languageProvider';
import type { Services } from '../../platform/services';
import { BlockCompletionProvider } from './blockCompletion';
import { TermCompletionProvider } from './termCompletion';
import { RecentEdits } from './recentEdits';

/** With "as you type", these ask for terms by themselves; VS Code does not do so in Markdown otherwise. */
const letters = Array.from({ length: 26 }, (_, index) => index + 97).flatMap((code) => [
  String.fromCharCode(code),
  String.fromCharCode(code - 32),
]);

/** Terms and acronyms in prose, keys and ids in our fenced blocks. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const edits = owner.add(new RecentEdits());
  const terms = new TermCompletionProvider(services, edits);
  owner.add(registerWithTriggers(services, (triggers) => registerTerms(services, terms, triggers)));
  owner.add(
    vscode.languages.registerCompletionItemProvider(
      ['markdown', 'mdx', 'quarto', 'rmd'],
      new BlockCompletionProvider(services),
      ':',
      ',',
      ' ',
    ),
  );
  return owner;
}

function registerTerms(services: Services, terms: TermCompletionProvider, triggers: readonly string[]): Disposable {
  return registerForLanguages(services.settings, (selector) =>
    vscode.languages.registerCompletionItemProvider(selector, terms, ...triggers),
  );
}

/** Registers with or without the letters, and anew when the setting changes: letters cost a request at each key. */
function registerWithTriggers(
  { settings }: Services,
  registerOnce: (triggers: readonly string[]) => Disposable,
): Disposable {
  const owner = new DisposableStore();
  const wanted = (): boolean => settings.get('completion') === 'asYouType';
  const current = { asYouType: wanted(), registration: registerOnce(wanted() ? letters : []) };
  owner.add(
    settings.onDidChange(() => {
      if (wanted() === current.asYouType) return;
      current.asYouType = wanted();
      current.registration.dispose();
      current.registration = registerOnce(current.asYouType ? letters : []);
    }),
  );
  owner.add({ dispose: () => current.registration.dispose() });
  return owner;
}
