import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { registerForLanguages } from '../../platform/languageProvider';
import type { Services } from '../../platform/services';
import { BlockCompletionProvider } from './blockCompletion';
import { QuickSuggestionsOffer } from './quickSuggestions';
import { RecentEdits } from './recentEdits';
import { TermCompletionProvider } from './termCompletion';

/** Terms and acronyms in prose, keys and ids in our fenced blocks. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const edits = owner.add(new RecentEdits());
  const terms = new TermCompletionProvider(services, edits);
  owner.add(
    registerForLanguages(services.settings, (selector) =>
      vscode.languages.registerCompletionItemProvider(selector, terms),
    ),
  );
  owner.add(new QuickSuggestionsOffer(services.settings));
  owner.add(
    vscode.languages.registerCompletionItemProvider(
      ['markdown', 'mdx', 'quarto', 'rmd'],
      new BlockCompletionProvider(services),
      ':',
      ',',
      ' ',
      '`',
    ),
  );
  return owner;
}
