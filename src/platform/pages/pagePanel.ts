import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { Guard } from '../../base/guards';
import type { Html } from '../../base/html';
import { Commands } from '../../contributions';
import { isFromPage, type FromPage, type ToPage } from '../../protocol/pageMessages';
import type { PageServices } from '../services';
import { webviewDocument, webviewOptions } from './webviewPage';

/**
 * What one kind of page has of its own.
 * @typeParam From the messages that only this kind sends
 */
export interface PageKind<From> {
  /** Name of the script and of the style sheet: a folder of `src/webview`. */
  readonly name: string;
  /** Shown by screen readers as the name of the document. */
  readonly title: string;
  readonly isMessage: Guard<From>;
  /** The script has begun to listen: for the first time, or again after the page was hidden. */
  onReady(): void;
  onMessage(message: From): void | Promise<void>;
  /** The page has been hidden, which throws away all but its HTML. */
  onHidden?(): void;
}

/**
 * One page of ours in a webview panel: its document, the messages both ways, and whether its script listens. Whoever
 * made the panel disposes it.
 */
export class PagePanel<From, To> extends DisposableStore {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PageServices;
  readonly #kind: PageKind<From>;
  #isReady = false;

  constructor(panel: vscode.WebviewPanel, services: PageServices, kind: PageKind<From>) {
    super();
    this.#panel = panel;
    this.#services = services;
    this.#kind = kind;
    panel.webview.options = webviewOptions(services.extensionUri);
    this.add(panel.webview.onDidReceiveMessage((message: unknown) => void this.#receive(message)));
    this.add(
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        this.#isReady = false;
        kind.onHidden?.();
      }),
    );
  }

  /** Whether a message would be taken now. If not, `onReady` follows once the page is shown. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Writes the whole document anew; its script is ready some time later. */
  write(body: Html): void {
    const { name, title } = this.#kind;
    this.#isReady = false;
    this.#panel.webview.html = webviewDocument(this.#panel.webview, this.#services.extensionUri, { name, title, body });
  }

  post(message: To | ToPage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: VS Code delivers it
    void this.#panel.webview.postMessage(message);
  }

  /** Brings the page to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  async #receive(message: unknown): Promise<void> {
    const { name, isMessage } = this.#kind;
    if (isFromPage(message)) await this.#takeCommon(message);
    else if (isMessage(message)) await this.#kind.onMessage(message);
    else this.#services.log.warn(`The ${name} page sent a message that is not known; it was ignored.`);
  }

  async #takeCommon(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#kind.onReady();
        return;
      case 'openCard':
        await vscode.commands.executeCommand(Commands.openCard, message.id);
        return;
      case 'cite':
        await vscode.commands.executeCommand(Commands.citeSource, message.what);
        return;
      case 'problem':
        this.#services.log.warn(`The ${this.#kind.name} page: ${message.text}`);
        return;
      default:
        message satisfies never;
    }
  }
}
