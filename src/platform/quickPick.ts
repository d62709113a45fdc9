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
  /** What Enter takes unless the user chooses otherwise, and whether the window has shown it. */
  let best: { readonly item: T | undefined; shown: boolean } = { item: undefined, shown: true };
  const refresh = (query: string): void => {
    const { items, active } = options.itemsFor(query);
    pick.items = items;
    const item = active ?? items.find((each) => options.isItem(each));
    best = { item, shown: item === undefined };
    if (item) pick.activeItems = [item];
  };
  const accept = (): void => {
    const [active] = pick.activeItems;
    // When Enter comes before the window has the items for what was typed, what VS Code calls active is of the list
    // before (it names items by their place): another item, a separator, or none. Then Enter means the best one.
    const item = best.shown && active && options.isItem(active) ? active : best.item;
    pick.hide();
    if (item) options.accept(item);
  };
  owner.add(pick.onDidChangeValue(refresh));
  owner.add(
    pick.onDidChangeActive(([item]) => {
      if (item === best.item) best.shown = true;
    }),
  );
  owner.add(pick.onDidAccept(accept));
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
