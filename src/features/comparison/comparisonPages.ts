import * as vscode from 'vscode';
import { WebviewPanels } from '../../contributions';
import { firstComparison } from '../../core/comparisonPage/request';
import { parseSavedState } from '../../core/comparisonPage/savedState';
import { initialView, type ComparisonView } from '../../core/comparisonPage/view';
import { SinglePage } from '../../platform/pages/singlePage';
import type { PageServices } from '../../platform/services';
import { ComparisonExporter } from './comparisonExporter';
import { ComparisonPanel } from './comparisonPanel';

/**
 * Tabs of ours from before a reload that have not been looked at since: VS Code brings them to life only when they are
 * shown, and until then nobody can put another view into them.
 */
function sleepingTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        // VS Code puts a prefix of its own before the type.
        input instanceof vscode.TabInputWebview && input.viewType.endsWith(WebviewPanels.comparison),
    );
}

/** The comparison page. */
export function comparisonPages(services: PageServices): SinglePage<ComparisonView> {
  const exporter = new ComparisonExporter();
  const pages = new SinglePage<ComparisonView>(services, {
    viewType: WebviewPanels.comparison,
    title: 'Compare',
    initial: initialView(firstComparison),
    restore: (state) => {
      const { value, problem } = parseSavedState(state);
      return value ? { value: value.view } : { problem };
    },
    open: (panel, view) => new ComparisonPanel(panel, view, services, exporter),
    beforeNew: () => void vscode.window.tabGroups.close(sleepingTabs()),
  });
  pages.add(exporter);
  return pages;
}
