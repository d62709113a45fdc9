import * as vscode from 'vscode';
import { settingsSection, type Settings } from '../contributions';

/** Says what is wrong with what a setting names: each problem in the log, and a change of them once in a message. */
export class SettingNotice {
  readonly #log: vscode.LogOutputChannel;
  readonly #setting: string;
  readonly #title: string;
  #shown = '';

  /** @param title what the setting is about, before the first problem */
  constructor(log: vscode.LogOutputChannel, key: keyof Settings, title: string) {
    this.#log = log;
    this.#setting = `${settingsSection}.${key}`;
    this.#title = title;
  }

  /** @param problems sentences; all there are now */
  show(problems: readonly string[]): void {
    const all = problems.join('\n');
    if (all === this.#shown) return;
    this.#shown = all;
    for (const problem of problems) this.#log.warn(`${this.#setting}: ${problem}`);
    if (problems.length > 0) void this.#tell(problems);
  }

  async #tell([first = '', ...others]: readonly string[]): Promise<void> {
    const more = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'is' : 'are'} in the log.`;
    const open = 'Open Setting';
    const answer = await vscode.window.showWarningMessage(`${this.#title}: ${first}${more}`, open);
    if (answer === open) await vscode.commands.executeCommand('workbench.action.openSettings', this.#setting);
  }
}
