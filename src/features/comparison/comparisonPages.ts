import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { WebviewPanels } from '../../contributions';
import { firstComparison } from '../../core/comparisonPage/request';
import { parseSavedState } from '../../core/comparisonPage/savedState';
import { initialView, type ComparisonView } from '../../core/comparisonPage/view';
import type { PageServices } from '../../platform/services';
import { webviewOptions } from '../../platform/webviewPage';
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

/** The one comparison page: made when first asked for, shown again after that, restored after a reload. */
export class ComparisonPages extends DisposableStore implements vscode.WebviewPanelSerializer {
  readonly #services: PageServices;
  readonly #exporter = this.add(new ComparisonExporter());
  #page: ComparisonPanel | undefined;

  constructor(services: PageServices) {
    super();
    this.#services = services;
  }

  /** Shows a view in the page that is open, or in a new one. */
  open(view: ComparisonView): void {
    if (this.#page && !this.#page.isDisposed) {
      this.#page.reveal(view);
      return;
    }
    void vscode.window.tabGroups.close(sleepingTabs());
    const panel = vscode.window.createWebviewPanel(WebviewPanels.comparison, 'Compare', vscode.ViewColumn.Active, {
      ...webviewOptions(this.#services.extensionUri),
      enableFindWidget: true,
    });
    this.#adopt(panel, view);
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const saved = parseSavedState(state);
    if (!saved && state !== undefined) {
      this.#services.log.warn('A saved view of a comparison has another shape than today; it was ignored.');
    }
    this.#adopt(panel, saved?.view ?? initialView(firstComparison));
    return Promise.resolve();
  }

  #adopt(panel: vscode.WebviewPanel, view: ComparisonView): void {
    this.#page = this.add(new ComparisonPanel(panel, view, this.#services, this.#exporter));
  }
}
