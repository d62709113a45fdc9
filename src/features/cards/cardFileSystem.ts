import * as vscode from 'vscode';
import type { Knowledge } from '../../core/knowledge';
import type { Id } from '../../core/model';
import { cardMarkdown } from '../../core/render/card';
import type { Links } from '../../core/render/links';
import { cardUri, idOfCard, whereUsedAddress } from '../../platform/cardUri';

/** Links from card to card: addresses the Markdown preview follows in place. */
function cardLinks(knowledge: Knowledge): Links {
  return {
    // Root-relative: the same from every folder of cards, whatever the scheme's authority is.
    subject: (id: Id) => cardUri(id, knowledge)?.path.replace(/^\/(\w+)\//, '../$1/'),
    comparison: () => undefined,
    timeline: () => undefined,
    references: whereUsedAddress,
  };
}

/**
 * The cards as read-only files. A file system and not only a document provider, because the Markdown preview looks
 * up the files that its links name.
 */
export class CardFileSystem implements vscode.FileSystemProvider {
  readonly #knowledge: () => Knowledge;
  // Cards never change while the extension runs.
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () => new vscode.Disposable(() => undefined);

  constructor(knowledge: () => Knowledge) {
    this.#knowledge = knowledge;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (/^\/(?:concept|event|dispute)?\/?$/.test(uri.path)) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    const size = this.readFile(uri).byteLength;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size, permissions: vscode.FilePermission.Readonly };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const knowledge = this.#knowledge();
    const id = idOfCard(uri);
    const subject = id === undefined ? undefined : knowledge.subject(id);
    const text = subject && cardMarkdown(subject, knowledge, cardLinks(knowledge));
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
