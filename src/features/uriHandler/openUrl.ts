import * as vscode from 'vscode';
import { Commands } from '../../contributions';
import { requestOf } from '../../platform/urls';
import type { PageServices } from '../../platform/services';

/** Opens what a URL of ours names. URLs come from anywhere: what is not known is logged, no more. */
export async function openUrl(
  uri: vscode.Uri,
  { knowledge, log }: Pick<PageServices, 'knowledge' | 'log'>,
): Promise<void> {
  const request = requestOf(uri);
  const { executeCommand } = vscode.commands;
  if (request?.kind === 'timeline') {
    await executeCommand(Commands.openTimeline, { query: request.query });
  } else if (request?.kind === 'comparison') {
    await executeCommand(Commands.openComparison, request.id, { query: request.query });
  } else if (request && knowledge().item(request.id)) {
    await executeCommand(Commands.openCard, request.id);
  } else log.warn(`An address that names nothing known was opened: ${uri.path}`);
}
