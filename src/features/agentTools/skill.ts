import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import { skillFiles, type SkillFile } from '../../core/agentTools';
import type { Services } from '../../platform/services';

/** Where agents look for skills, from a workspace folder. */
const usualPlace = ['.agents', 'skills', 'virtualization'] as const;

/** *Write Skill for Other Agents…*: what is known as files, for agents that read the disk and have no tools of VS Code's. */
export function registerSkillWriter(services: Services): Disposable {
  return registerCommand(vscode.commands, Commands.writeSkill, async (given) => {
    const folder = given instanceof vscode.Uri ? given : await chosenFolder();
    if (!folder) return;
    const files = skillFiles(services.knowledge());
    try {
      if (!(await mayWrite(folder, files))) return;
      for (const { path, text } of files) {
        await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
      }
      vscode.window.setStatusBarMessage(`$(check) Skill written to ${vscode.workspace.asRelativePath(folder)}`, 4000);
    } catch (error) {
      services.log.error(`The skill could not be written to ${folder.toString(true)}`, error);
      const place = vscode.workspace.asRelativePath(folder);
      void vscode.window.showErrorMessage(`The skill could not be written to ${place}.`);
    }
  });
}

/** The usual place below the workspace folder, or one that the user chooses. */
async function chosenFolder(): Promise<vscode.Uri | undefined> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const usual = root && vscode.Uri.joinPath(root, ...usualPlace);
  const other: vscode.QuickPickItem = { label: 'Another folder…' };
  const here: vscode.QuickPickItem | undefined = usual && {
    label: usualPlace.join('/'),
    description: 'in this workspace, where many agents look',
  };
  const picked = here
    ? await vscode.window.showQuickPick([here, other], { title: 'Write skill for other agents' })
    : other;
  if (picked === undefined) return undefined;
  if (picked === here) return usual;
  const [parent] =
    (await vscode.window.showOpenDialog({
      title: 'Folder for the skill',
      openLabel: 'Write Here',
      canSelectFolders: true,
      canSelectFiles: false,
    })) ?? [];
  return parent && vscode.Uri.joinPath(parent, usualPlace[2]);
}

/** Asks before files that say something else are replaced. Other files in the folder are left alone. */
async function mayWrite(folder: vscode.Uri, files: readonly SkillFile[]): Promise<boolean> {
  const differing: string[] = [];
  for (const { path, text } of files) {
    const there = await textOf(vscode.Uri.joinPath(folder, path));
    if (there !== undefined && there !== text) differing.push(path);
  }
  if (differing.length === 0) return true;
  const replace = 'Replace';
  const place = vscode.workspace.asRelativePath(folder);
  const detail = `These differ from what would be written: ${differing.join(', ')}.`;
  const answer = await vscode.window.showWarningMessage(`Replace files in ${place}?`, { modal: true, detail }, replace);
  return answer === replace;
}

/** `undefined` when there is no such file. Any other failure to read is one of the command. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
