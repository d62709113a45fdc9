import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, settingsSection } from '../../contributions';
import { registerForLanguages } from '../../platform/languageProvider';
import type { Services } from '../../platform/services';
import { DocumentChecks } from './documentChecks';
import { FindingFixes } from './findingFixes';

/** Checks while writing: diagnostics, and what to do about them. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const checks = owner.add(new DocumentChecks(services));
  owner.add(
    registerForLanguages(services.settings, (selector) =>
      vscode.languages.registerCodeActionsProvider(selector, new FindingFixes(checks, services), {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    ),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.ignoreFinding, async (ignored) => {
      if (typeof ignored === 'string') await ignore(ignored, services);
    }),
  );
  return owner;
}

/** Adds to what is ignored in the workspace; without a folder, everywhere. */
async function ignore(ignored: string, services: Services): Promise<void> {
  const all = [...new Set([...services.settings.get('checks.ignored'), ignored])].sort();
  const { Global, Workspace } = vscode.ConfigurationTarget;
  await vscode.workspace
    .getConfiguration(settingsSection)
    .update('checks.ignored', all, vscode.workspace.workspaceFolders ? Workspace : Global);
}
