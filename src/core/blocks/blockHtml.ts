import { type Knowledge, type Id, citedAs } from '../knowledge';
import { Html, html, type HtmlValue } from '../../base/html';
import type { Links } from '../render/links';
import type { BlockProblem } from './fields';
import type { BlockLanguage } from './keys';

/** Where a block stands and what it is rendered with. */
export interface BlockPlace {
  readonly knowledge: Knowledge;
  readonly links: Links;
  /** Line of the document, counted from 0, where the content begins; `undefined` when not known. */
  readonly line: number | undefined;
  /** For the outermost element, unescaped; a `class` is added to its own. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Names that may stand in a tag as they are. */
const attributeName = /^[a-z][a-z0-9-]*$/;

/** The outermost element of a block, with its caption and what is wrong with it. */
export function blockFigure(
  language: BlockLanguage,
  place: BlockPlace,
  caption: HtmlValue,
  problems: readonly BlockProblem[],
  body: HtmlValue,
): Html {
  const classes = ['virt-figure', language];
  const others: Html[] = [];
  for (const [name, value] of place.attributes) {
    if (name === 'class') classes.push(value);
    else if (attributeName.test(name)) others.push(html`${new Html(name)}="${value}" `);
  }
  const heading = caption === undefined ? undefined : html`<figcaption>${caption}</figcaption>`;
  const notes = problemList(language, problems, place.line);
  return html`<figure ${others}class="${classes.join(' ')}">${heading}${notes}${body}</figure> `;
}

/** A block that is not drawn: what is wrong with it, and that nothing is shown because of it. */
export function notDrawn(language: BlockLanguage, place: BlockPlace, problems: readonly BlockProblem[]): Html {
  const why = html`<p class="virt-empty">Nothing is drawn until this is mended.</p>`;
  return blockFigure(language, place, undefined, problems, why);
}

function problemList(language: BlockLanguage, problems: readonly BlockProblem[], start: number | undefined): HtmlValue {
  if (problems.length === 0) return undefined;
  const items = problems.map(({ line, message }) => {
    const where = start === undefined ? `Line ${line + 1} of the block` : `Line ${start + line + 1}`;
    return html`<li><strong>${where}:</strong> ${message}</li>`;
  });
  return html`<ul class="virt-problems" aria-label="Problems in this ${language} block">
    ${items}
  </ul>`;
}

/** Text linked to the URL, if there is one. */
export function linked(text: string, url: string | undefined): Html {
  return url === undefined ? html`${text}` : html`<a href="${url}">${text}</a>`;
}

/** The sources that a figure cites, numbered in the order in which they are first cited. */
export class Citations {
  readonly #knowledge: Knowledge;
  readonly #numbers = new Map<Id, number>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Numbers that lead to the sources; nothing for ids that name none. */
  references(ids: readonly Id[]): HtmlValue {
    const references = this.#knowledge.sources(ids).map((source, index) => {
      const number = this.#numbers.get(source.id) ?? this.#numbers.size + 1;
      this.#numbers.set(source.id, number);
      const name = `Source ${number}: ${citedAs(source)}`;
      const comma = index > 0 && ',';
      return source.url.startsWith('https:')
        ? html`${comma}<a href="${source.url}" aria-label="${name}">${number}</a>`
        : html`${comma}${number}`;
    });
    return references.length > 0 && html`<sup class="virt-cite">${references}</sup>`;
  }

  /** The list that the numbers belong to, folded away; nothing when nothing was cited. */
  list(): HtmlValue {
    if (this.#numbers.size === 0) return undefined;
    const items = this.#knowledge.sources([...this.#numbers.keys()]).map((source) => {
      const url = source.url.startsWith('https:') ? source.url : undefined;
      return html`<li>${linked(citedAs(source), url)}. ${source.title}</li>`;
    });
    const count = items.length === 1 ? '1 source' : `${items.length} sources, by number`;
    return html`<details class="virt-sources">
      <summary>${count}</summary>
      <ol>
        ${items}
      </ol>
    </details>`;
  }
}
