import { isToTimeline, type FromTimeline, type ToTimeline } from '../../protocol/timelineMessages';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension, as the page sees it. */
export class Host {
  readonly #api = acquireVsCodeApi();

  send(message: FromTimeline): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: VS Code delivers it
    this.#api.postMessage(message);
  }

  /** The state that was kept, unchecked; `undefined` when there is none. */
  get state(): unknown {
    return this.#api.getState() ?? undefined;
  }

  set state(state: unknown) {
    this.#api.setState(state);
  }

  /** Hears what the extension says. A message of the wrong shape is reported and otherwise ignored. */
  listen(hear: (message: ToTimeline) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isToTimeline(data)) hear(data);
      else this.send({ type: 'problem', text: 'The timeline page got a message that it does not know.' });
    });
  }
}
