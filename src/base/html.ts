import { escapeHtml } from './escape';

/** Markup that is safe to insert: made only by `html` and `flag`. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text is escaped, markup is not, `false` and `undefined` leave nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | false | undefined;

function asMarkup(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.join('');
  return escapeHtml(String(value));
}

/**
 * A template of HTML or SVG. Everything put in is escaped, as content and as a quoted attribute value alike, unless it
 * is itself made by this template. Attribute values must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, index) => text + asMarkup(values[index])).join(''));
}

/** An attribute that is there or not, such as `hidden`. */
export function flag(name: 'hidden' | 'checked' | 'selected' | 'disabled', on: boolean): Html {
  return new Html(on ? name : '');
}
