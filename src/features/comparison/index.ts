import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { firstComparison, requestedView } from '../../core/comparisonPage/request';
import { initialView } from '../../core/comparisonPage/view';
import type { Services } from '../../platform/services';
import { ComparisonPages } from './comparisonPages';

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
