import * as vscode from 'vscode';
import { holdsAnswers, type JournalFile, type JournalFolder } from '../../core/journal';
import { decodeText } from '../decodeText';

/** A folder of answers wherever VS Code can keep files. */
export class StoredFolder implements JournalFolder {
  readonly uri: vscode.Uri;
  readonly label: string;
  readonly #isOurs: boolean;

  /** @param isOurs it is made when there is none; a folder of the user's that is not there may be a drive that is off */
  constructor(uri: vscode.Uri, isOurs: boolean) {
    this.uri = uri;
    this.label = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
    this.#isOurs = isOurs;
  }

  /** Makes the folder, if it can be made: one that is not there yet is watched badly. */
  async make(): Promise<void> {
    if (!this.#isOurs) return;
    try {
      await vscode.workspace.fs.createDirectory(this.uri);
    } catch {
      // Whoever writes into it will be told why not.
    }
  }

  async list(): Promise<readonly JournalFile[]> {
    const entries = await this.#entries();
    const files = entries.filter(([name, type]) => (type & vscode.FileType.File) !== 0 && holdsAnswers(name));
    const found = await Promise.all(files.map(([name]) => this.#stat(name)));
    return found.filter((file) => file !== undefined);
  }

  async read(name: string): Promise<string> {
    return decodeText(await vscode.workspace.fs.readFile(this.#file(name)));
  }

  async write(name: string, text: string): Promise<void> {
    if (this.#isOurs) await vscode.workspace.fs.createDirectory(this.uri);
    else await vscode.workspace.fs.stat(this.uri);
    await vscode.workspace.fs.writeFile(this.#file(name), new TextEncoder().encode(text));
  }

  async delete(name: string): Promise<void> {
    await vscode.workspace.fs.delete(this.#file(name));
  }

  async #entries(): Promise<readonly [string, vscode.FileType][]> {
    try {
      return await vscode.workspace.fs.readDirectory(this.uri);
    } catch (error) {
      if (this.#isOurs && isMissing(error)) return [];
      throw error;
    }
  }

  /** `undefined` when it has gone meanwhile: another window has put it together with others. */
  async #stat(name: string): Promise<JournalFile | undefined> {
    try {
      const { size, mtime } = await vscode.workspace.fs.stat(this.#file(name));
      return { name, size, modified: mtime };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  #file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, name);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
