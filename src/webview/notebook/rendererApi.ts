import type { extendMarkdownIt } from '../../markdownIt';

/** What of VS Code's API for renderers of notebooks is used here. */

/** A cell or an output that is rendered. */
export interface OutputItem {
  /** Also that of the element which holds it. */
  readonly id: string;
  readonly mime: string;
  text(): string;
}

export interface RendererContext {
  readonly workspace: { readonly isTrusted: boolean };
  /** Missing where the extension cannot be told anything. */
  readonly postMessage?: (message: unknown) => void;
  readonly onDidReceiveMessage?: (listener: (message: unknown) => void) => unknown;
  getRenderer(id: string): Promise<unknown>;
}

/** The built-in renderer of Markdown cells. */
export interface MarkdownRenderer {
  extendMarkdownIt(extend: (md: Parameters<typeof extendMarkdownIt>[0]) => void): void;
}
