import * as vscode from 'vscode';
import { Commands } from '../../contributions';
import { fewestCompared, mostCompared } from '../../core/comparisonPage/presets';
import { sideBySideView } from '../../core/comparisonPage/view';
import { viewQuery } from '../../core/comparisonPage/viewQuery';
import type { SideBySide } from '../../core/search';
import type { RecentComparisons } from '../../platform/recentComparisons';

/** Opens the comparison page at a choice of subjects, and remembers it where it is one of a few. */
export function openSideBySide({ comparison, subjects }: SideBySide, recent: RecentComparisons): void {
  if (subjects.length > mostCompared || subjects.length < fewestCompared) {
    void vscode.commands.executeCommand(Commands.openComparison, comparison.id);
    return;
  }
  recent.add({ comparison: comparison.id, subjects });
  const query = viewQuery(sideBySideView(comparison.id, subjects));
  void vscode.commands.executeCommand(Commands.openComparison, comparison.id, { query });
}
