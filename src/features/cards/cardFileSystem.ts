import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { Event } from '../../base/event';
import { derived } from '../../base/lazy';
import { CitedSources } from '../../core/citing';
import type { Knowledge, Id } from '../../core/knowledge';
import { cardMarkdown } from '../../core/render/card';
import type { Links } from '../../core/render/links';
import { sourceMarkdown } from '../../core/render/sourceText';
import { cardUri, idOfCard, keyOfSourceText } from '../../platform/urls';

/** Links from card to card, as a text editor follows them; what runs commands is on the page alone. */
function cardLinks(knowledge: Knowledge): Links {
  return {
    // Relative: the same from every folder of cards.
    card: (id: Id) => cardUri(id, knowledge)?.path.replace(/^\/(\w+)\//, '../$1/'),
    comparison: () => undefined,
    timeline: () => undefined,
  };
}

/**
 * The text of the cards, and that of sources, as read-only files: what *Peek Definition* shows, and what links from text to text look up. A
 * file system and not only a document provider, because a custom editor opens files.
 */
export class CardFileSystem extends DisposableStore implements vscode.FileSystemProvider {
  readonly #knowledge: () => Knowledge;
  readonly #cited: () => CitedSources;
  readonly #changed = this.add(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  readonly onDidChangeFile = this.#changed.event;
  /** Cards that someone watches, by URL, with how many do. */
  readonly #watched = new Map<string, number>();
  /** When the cards were last made anew. */
  #since = 0;

  /** @param onDidChange fires when cards may have changed: when the user's own terms have */
  constructor(knowledge: () => Knowledge, onDidChange: Event<void>) {
    super();
    this.#knowledge = knowledge;
    this.#cited = derived(knowledge, (known) => new CitedSources(known));
    this.add(
      onDidChange(() => {
        this.#since = Date.now();
        const { Changed } = vscode.FileChangeType;
        this.#changed.fire(
          [...this.#watched.keys()].map((uri) => ({ type: Changed, uri: vscode.Uri.parse(uri, true) })),
        );
      }),
    );
  }

  watch(uri: vscode.Uri): vscode.Disposable {
    const key = uri.toString();
    this.#watched.set(key, (this.#watched.get(key) ?? 0) + 1);
    return new vscode.Disposable(() => {
      const others = (this.#watched.get(key) ?? 1) - 1;
      if (others > 0) this.#watched.set(key, others);
      else this.#watched.delete(key);
    });
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (/^\/(?:concept|event|dispute|source)?\/?$/.test(uri.path)) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    const size = this.readFile(uri).byteLength;
    // A card that is open is only read again when its time differs.
    const { File } = vscode.FileType;
    return { type: File, ctime: 0, mtime: this.#since, size, permissions: vscode.FilePermission.Readonly };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.#textOf(uri);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  #textOf(uri: vscode.Uri): string | undefined {
    const knowledge = this.#knowledge();
    const key = keyOfSourceText(uri);
    const source = key === undefined ? undefined : this.#cited().get(key);
    if (source) return sourceMarkdown(source, knowledge, cardLinks(knowledge));
    const id = idOfCard(uri);
    const item = id === undefined ? undefined : knowledge.item(id);
    return item && cardMarkdown(item, knowledge, cardLinks(knowledge));
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
