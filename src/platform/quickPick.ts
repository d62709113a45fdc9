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

/** For so long the window may take to show the items for what was typed; in milliseconds. */
const patience = 1000;

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
  let waiting = false;
  const refresh = (query: string): void => {
    const { items, active } = options.itemsFor(query);
    pick.items = items;
    const item = active ?? items.find((each) => options.isItem(each));
    best = { item, shown: item === undefined };
    if (item) pick.activeItems = [item];
  };
  const accept = (): void => {
    const [active] = pick.activeItems;
    const item = active && options.isItem(active) ? active : best.item;
    pick.hide();
    if (item) options.accept(item);
  };
  owner.add(pick.onDidChangeValue(refresh));
  owner.add(
    pick.onDidChangeActive(([item]) => {
      if (item === best.item) best.shown = true;
    }),
  );
  owner.add(
    pick.onDidAccept(() => {
      if (best.shown) return accept();
      if (waiting) return;
      waiting = true;
      // Enter came before the window had the items for what was typed. VS Code names the active item by its place, so
      // what it says now is of the list before: another item, a separator, or none.
      const shown = owner.add(
        pick.onDidChangeActive(([item]) => {
          if (item === best.item) finish();
        }),
      );
      const timer = setTimeout(() => finish(), patience);
      // Who closes the pick meanwhile wants nothing opened.
      owner.add({ dispose: () => clearTimeout(timer) });
      const finish = (): void => {
        clearTimeout(timer);
        shown.dispose();
        accept();
      };
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
