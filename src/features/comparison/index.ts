import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { isRecord } from '../../base/guards';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { initialView, type ComparisonView } from '../../core/comparisonPage/view';
import { viewFromQuery } from '../../core/comparisonPage/viewQuery';
import type { Knowledge } from '../../core/knowledge';
import { itemId } from '../../platform/items';
import type { Services } from '../../platform/services';
import { ComparisonPages, firstComparison } from './comparisonPages';

/**
 * What the command's arguments ask for: a comparison and a subject; an entry or tree item alone, for the comparison that
 * it is in; or, from an address, a comparison and `{ query }`. They come from links and other extensions, so anything
 * else means the first comparison.
 */
function requestedView(target: unknown, detail: unknown, knowledge: Knowledge): ComparisonView {
  const id = itemId(target) ?? firstComparison;
  if (isRecord(detail) && typeof detail['query'] === 'string') return viewFromQuery(id, detail['query']);
  const around = knowledge.comparison(id) ? undefined : knowledge.comparisonsWith(id)[0];
  return around ? initialView(around.id, id) : initialView(id, itemId(detail));
}

/** The comparison page: its commands, and its return after a reload. */
export function register(services: Services): Disposable {
  const pages = new ComparisonPages(services);
  pages.add(
    registerCommand(vscode.commands, Commands.compareHypervisorTypes, () => pages.open(initialView(firstComparison))),
  );
  pages.add(
    registerCommand(vscode.commands, Commands.openComparison, (target, detail) =>
      pages.open(requestedView(target, detail, services.knowledge())),
    ),
  );
  pages.add(vscode.window.registerWebviewPanelSerializer(WebviewPanels.comparison, pages));
  return pages;
}
