import * as vscode from 'vscode';
import { settingsSection } from '../../contributions';

/** Says what is wrong with the setting that names glossaries: each problem in the log, and a change of them once in a message. */
export class GlossarySettingNotice {
  readonly #log: vscode.LogOutputChannel;
  #shown = '';

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** @param problems sentences; all there are now */
  show(problems: readonly string[]): void {
    const all = problems.join('\n');
    if (all === this.#shown) return;
    this.#shown = all;
    for (const problem of problems) this.#log.warn(`${settingsSection}.glossaries: ${problem}`);
    if (problems.length > 0) void this.#tell(problems);
  }

  async #tell([first = '', ...others]: readonly string[]): Promise<void> {
    const more = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'is' : 'are'} in the log.`;
    const open = 'Open Setting';
    const answer = await vscode.window.showWarningMessage(`Glossaries: ${first}${more}`, open);
    if (answer === open) {
      await vscode.commands.executeCommand('workbench.action.openSettings', `${settingsSection}.glossaries`);
    }
  }
}
