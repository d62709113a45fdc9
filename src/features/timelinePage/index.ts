import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { requestedEvents, type TimelineRequest } from '../../core/timelinePage/request';
import type { Services } from '../../platform/services';
import { timelinePages } from './timelinePages';

/** What the command's argument asks for; what is not known is logged, and the timeline opens as it is. */
function requested(argument: unknown, { knowledge, log }: Services): TimelineRequest | undefined {
  if (argument === undefined) return undefined;
  const request = requestedEvents(argument, knowledge());
  if (!request) log.warn(`The timeline holds nothing for ${JSON.stringify(argument)}`);
  return request;
}

/** The timeline page: its command, and its return after a reload. */
export function register(services: Services): Disposable {
  const pages = timelinePages(services);
  pages.add(
    registerCommand(vscode.commands, Commands.openTimeline, (argument) => pages.show(requested(argument, services))),
  );
  pages.add(
    services.cardActions.offer({
      command: Commands.openTimeline,
      title: 'Timeline',
      order: 20,
      argumentsFor: ({ value: { id } }, knowledge) => (requestedEvents(id, knowledge) ? [id] : undefined),
    }),
  );
  pages.add(vscode.window.registerWebviewPanelSerializer(WebviewPanels.timelinePage, pages));
  return pages;
}
