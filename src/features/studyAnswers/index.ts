import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, type CommandId } from '../../contributions';
import type { Services } from '../../platform/services';
import { exportAnswers } from './exportAnswers';
import { importAnswers } from './importAnswers';
import { moveAnswers } from './moveAnswers';

/** What the user owns: all answers, to be taken out, brought in, and kept elsewhere. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const on = (
    command: CommandId,
    run: (services: Services, given: vscode.Uri | undefined) => Promise<unknown>,
  ): void => {
    owner.add(
      registerCommand(vscode.commands, command, (given) =>
        run(services, given instanceof vscode.Uri ? given : undefined),
      ),
    );
  };
  on(Commands.exportStudyAnswers, exportAnswers);
  on(Commands.importStudyAnswers, importAnswers);
  on(Commands.moveStudyAnswers, moveAnswers);
  return owner;
}
