import './style.css';
import { isRecord } from '../../base/guards';
import { extendMarkdownIt } from '../../markdownIt';
import { isToCells, type FromCells } from '../../protocol/cellMessages';
import { watchTooltips } from '../shared/tooltips';
import { cardPrefix, CellRenderer } from './cellRenderer';
import type { MarkdownRenderer, RendererContext } from './rendererApi';

/** The built-in renderer of Markdown cells, which this one extends. */
const markdownRenderer = 'vscode.markdown-it-renderer';

function isMarkdownRenderer(value: unknown): value is MarkdownRenderer {
  return isRecord(value) && typeof value['extendMarkdownIt'] === 'function';
}

/** VS Code copies what has this class into each cell: a cell is shut off from the styles of the page. */
function addStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('notebook.css', import.meta.url).href;
  const template = document.createElement('template');
  template.classList.add('markdown-style');
  template.content.append(link);
  document.head.append(template);
}

/** Opens cards and looks after tooltips in the cells that are there now. */
class Cells {
  readonly #watched = new WeakSet<ShadowRoot>();
  readonly #send: (message: FromCells) => void;

  constructor(send: (message: FromCells) => void) {
    this.#send = send;
  }

  /** Puts HTML into a cell; tells whether there is such a cell. */
  fill(id: string, content: string): boolean {
    const preview = document.getElementById(id)?.shadowRoot?.getElementById('preview');
    if (!preview) return false;
    preview.innerHTML = content;
    return true;
  }

  /** Looks after what is in a cell, for as long as it lives. */
  watch(id: string): void {
    const root = document.getElementById(id)?.shadowRoot;
    if (!root || this.#watched.has(root)) return;
    this.#watched.add(root);
    watchTooltips(root, 'top');
    root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest(`a[href^="#${cardPrefix}"]`) : null;
      if (!link) return;
      // VS Code would look for a heading of that name.
      event.preventDefault();
      event.stopPropagation();
      const id = link.getAttribute('href')?.slice(cardPrefix.length + 1) ?? '';
      this.#send({ type: 'open', id: decodeURIComponent(id) });
    });
  }
}

/**
 * VS Code calls this once for each page of a notebook that has Markdown cells. Cells are drawn anew with the answers
 * of the extension, past the filter through which VS Code draws those of workspaces that are not trusted: these stay
 * without marks.
 */
export async function activate(context: RendererContext): Promise<void> {
  const renderer = await context.getRenderer(markdownRenderer);
  const { workspace, postMessage, onDidReceiveMessage } = context;
  if (!workspace.isTrusted || !postMessage || !onDidReceiveMessage || !isMarkdownRenderer(renderer)) return;
  const send = (message: FromCells): void => postMessage(message);
  const cells = new Cells(send);
  addStyles();
  renderer.extendMarkdownIt((md) => {
    const host = new CellRenderer({
      send,
      draw: (item, text) => cells.fill(item.id, md.render(text, { outputItem: item })),
      onDidDraw: ({ id }) => cells.watch(id),
      report: (error) => console.error('Virtualization Study Notes: a cell is shown without marks', error),
    });
    extendMarkdownIt(md, host);
    onDidReceiveMessage((message) => {
      if (!isToCells(message)) return;
      if (message.type === 'answer') host.take(message.cell);
      else host.askAgain();
    });
  });
}
