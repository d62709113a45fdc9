import { isRecord, isString } from '../../base/guards';
import { Html } from '../../base/html';
import type { PreviewHost } from '../../markdownIt';
import type { CellBlock, FromCells, RenderedCell } from '../../protocol/cellMessages';
import type { OutputItem } from './rendererApi';

/** For how many texts answers are kept: more than the cells that a long notebook has. */
const mostKept = 1000;

/** What a cell needs beside its text, and what was answered. */
interface Known {
  readonly blocks: CellBlock[];
  answer: RenderedCell | undefined;
  /** Whether the extension has been asked for all of the blocks. */
  isAsked: boolean;
}

export interface CellOptions {
  /** Tells the extension something. */
  readonly send: (message: FromCells) => void;
  /** Draws a cell anew and puts it in place of what is there; tells whether the cell is still there. */
  readonly draw: (item: OutputItem, text: string) => boolean;
  /** A cell has been drawn with marks. */
  readonly onDidDraw: (item: OutputItem) => void;
  readonly report: (error: unknown) => void;
}

/**
 * What the Markdown plugin asks while it draws cells of a notebook. It has to be answered at once, and the data is in
 * the extension: so a text that has not been asked about is drawn without marks, and again when the answer is there.
 */
export class CellRenderer implements PreviewHost {
  readonly #options: CellOptions;
  /** By text, the one that was asked for last at the end. */
  readonly #known = new Map<string, Known>();
  /** What each cell was drawn of, by its id. */
  readonly #drawn = new Map<string, { readonly item: OutputItem; readonly text: string }>();
  #drawing: string | undefined;

  constructor(options: CellOptions) {
    this.#options = options;
  }

  marks(environment: unknown): ReturnType<PreviewHost['marks']> {
    const item = isRecord(environment) ? environment['outputItem'] : undefined;
    this.#drawing = undefined;
    if (!isMarkdown(item)) return undefined;
    const text = item.text().replaceAll(/\r\n?/g, '\n');
    this.#drawing = text;
    this.#drawn.set(item.id, { item, text });
    const { answer } = this.#need(text);
    if (!answer || answer.mode === 'off') return undefined;
    queueMicrotask(() => this.#options.onDidDraw(item));
    return { mode: answer.mode, isHidden: () => false };
  }

  mentions(source: string): ReturnType<PreviewHost['mentions']> {
    const answer = this.#known.get(source)?.answer;
    return { mentions: answer?.mentions ?? [], sections: answer?.sections ?? [] };
  }

  card(conceptId: string): string {
    return `#${cardPrefix}${encodeURIComponent(conceptId)}`;
  }

  tooltip(conceptId: string): Html | undefined {
    const text = this.#drawing === undefined ? undefined : this.#known.get(this.#drawing)?.answer?.tooltips[conceptId];
    // The extension has made it by templates that escape.
    return text === undefined ? undefined : new Html(text);
  }

  block(language: string, content: string, _attributes: unknown, line = -1): Html | undefined {
    if (!language.startsWith('virt-') || this.#drawing === undefined) return undefined;
    const known = this.#need(this.#drawing);
    const index = known.blocks.findIndex(
      (each) => each.language === language && each.content === content && each.line === line,
    );
    if (index < 0) {
      known.blocks.push({ language, content, line });
      known.isAsked = false;
    }
    const drawn = known.answer?.blocks[index];
    return drawn === undefined || drawn === '' ? undefined : new Html(drawn);
  }

  report(error: unknown): void {
    this.#options.report(error);
  }

  /** Takes an answer, and draws the cells with that text anew. */
  take(answer: RenderedCell): void {
    const known = this.#known.get(answer.text);
    if (!known) return;
    known.answer = answer;
    for (const [id, { item, text }] of this.#drawn) {
      if (text === answer.text && !this.#options.draw(item, text)) this.#drawn.delete(id);
    }
  }

  /** Asks anew about what has been drawn, which stays until the answers are there. */
  askAgain(): void {
    const drawn = new Set([...this.#drawn.values()].map(({ text }) => text));
    for (const [text, known] of this.#known) {
      if (!drawn.has(text)) {
        this.#known.delete(text);
        continue;
      }
      known.isAsked = false;
      this.#askSoon(text, known);
    }
  }

  #need(text: string): Known {
    const known = this.#known.get(text) ?? { blocks: [], answer: undefined, isAsked: false };
    this.#known.delete(text);
    this.#known.set(text, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostKept && oldest !== undefined) this.#known.delete(oldest);
    if (!known.isAsked) this.#askSoon(text, known);
    return known;
  }

  /** Asks when the cell has been drawn, since only then all of its blocks are known. */
  #askSoon(text: string, known: Known): void {
    queueMicrotask(() => {
      if (known.isAsked) return;
      known.isAsked = true;
      this.#options.send({ type: 'ask', text, blocks: known.blocks });
    });
  }
}

/** What the address of a mark begins with; the page has no place of that name. */
export const cardPrefix = 'virtualization-notes-card-';

/** Cells are rendered as Markdown; so are outputs in some languages, as listings. */
function isMarkdown(item: unknown): item is OutputItem {
  return (
    isRecord(item) && isString(item['id']) && item['mime'] === 'text/markdown' && typeof item['text'] === 'function'
  );
}
