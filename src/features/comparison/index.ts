import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, registerCommand, WebviewPanels } from '../../contributions';
import { firstComparison, requestedView } from '../../core/comparisonPage/request';
import { initialView } from '../../core/comparisonPage/view';
import type { Services } from '../../platform/services';
import { comparisonPages } from './comparisonPages';

/** The comparison page: its commands, and its return after a reload. */
export function register(services: Services): Disposable {
  const pages = comparisonPages(services);
  pages.add(
    registerCommand(vscode.commands, Commands.compareHypervisorTypes, () => pages.show(initialView(firstComparison))),
  );
  pages.add(
    registerCommand(vscode.commands, Commands.openComparison, (target, detail) =>
      pages.show(requestedView(target, detail, services.knowledge())),
    ),
  );
  pages.add(vscode.window.registerWebviewPanelSerializer(WebviewPanels.comparison, pages));
  return pages;
}
