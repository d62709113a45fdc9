import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { WebviewPanels } from '../../contributions';
import { parseViewState } from '../../core/timelinePage/viewState';
import type { PageServices } from '../../platform/services';
import { webviewOptions } from '../../platform/webviewPage';
import type { ToTimeline } from '../../protocol/timelineMessages';
import { TimelinePanel } from './timelinePanel';

/** The one timeline page: made when first asked for, shown again after that, restored after a reload. */
export class TimelinePages extends DisposableStore implements vscode.WebviewPanelSerializer {
  readonly #services: PageServices;
  #page: TimelinePanel | undefined;

  constructor(services: PageServices) {
    super();
    this.#services = services;
  }

  open(wanted: ToTimeline | undefined): void {
    if (this.#page && !this.#page.isDisposed) {
      this.#page.reveal(wanted);
      return;
    }
    const options = { ...webviewOptions(this.#services.extensionUri), enableFindWidget: true };
    const panel = vscode.window.createWebviewPanel(
      WebviewPanels.timelinePage,
      'Timeline',
      vscode.ViewColumn.Active,
      options,
    );
    this.#page = this.add(new TimelinePanel(panel, this.#services, wanted));
  }

  /** The page reads its state by itself; here it is only looked at, so that the log can say why it was ignored. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const problem = state === undefined || state === null ? undefined : parseViewState(state).problem;
    if (problem !== undefined) this.#services.log.warn(`The timeline's saved view is ignored: ${problem}.`);
    this.#page = this.add(new TimelinePanel(panel, this.#services, undefined));
    return Promise.resolve();
  }
}
