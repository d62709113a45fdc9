import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { fewestCompared, mostCompared } from '../../core/comparisonPage/presets';
import { comparisonTabs } from '../../core/comparisonPage/pageData';
import type { Id, Knowledge } from '../../core/knowledge';
import { sideBySide, type SideBySide } from '../../core/search';

interface SubjectItem extends vscode.QuickPickItem {
  readonly itemId: Id;
}

const none: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('clear-all'), tooltip: 'Choose None' };

/**
 * Asks which two to six things are to be compared: all that any comparison has, under its heading, to be ticked and
 * searched. What has been ticked must be in one table, and the title says so until it is.
 * @param chosen what is ticked at first
 */
export function chooseSubjects(
  knowledge: Knowledge,
  chosen: readonly Id[],
  accept: (chosen: SideBySide) => void,
): void {
  const owner = new DisposableStore();
  const pick = owner.add(vscode.window.createQuickPick());
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.placeholder = 'Tick two to six, and press Enter';
  pick.buttons = [none];
  pick.items = subjectRows(knowledge);
  const ticked = new Set(chosen);
  pick.selectedItems = pick.items.filter((item) => isSubject(item) && ticked.has(item.itemId));
  const answer = (): SideBySide | undefined => {
    const ids = [...new Set(pick.selectedItems.filter(isSubject).map(({ itemId }) => itemId))];
    return ids.length >= fewestCompared && ids.length <= mostCompared ? sideBySide(ids, knowledge) : undefined;
  };
  const say = (): void => {
    const count = pick.selectedItems.length;
    const isWrong = count >= fewestCompared && answer() === undefined;
    const why = count > mostCompared ? `at most ${mostCompared} at once` : 'these are in no table together';
    pick.title = isWrong ? `Compare ${count}: ${why}` : count === 0 ? 'Compare' : `Compare ${count}`;
  };
  say();
  owner.add(pick.onDidChangeSelection(say));
  owner.add(
    pick.onDidTriggerButton(() => {
      pick.selectedItems = [];
      say();
    }),
  );
  owner.add(
    pick.onDidAccept(() => {
      const found = answer();
      if (!found) return say();
      pick.hide();
      accept(found);
    }),
  );
  owner.add(pick.onDidHide(() => owner.dispose()));
  pick.show();
}

function isSubject(item: vscode.QuickPickItem): item is SubjectItem {
  return 'itemId' in item;
}

function subjectRows(knowledge: Knowledge): readonly (SubjectItem | vscode.QuickPickItem)[] {
  return comparisonTabs(knowledge).flatMap(({ id, title }) => {
    const subjects = (knowledge.comparison(id)?.subjects ?? []).flatMap((each) => knowledge.entry(each) ?? []);
    return [
      { label: title, kind: vscode.QuickPickItemKind.Separator },
      ...subjects.map((entry): SubjectItem => ({
        itemId: entry.id,
        label: entry.name,
        description: [entry.expansion, ...entry.aliases].filter(Boolean).join(' · '),
      })),
    ];
  });
}
