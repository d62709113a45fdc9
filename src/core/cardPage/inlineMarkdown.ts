import { html, type Html } from '../../base/html';

/** How the parts of running text are written that depend on where they stand or lead to. */
export interface InlineWriter {
  /** Visible text; `start` is where it stands in the source, in UTF-16. */
  text(text: string, start: number): Html;
  /** A link, by its destination as authored: `#id` or a URL. */
  link(destination: string, content: Html): Html;
}

/**
 * What running text may hold: code, links, strong and plain emphasis, escaped signs. An underscore within a word is
 * no emphasis.
 */
const inlineMarkup =
  /(`+)(?<code>.+?)\1|\[(?<label>[^\]]*)\]\((?<to>[^)\s]*)\)|\*\*(?<strong>.+?)\*\*|\*(?=\S)(?<em>[^*]+?)(?<=\S)\*|(?<![\p{L}\p{N}_])_(?=\S)(?<em2>.+?)(?<=\S)_(?![\p{L}\p{N}_])|\\(?<escaped>[!-/:-@[-`{-~])/dgsu;

/**
 * The inline Markdown of our own texts as HTML.
 * @param start where the text stands in the source that offsets count from
 */
export function inlineHtml(source: string, start: number, writer: InlineWriter): Html {
  const parts: Html[] = [];
  let done = 0;
  const plain = (to: number): void => {
    if (to > done) parts.push(writer.text(source.slice(done, to), start + done));
  };
  for (const match of source.matchAll(inlineMarkup)) {
    plain(match.index);
    parts.push(markup(match, start, writer));
    done = match.index + match[0].length;
  }
  plain(source.length);
  return html`${parts}`;
}

/** A link holds no other. */
function plainText(text: string): Html {
  return html`${text}`;
}

function markup(match: RegExpExecArray, start: number, writer: InlineWriter): Html {
  const { code, label, to, strong, em, em2, escaped } = match.groups ?? {};
  const inner = (name: string, text: string): Html =>
    inlineHtml(text, start + (match.indices?.groups?.[name]?.[0] ?? 0), writer);
  if (code !== undefined) return html`<code>${/^ .* $/.test(code) ? code.slice(1, -1) : code}</code>`;
  if (label !== undefined) return writer.link(to ?? '', inlineHtml(label, 0, { ...writer, text: plainText }));
  if (strong !== undefined) return html`<strong>${inner('strong', strong)}</strong>`;
  if (em !== undefined) return html`<em>${inner('em', em)}</em>`;
  if (em2 !== undefined) return html`<em>${inner('em2', em2)}</em>`;
  return html`${escaped}`;
}
