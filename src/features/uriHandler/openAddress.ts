import * as vscode from 'vscode';
import { Commands } from '../../contributions';
import { idOfComparisonPath } from '../../platform/comparisonUri';
import type { PageServices } from '../../platform/services';
import { isTimelinePath } from '../../platform/timelineUri';

/** Opens what an address of ours names. Addresses come from anywhere: what is not known is logged, no more. */
export async function openAddress(
  uri: vscode.Uri,
  { knowledge, log }: Pick<PageServices, 'knowledge' | 'log'>,
): Promise<void> {
  const comparison = idOfComparisonPath(uri.path);
  if (comparison !== undefined) {
    await vscode.commands.executeCommand(Commands.openComparison, comparison, { query: uri.query });
    return;
  }
  if (isTimelinePath(uri.path)) {
    await vscode.commands.executeCommand(Commands.openTimeline, { query: uri.query });
    return;
  }
  const [, what, id] = /^\/(card|where-used)\/([a-z0-9-]+)$/.exec(uri.path) ?? [];
  if (id !== undefined && knowledge().subject(id)) {
    await vscode.commands.executeCommand(what === 'card' ? Commands.openCard : Commands.whereUsed, id);
  } else log.warn(`An address that names nothing known was opened: ${uri.path}`);
}
