import type { FromComparison } from '../../protocol/comparisonMessages';
import type { SavedState } from '../../core/comparisonPage/savedState';

/** What VS Code gives to the script of a webview. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

/** Tells the extension something. */
export function tell(message: FromComparison): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: VS Code delivers it
  api.postMessage(message);
}

/** What was kept before a reload, of any shape. */
export function keptState(): unknown {
  return api.getState();
}

/** Keeps the state until the panel is closed, over reloads too. */
export function keepState(state: SavedState): void {
  api.setState(state);
}
