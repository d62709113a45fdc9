import * as vscode from 'vscode';
import { decodeText, isAscii, utf16Of } from '../decodeText';

/** Bytes of the largest note that is read; a larger file is data, not prose. */
const largest = 5_000_000;
/** How often a file that changes while being read is read again. The watcher will report its next change. */
const attempts = 3;
/** Bytes at the beginning in which zeros show that a file is binary. */
const probe = 8_000;

/** Reads notes from disk, and says in the log which files it leaves out. */
export class NotesReader {
  readonly #log: vscode.LogOutputChannel;
  /**
   * Whether notes are to be read as UTF-8, by workspace folder and language: to ask for the settings costs more than to
   * decode a note.
   */
  readonly #areUtf8 = new Map<string, boolean>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Call it before reading notes again after some time: settings may have changed. */
  refresh(): void {
    this.#areUtf8.clear();
  }

  /**
   * The text of a note; `undefined` when it is binary or too large.
   * @param languageId the language in which VS Code would open it
   * @throws when it cannot be read
   */
  async read(uri: vscode.Uri, languageId: string): Promise<string | undefined> {
    for (let attempt = 1; ; attempt++) {
      const before = await vscode.workspace.fs.stat(uri);
      if ((before.type & vscode.FileType.File) === 0) return undefined;
      if (before.size > largest) {
        this.#log.info(`Not read, because it is larger than ${largest / 1e6} MB: ${uri.toString(true)}`);
        return undefined;
      }
      const bytes = await vscode.workspace.fs.readFile(uri);
      const after = await vscode.workspace.fs.stat(uri);
      const isWhole = before.mtime === after.mtime && before.size === after.size;
      if (isWhole || attempt === attempts) return this.#decode(uri, languageId, bytes);
    }
  }

  /** As VS Code decodes the file when it opens it, so that places are the same in the editor. */
  async #decode(uri: vscode.Uri, languageId: string, bytes: Uint8Array): Promise<string | undefined> {
    if (utf16Of(bytes)) return decodeText(bytes);
    if (bytes.subarray(0, probe).includes(0)) {
      this.#log.info(`Not read, because it is binary: ${uri.toString(true)}`);
      return undefined;
    }
    // ASCII is the same in all encodings that are left.
    if (this.#isUtf8(uri, languageId) || isAscii(bytes)) return decodeText(bytes);
    return vscode.workspace.decode(bytes, { uri });
  }

  #isUtf8(uri: vscode.Uri, languageId: string): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const key = `${languageId} ${folder?.toString() ?? ''}`;
    const known = this.#areUtf8.get(key);
    if (known !== undefined) return known;
    const files = vscode.workspace.getConfiguration('files', { uri: folder ?? uri, languageId });
    const isUtf8 =
      /^utf8(?:bom)?$/.test(files.get<string>('encoding') ?? 'utf8') && files.get('autoGuessEncoding') !== true;
    this.#areUtf8.set(key, isUtf8);
    return isUtf8;
  }
}
