import type { MarkdownIt, Token } from 'markdown-it';
import type { MarkMode, MentionList } from '../core/mentions';
import type { Id } from '../core/knowledge';
import { escapeHtml } from '../base/escape';
import { html, type Html } from '../base/html';
import { markTerms } from './markTerms';
import { SourceTexts } from './sourceText';
import { markupType, type Wrapping } from './wrap';

/** What is marked in one document. */
export interface MarkChoice {
  readonly mode: Exclude<MarkMode, 'off'>;
  /** Whether a concept is not to be marked. */
  isHidden(conceptId: Id): boolean;
}

/** What the plugin asks its host. */
export interface PreviewHost {
  /**
   * What is marked in a document; `undefined` when nothing is. Asked first of all for each document.
   * @param environment what the renderer is told of the document: the Markdown preview puts its URI there
   */
  marks(environment: unknown): MarkChoice | undefined;
  /**
   * The mentions in the source of a document, asked only when something is to be marked. Those of hidden concepts
   * may be among them.
   * @param source with `\n` line ends
   * @param environment as for `marks`
   */
  mentions(source: string, environment: unknown): MentionList;
  /** Where a mark leads: to the card of the concept; `undefined` where the preview follows no address of ours. */
  card(conceptId: Id): string | undefined;
  /** The tooltip's content, as phrasing HTML that takes no focus; `undefined` when the concept is not known. */
  tooltip(conceptId: Id): Html | undefined;
  /**
   * A fenced block as HTML; `undefined` when the block is not one of ours.
   * @param attributes to be put on the outermost element, such as the line that the preview scrolls by
   * @param line of the document, counted from 0, where the content begins; `undefined` when not known
   */
  block(language: string, content: string, attributes: Attributes, line: number | undefined): Html | undefined;
  /** Something failed; the preview goes on without it. */
  report(error: unknown): void;
}

/** Names and values of HTML attributes, unescaped. */
export type Attributes = readonly (readonly [name: string, value: string])[];

const extended = new WeakSet<MarkdownIt>();

/**
 * Adds marks on terms and our fenced blocks to a markdown-it of the host, of version 14 or 15.
 *
 * Marks are put in when a document is rendered, into copies of its tokens. So the built-in Markdown features, which
 * parse with the same markdown-it for outline, links and folding, pay nothing and see nothing of it; and the document
 * is known by then, which it is not while parsing.
 */
export function extendMarkdownIt(md: MarkdownIt, host: PreviewHost): MarkdownIt {
  if (extended.has(md)) return md;
  extended.add(md);
  const sources = new SourceTexts();
  sources.watch(md);
  md.renderer.rules[markupType] = (tokens, index) => tokens[index]?.content ?? '';
  extendRender(md, host, sources);
  extendFence(md, host);
  return md;
}

function extendRender(md: MarkdownIt, host: PreviewHost, sources: SourceTexts): void {
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  let depth = 0;
  renderer.render = (tokens: Token[], options, env) => {
    depth++;
    try {
      // A rule may render part of the page on its own; its sections and tooltips would clash with those of the page.
      const shown = depth === 1 ? attempt(host, () => marked(md, host, sources, tokens, env)) : undefined;
      return render(shown ?? tokens, options, env);
    } finally {
      depth--;
    }
  };
}

function marked(
  md: MarkdownIt,
  host: PreviewHost,
  sources: SourceTexts,
  tokens: readonly Token[],
  env: unknown,
): Token[] | undefined {
  const choice = host.marks(env);
  const source = choice && sources.sourceOf(tokens);
  if (choice === undefined || source === undefined) return undefined;
  const { mentions: all, sections } = host.mentions(source, env);
  const mentions = all.filter(({ conceptId }) => !choice.isHidden(conceptId));
  if (mentions.length === 0) return undefined;
  const tips = new Tooltips(host);
  const wrapping = ({ conceptId }: { readonly conceptId: Id }, isFirst: boolean): Wrapping =>
    tips.around(conceptId, isFirst);
  return markTerms(md, tokens, { source, mentions, mode: choice.mode, sections, wrapping }, copyOfEnvironment(env));
}

/**
 * Makes the markup around terms, with tooltips numbered through the page. A mark is a link where it leads somewhere.
 * Elsewhere all marks of the page are one stop of the Tab key, of which arrow keys lead to the others.
 */
class Tooltips {
  readonly #host: PreviewHost;
  #count = 0;

  constructor(host: PreviewHost) {
    this.#host = host;
  }

  around(conceptId: Id, isFirst: boolean): Wrapping {
    const url = this.#host.card(conceptId);
    // The first piece is the stop; the others lead to the same place.
    if (!isFirst) return this.#wrapping('<span class="virt-term">', '</span>', url, 'tabindex="-1"');
    const content = this.#host.tooltip(conceptId);
    if (content === undefined) return { open: '', close: '' };
    const id = `virt-tip-${++this.#count}`;
    const tip = html`<span class="virt-tip" role="tooltip" id="${id}" hidden>${content}</span>`;
    const described = `aria-describedby="${id}"`;
    const stop = url === undefined ? ` tabindex="${this.#count === 1 ? 0 : -1}" ${described}` : '';
    return this.#wrapping(
      `<span class="virt-mark"><dfn class="virt-term"${stop}>`,
      `</dfn>${tip.toString()}</span>`,
      url,
      described,
    );
  }

  #wrapping(open: string, close: string, url: string | undefined, attributes: string): Wrapping {
    if (url === undefined) return { open, close };
    return { open: `${open}<a href="${escapeHtml(url)}" ${attributes}>`, close: `</a>${close}` };
  }
}

function extendFence(md: MarkdownIt, host: PreviewHost): void {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const language = token && /^\s*([^\s{]+)/.exec(token.info)?.[1];
    const line = token?.map ? token.map[0] + 1 : undefined;
    const own =
      language &&
      attempt(host, () =>
        host.block(
          language,
          token.content,
          (token.attrs ?? []).map(([name, value]) => [name, String(value)] as const),
          line,
        ),
      );
    return (
      own?.toString() ?? (fence ? fence(tokens, index, options, env, self) : self.renderToken(tokens, index, options))
    );
  };
}

/** The result, or `undefined` after a failure, which is reported: a preview must not break. */
function attempt<T>(host: PreviewHost, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    host.report(error);
    return undefined;
  }
}

/**
 * What rules may write to while a paragraph is parsed once more. Rules of other plugins count footnotes and the like
 * there, so lists and plain objects are copied as deep as those go; the rest is shared.
 */
function copyOfEnvironment(env: unknown, levels = 2): Record<string, unknown> {
  if (!isRecord(env)) return {};
  const copy = (value: unknown): unknown => {
    if (levels === 0) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => (isPlain(item) ? copyOfEnvironment(item, 0) : item));
    return isPlain(value) ? copyOfEnvironment(value, levels - 1) : value;
  };
  return Object.fromEntries(Object.entries(env).map(([key, value]) => [key, copy(value)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
