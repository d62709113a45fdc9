import type { Guard } from '../../base/guards';
import { isToPage, type FromPage, type ToPage } from '../../protocol/pageMessages';

/** What VS Code gives to the script of a webview. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The messages of one kind of page, beside those of every page. */
interface Messages {
  readonly from: unknown;
  readonly to: unknown;
}

/** The extension, as a page sees it. A page makes one. */
export class Host<Own extends Messages> {
  readonly #api = acquireVsCodeApi();

  send(message: Own['from'] | FromPage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: VS Code delivers it
    this.#api.postMessage(message);
  }

  /** What was kept before a reload, unchecked; `undefined` when nothing was. */
  get state(): unknown {
    return this.#api.getState() ?? undefined;
  }

  /** Kept until the panel is closed, over reloads too. */
  set state(state: unknown) {
    this.#api.setState(state);
  }

  /**
   * Takes what the extension says, and tells it that it may begin. A message of the wrong shape is reported and
   * otherwise ignored.
   */
  listen(isKnown: Guard<Own['to']>, take: (message: Own['to'] | ToPage) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isToPage(data) || isKnown(data)) take(data);
      else this.send({ type: 'problem', text: 'A message that is not known was ignored.' });
    });
    this.send({ type: 'ready' });
  }
}
