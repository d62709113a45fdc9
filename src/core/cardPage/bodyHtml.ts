import { html, type Html } from '../../base/html';
import { inlineHtml, type InlineWriter } from './inlineMarkdown';

/** A line of the source, and where it begins. */
interface Line {
  readonly text: string;
  readonly start: number;
}

const fence = /^```/;
const bullet = /^[-*] +/;
const number = /^\d+\. +/;
const heading = /^#+ +/;
const tableRow = /^\|/;
const tableRule = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;

function linesOf(source: string): readonly Line[] {
  let start = 0;
  return source.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

/**
 * The body of an entry as HTML. It knows the Markdown that our own data is written in, which is a part of CommonMark
 * with tables: paragraphs, flat lists, tables, fenced code, headings. A data test holds it against a full parser, over
 * all bodies.
 */
export function bodyHtml(source: string, writer: InlineWriter): Html {
  return new BodyReader(source, writer).read();
}

class BodyReader {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #writer: InlineWriter;
  #at = 0;

  constructor(source: string, writer: InlineWriter) {
    this.#source = source;
    this.#lines = linesOf(source);
    this.#writer = writer;
  }

  read(): Html {
    const blocks: Html[] = [];
    while (this.#at < this.#lines.length) {
      const text = this.#text();
      if (text.trim() === '') this.#at++;
      else blocks.push(this.#block(text));
    }
    return html`${blocks}`;
  }

  #block(text: string): Html {
    if (fence.test(text)) return this.#fence();
    if (tableRow.test(text) && tableRule.test(this.#text(1))) return this.#table();
    if (bullet.test(text)) return this.#list(bullet);
    if (number.test(text)) return this.#list(number);
    if (heading.test(text)) return this.#heading(text);
    const from = this.#at;
    do this.#at++;
    while (this.#goesOn());
    return html`<p>${this.#inline(from, this.#at)}</p> `;
  }

  #text(ahead = 0): string {
    return this.#lines[this.#at + ahead]?.text ?? '';
  }

  /** Whether the line goes on with the paragraph or item before it. */
  #goesOn(): boolean {
    const text = this.#text();
    return text.trim() !== '' && ![fence, tableRow, bullet, number, heading].some((start) => start.test(text));
  }

  /** The lines from one to before another, as running text. */
  #inline(from: number, to: number, skipped = 0): Html {
    const start = (this.#lines[from]?.start ?? 0) + skipped;
    const last = this.#lines[to - 1];
    return inlineHtml(this.#source.slice(start, last ? last.start + last.text.length : start), start, this.#writer);
  }

  #fence(): Html {
    const from = ++this.#at;
    while (this.#at < this.#lines.length && !fence.test(this.#text())) this.#at++;
    const code = this.#lines.slice(from, this.#at).map(({ text }) => `${text}\n`);
    this.#at++;
    return html`<pre tabindex="0"><code>${code.join('')}</code></pre> `;
  }

  #heading(text: string): Html {
    this.#at++;
    return html`<h3>${this.#inline(this.#at - 1, this.#at, heading.exec(text)?.[0].length)}</h3> `;
  }

  #list(marker: RegExp): Html {
    const items = this.#items(marker);
    if (marker === number) {
      return html`<ol>
        ${items}
      </ol> `;
    }
    return html`<ul>
      ${items}
    </ul> `;
  }

  #items(marker: RegExp): readonly Html[] {
    const items: Html[] = [];
    while (marker.test(this.#text())) {
      const from = this.#at;
      do this.#at++;
      while (this.#goesOn());
      items.push(
        html`<li>${this.#inline(from, this.#at, marker.exec(this.#lines[from]?.text ?? '')?.[0].length)}</li> `,
      );
      // Items may stand apart.
      while (this.#text().trim() === '' && marker.test(this.#text(1))) this.#at++;
    }
    return items;
  }

  #table(): Html {
    const head = this.#row('th');
    this.#at++;
    const rows: Html[] = [];
    while (tableRow.test(this.#text())) rows.push(this.#row('td'));
    return html`<div class="scroll" role="region" tabindex="0" aria-label="Table">
      <table>
        <thead>
          ${head}
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div> `;
  }

  #row(cell: 'th' | 'td'): Html {
    const line = this.#lines[this.#at++] ?? { text: '', start: 0 };
    const cells = [...line.text.matchAll(/(?<=\|)(?:\\\||[^|])*(?=\|)/g)].map(({ 0: text, index }) => {
      const content = inlineHtml(text.trim(), line.start + index + text.length - text.trimStart().length, this.#writer);
      // An empty head would be one without a name.
      if (cell === 'td' || text.trim() === '') return html`<td>${content}</td>`;
      return html`<th scope="col">${content}</th>`;
    });
    return html`<tr>
      ${cells}
    </tr> `;
  }
}
