import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import type { Parsed } from '../../base/guards';
import type { PageServices } from '../services';
import { webviewOptions } from './webviewPage';

/** A page that is open. */
export interface OpenPage<View> extends Disposable {
  /** Brings the page to the front with another view. */
  reveal(view: View): void;
}

/**
 * What a page is made with.
 * @typeParam View what the page can be asked to show
 */
export interface SinglePageOptions<View> {
  readonly viewType: string;
  /** Title of the tab, and name of the page in the log. */
  readonly title: string;
  /** The view of a page whose saved state is missing or cannot be read. */
  readonly initial: View;
  /** The view of a page that comes back after a reload with a saved state. */
  restore(state: unknown): Parsed<View>;
  open(panel: vscode.WebviewPanel, view: View): OpenPage<View>;
}

/** The one page of its kind: made when first asked for, shown again after that, restored after a reload. */
export class SinglePage<View> extends DisposableStore implements vscode.WebviewPanelSerializer {
  readonly #services: PageServices;
  readonly #options: SinglePageOptions<View>;
  #page: OpenPage<View> | undefined;

  constructor(services: PageServices, options: SinglePageOptions<View>) {
    super();
    this.#services = services;
    this.#options = options;
  }

  /** Shows a view in the page that is open, or in a new one. */
  show(view: View): void {
    if (this.#page) {
      this.#page.reveal(view);
      return;
    }
    const { viewType, title } = this.#options;
    void vscode.window.tabGroups.close(sleepingTabs(viewType));
    const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
      ...webviewOptions(this.#services.extensionUri),
      enableFindWidget: true,
    });
    this.#adopt(panel, view);
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { initial, title } = this.#options;
    const restored = state === undefined || state === null ? { value: initial } : this.#options.restore(state);
    if (restored.problem !== undefined) {
      this.#services.log.warn(`The saved view of the page “${title}” is ignored: ${restored.problem}.`);
    }
    this.#adopt(panel, restored.problem === undefined ? restored.value : initial);
    return Promise.resolve();
  }

  #adopt(panel: vscode.WebviewPanel, view: View): void {
    const page = this.add(this.#options.open(panel, view));
    this.#page = page;
    panel.onDidDispose(() => {
      this.forget(page);
      if (this.#page === page) this.#page = undefined;
    });
  }
}

/**
 * Tabs of a page from before a reload that have not been looked at since: VS Code brings them to life only when they are
 * shown, and until then nobody can put another view into them.
 */
function sleepingTabs(viewType: string): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        // VS Code puts a prefix of its own before the type.
        input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType),
    );
}
