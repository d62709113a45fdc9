import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { parseSavedState } from '../../core/comparison/savedState';
import { initialView, type ComparisonView } from '../../core/comparison/view';
import { viewFromQuery } from '../../core/comparison/viewQuery';
import type { Id } from '../../core/model';
import { itemId } from '../../platform/items';
import type { Services } from '../../platform/services';
import { webviewOptions } from '../../platform/webviewPage';
import { ComparisonExporter } from './comparisonExporter';
import { ComparisonPanel } from './comparisonPanel';

/** The comparison that opens when nothing else is asked for. */
const firstComparison: Id = 'hypervisor-types';

/** The one comparison page: made when first asked for, shown again after that, restored after a reload. */
class ComparisonPages extends DisposableStore implements vscode.WebviewPanelSerializer {
  readonly #services: Services;
  readonly #exporter = this.add(new ComparisonExporter());
  #page: ComparisonPanel | undefined;

  constructor(services: Services) {
    super();
    this.#services = services;
  }

  /** Shows a view in the page that is open, or in a new one. */
  open(view: ComparisonView): void {
    if (this.#page && !this.#page.isDisposed) {
      this.#page.reveal(view);
      return;
    }
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

/**
 * What the command's arguments ask for: an id and a subject, or, from an address, an id and `{ query }`. They come from
 * links and other extensions, so anything else means the first comparison.
 */
function requestedView(comparison: unknown, detail: unknown): ComparisonView {
  const id = typeof comparison === 'string' ? comparison : firstComparison;
  if (isRecord(detail) && typeof detail['query'] === 'string') return viewFromQuery(id, detail['query']);
  return initialView(id, itemId(detail));
}

/** The comparison page: its commands, and its return after a reload. */
export function register(services: Services): Disposable {
  const pages = new ComparisonPages(services);
  pages.add(
    registerCommand(vscode.commands, Commands.compareHypervisorTypes, () => pages.open(initialView(firstComparison))),
  );
  pages.add(
    registerCommand(vscode.commands, Commands.openComparison, (comparison, detail) =>
      pages.open(requestedView(comparison, detail)),
    ),
  );
  pages.add(vscode.window.registerWebviewPanelSerializer(WebviewPanels.comparison, pages));
  return pages;
}
