import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands } from '../../contributions';
import { lanes } from '../../core/knowledge';
import { timelineBlockText } from '../../core/timelinePage/blockText';
import { timelineMarkdown } from '../../core/timelinePage/exportMarkdown';
import { pageData } from '../../core/timelinePage/pageData';
import type { TimelineRequest } from '../../core/timelinePage/request';
import { timelineShell } from '../../core/timelinePage/shell';
import { initialViewState, parseViewState, viewQuery } from '../../core/timelinePage/viewState';
import type { PageServices } from '../../platform/services';
import type { LastEditor } from '../../platform/lastEditor';
import { timelineUrl } from '../../platform/urls';
import { PagePanel } from '../../platform/pages/pagePanel';
import type { OpenPage } from '../../platform/pages/singlePage';
import { isFromTimeline, type FromTimeline, type ToTimeline } from '../../protocol/timelineMessages';
import { savePicture } from './savePicture';

/** The timeline in one webview panel. */
export class TimelinePanel extends DisposableStore implements OpenPage<TimelineRequest | undefined> {
  readonly #page: PagePanel<FromTimeline, ToTimeline>;
  readonly #services: PageServices;
  readonly #lastEditor: LastEditor;
  /** What the page is to show once its script listens. */
  #wanted: TimelineRequest | undefined;

  constructor(
    panel: vscode.WebviewPanel,
    services: PageServices,
    lastEditor: LastEditor,
    wanted: TimelineRequest | undefined,
  ) {
    super();
    this.#lastEditor = lastEditor;
    this.#services = services;
    this.#wanted = wanted;
    this.#page = this.add(
      new PagePanel<FromTimeline, ToTimeline>(panel, services, {
        name: 'timeline',
        title: 'Virtualization Notes: Timeline',
        isMessage: isFromTimeline,
        onReady: () => {
          this.#page.post({ type: 'data', data: pageData(services.knowledge()) });
          this.#postWanted();
        },
        onMessage: (message) => this.#handle(message),
      }),
    );
    this.#page.write(timelineShell());
  }

  reveal(wanted: TimelineRequest | undefined): void {
    this.#wanted = wanted;
    this.#page.reveal();
    if (this.#page.isReady) this.#postWanted();
  }

  #postWanted(): void {
    if (this.#wanted) this.#page.post(this.#wanted);
    this.#wanted = undefined;
  }

  async #handle(message: FromTimeline): Promise<void> {
    switch (message.type) {
      case 'revealInSidebar':
        await this.#services.reveal.reveal(message.id);
        return;
      case 'copyMarkdown':
        return this.#copy(
          timelineMarkdown(message.events, this.#services.knowledge(), urlOf(message.view)),
          `${message.events.length} events copied as Markdown`,
        );
      case 'copyLink':
        return this.#copy(urlOf(message.view), 'Link to this view copied');
      case 'insertBlock':
        return this.#insertBlock(message.view);
      case 'exportSvg':
        return this.#savePicture(message.svg);
      case 'study': {
        const [only, ...others] = lanes.filter((lane) => !message.hiddenLanes.includes(lane));
        const deck = only !== undefined && others.length === 0 ? `lane:${only}` : 'timeline';
        await vscode.commands.executeCommand(Commands.study, { mode: 'study', deck });
        return;
      }
      default:
        message satisfies never;
    }
  }

  async #copy(text: string, said: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    this.#say(said);
  }

  async #insertBlock(view: unknown): Promise<void> {
    const text = timelineBlockText(parseViewState(view).value ?? initialViewState);
    if (await this.#lastEditor.insert(text)) return this.#say('Block inserted');
    await this.#copy(text, 'No text editor is open: block copied instead');
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
    this.#page.post({ type: 'announce', text });
  }
}

/** The URL of a view that has come in a message, and so has been checked. */
function urlOf(view: unknown): string {
  const state = parseViewState(view).value;
  return timelineUrl(state ? viewQuery(state) : '');
}
