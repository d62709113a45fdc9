import * as vscode from 'vscode';
import { decodeText, utf16Of } from '../decodeText';

/** Bytes of the largest note that is read; a larger file is data, not prose. */
const largest = 5_000_000;
/** How often a file that changes while being read is read again. The watcher will report its next change. */
const attempts = 3;
/** Bytes at the beginning in which zeros show that a file is binary. */
const probe = 8_000;

/** Reads notes from disk, and says in the log which files it leaves out. */
export class NotesReader {
  readonly #log: vscode.LogOutputChannel;
  /** The setting `files.encoding` by workspace folder: to ask for it costs more than to decode a note. */
  readonly #encodings = new Map<string, unknown>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Call it before reading notes again after some time: settings may have changed. */
  refresh(): void {
    this.#encodings.clear();
  }

  /**
   * The text of a note; `undefined` when it is binary or too large.
   * @throws when it cannot be read
   */
  async read(uri: vscode.Uri): Promise<string | undefined> {
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
      if (isWhole || attempt === attempts) return this.#decode(uri, bytes);
    }
  }

  async #decode(uri: vscode.Uri, bytes: Uint8Array): Promise<string | undefined> {
    if (utf16Of(bytes)) return decodeText(bytes);
    const encoding = this.#encodingAt(uri);
    if (encoding !== 'utf8' && encoding !== 'utf8bom') return vscode.workspace.decode(bytes, { uri });
    if (bytes.subarray(0, probe).includes(0)) {
      this.#log.info(`Not read, because it is binary: ${uri.toString(true)}`);
      return undefined;
    }
    return decodeText(bytes);
  }

  #encodingAt(uri: vscode.Uri): unknown {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#encodings.get(key);
    if (known !== undefined) return known;
    const encoding = vscode.workspace.getConfiguration('files', folder ?? uri).get<unknown>('encoding');
    this.#encodings.set(key, encoding);
    return encoding;
  }
}
