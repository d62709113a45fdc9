import * as vscode from 'vscode';
import { DisposableStore } from '../base/disposable';

export interface FilteredPickOptions<T extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  /** The items for what is typed, in display order, and which of them Enter takes (`undefined`: the first). */
  itemsFor(query: string): { readonly items: readonly (T | vscode.QuickPickItem)[]; readonly active?: T };
  isItem(item: vscode.QuickPickItem): item is T;
  accept(item: T): unknown;
  /** A button of an item was pressed. */
  press?(item: T, button: vscode.QuickInputButton): unknown;
}

/**
 * A quick pick that filters by itself and keeps its own order. VS Code's own filter would sort by where the match is
 * and leave separators above the wrong rows; `sortByLabel = false` (not in the API's types, but honoured) and
 * `alwaysShow` on every item switch both off (microsoft/vscode#73904).
 */
export function showFilteredPick<T extends vscode.QuickPickItem>(options: FilteredPickOptions<T>): void {
  const owner = new DisposableStore();
  const pick = owner.add(vscode.window.createQuickPick());
  Object.assign(pick, { sortByLabel: false });
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = false;
  pick.matchOnDetail = false;
  const refresh = (query: string): void => {
    const { items, active } = options.itemsFor(query);
    pick.items = items;
    const first = active ?? items.find((item) => options.isItem(item));
    if (first) pick.activeItems = [first];
  };
  owner.add(pick.onDidChangeValue(refresh));
  owner.add(
    pick.onDidAccept(() => {
      const item = pick.activeItems[0];
      pick.hide();
      if (item && options.isItem(item)) options.accept(item);
    }),
  );
  owner.add(
    pick.onDidTriggerItemButton(({ item, button }) => {
      pick.hide();
      if (options.isItem(item)) options.press?.(item, button);
    }),
  );
  owner.add(pick.onDidHide(() => owner.dispose()));
  refresh('');
  pick.show();
}
