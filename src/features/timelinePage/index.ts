import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { parseViewState, savedViewState, viewFromQuery } from '../../core/timelinePage/viewState';
import { itemId } from '../../platform/items';
import type { Services } from '../../platform/services';
import { webviewOptions } from '../../platform/webviewPage';
import type { ToTimeline } from '../../protocol/timelineMessages';
import { TimelinePanel } from './timelinePanel';

/** The one timeline page: made when first asked for, shown again after that, restored after a reload. */
class TimelinePages extends DisposableStore implements vscode.WebviewPanelSerializer {
  readonly #services: Services;
  #page: TimelinePanel | undefined;

  constructor(services: Services) {
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

/**
 * What the command's argument asks for: an event or a concept by id, or the `{ query }` of an address. It comes from
 * links, menus and other extensions: what is not known is logged, and the timeline opens as it is.
 */
function requested(argument: unknown, services: Services): ToTimeline | undefined {
  if (argument === undefined) return undefined;
  if (isRecord(argument) && typeof argument['query'] === 'string') {
    return { type: 'show', view: savedViewState(viewFromQuery(argument['query'])) };
  }
  const id = itemId(argument);
  const knowledge = services.knowledge();
  if (id !== undefined && knowledge.event(id)) return { type: 'select', event: id };
  if (id !== undefined && knowledge.eventsOf(id).length > 0) return { type: 'filter', concept: id };
  services.log.warn(`The timeline holds nothing for ${JSON.stringify(argument)}`);
  return undefined;
}

/** The timeline page: its command, and its return after a reload. */
export function register(services: Services): Disposable {
  const pages = new TimelinePages(services);
  pages.add(
    registerCommand(vscode.commands, Commands.openTimeline, (argument) => pages.open(requested(argument, services))),
  );
  pages.add(vscode.window.registerWebviewPanelSerializer(WebviewPanels.timelinePage, pages));
  return pages;
}
