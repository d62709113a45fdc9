import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands } from '../../contributions';
import { timelineMarkdown } from '../../core/timelinePage/exportMarkdown';
import { pageData } from '../../core/timelinePage/pageData';
import { timelineShell } from '../../core/timelinePage/shell';
import { parseViewState, viewQuery } from '../../core/timelinePage/viewState';
import type { PageServices } from '../../platform/services';
import { timelineAddress } from '../../platform/addresses';
import { webviewDocument, webviewOptions } from '../../platform/webviewPage';
import { isFromTimeline, type FromTimeline, type ToTimeline } from '../../protocol/timelineMessages';
import { savePicture } from './savePicture';

/** The page in one webview panel. It ends with the panel. */
export class TimelinePanel extends DisposableStore {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PageServices;
  /** What the page is to show once its script listens. */
  #wanted: ToTimeline | undefined;
  #ready = false;

  constructor(panel: vscode.WebviewPanel, services: PageServices, wanted: ToTimeline | undefined) {
    super();
    this.#panel = panel;
    this.#services = services;
    this.#wanted = wanted;
    panel.webview.options = webviewOptions(services.extensionUri);
    this.add(panel.onDidDispose(() => this.dispose()));
    this.add(panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.add(
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away, and says that it is ready when it has been made anew.
        if (!panel.visible) this.#ready = false;
      }),
    );
    panel.webview.html = webviewDocument(panel.webview, services.extensionUri, {
      title: 'Virtualization Notes: Timeline',
      name: 'timeline',
      body: timelineShell(),
    });
  }

  /** Brings the page to the front, with what it is to show. */
  reveal(wanted: ToTimeline | undefined): void {
    this.#wanted = wanted;
    this.#panel.reveal();
    if (this.#ready) this.#postWanted();
  }

  #post(message: ToTimeline): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: VS Code delivers it
    void this.#panel.webview.postMessage(message);
  }

  #postWanted(): void {
    if (this.#wanted) this.#post(this.#wanted);
    this.#wanted = undefined;
  }

  #receive(message: unknown): void {
    if (isFromTimeline(message)) void this.#handle(message);
    else this.#services.log.warn('The timeline page sent a message that is not known; it was ignored.');
  }

  async #handle(message: FromTimeline): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#post({ type: 'data', data: pageData(this.#services.knowledge()) });
        this.#postWanted();
        return;
      case 'openCard':
        await vscode.commands.executeCommand(Commands.openCard, message.id);
        return;
      case 'revealInSidebar':
        await this.#services.reveal.reveal(message.id);
        return;
      case 'copyMarkdown':
        return this.#copy(
          timelineMarkdown(message.events, this.#services.knowledge(), addressOf(message.view)),
          `${message.events.length} events copied as Markdown`,
        );
      case 'copyLink':
        return this.#copy(addressOf(message.view), 'Link to this view copied');
      case 'exportSvg':
        return this.#savePicture(message.svg);
      case 'problem':
        this.#services.log.warn(`Timeline page: ${message.text}`);
        return;
      default:
        message satisfies never;
    }
  }

  async #copy(text: string, said: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    this.#say(said);
  }

  async #savePicture(svg: string): Promise<void> {
    try {
      const said = await savePicture(svg);
      if (said !== undefined) this.#say(said);
    } catch (error) {
      this.#services.log.error('The picture of the timeline could not be saved', error);
      void vscode.window.showErrorMessage('The picture of the timeline could not be saved. The log says why.');
    }
  }

  #say(text: string): void {
    vscode.window.setStatusBarMessage(`$(check) ${text}`, 3000);
    this.#post({ type: 'announce', text });
  }
}

/** The address of a view that has come in a message, and so has been checked. */
function addressOf(view: unknown): string {
  const state = parseViewState(view).value;
  return timelineAddress(state ? viewQuery(state) : '');
}
