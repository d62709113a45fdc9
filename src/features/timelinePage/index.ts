import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { savedViewState, viewFromQuery } from '../../core/timelinePage/viewState';
import { itemId } from '../../platform/items';
import type { Services } from '../../platform/services';
import type { ToTimeline } from '../../protocol/timelineMessages';
import { TimelinePages } from './timelinePages';

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
