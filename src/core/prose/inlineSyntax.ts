/** One way to write what a reader sees as nothing, or as one character. */
export interface InlineSyntaxRule {
  /** Source of a regular expression, without capturing groups and never empty; what it may look at is bounded. */
  readonly source: string;
  /** The code point that the reader sees; `NOTHING` where that is nothing. */
  readonly code: number;
}

/** Inline markup at some place of a text. */
export interface InlineMarkup {
  /** In UTF-16 units. */
  readonly length: number;
  /** As in the rule. */
  readonly code: number;
}

/** The word joiner, which is not seen and parts nothing. */
export const NOTHING = 0x2060;

/**
 * The markup of a language that may stand inside a word or a phrase: tags around a part of it, a place to hyphenate, a
 * command for a character. Where it begins is found by its first unit, so that most of a text costs one look-up a unit.
 */
export class InlineSyntax {
  readonly #pattern: RegExp;
  readonly #codes: readonly number[];
  readonly #starts = new Uint8Array(128);
  /** The character that all markup begins with, if there is only one. */
  readonly #onlyStart: string | undefined;

  /**
   * @param starts the characters, all of ASCII and none of a word, that markup begins with
   * @param rules tried in this order
   */
  constructor(starts: string, rules: readonly InlineSyntaxRule[]) {
    this.#pattern = new RegExp(rules.map((rule) => `(${rule.source})`).join('|'), 'y');
    this.#codes = rules.map((rule) => rule.code);
    for (const start of starts) this.#starts[start.charCodeAt(0)] = 1;
    this.#onlyStart = starts.length === 1 ? starts : undefined;
  }

  /** The markup that begins at an offset; `undefined` if there is none. */
  at(text: string, offset: number): InlineMarkup | undefined {
    if (this.#starts[text.charCodeAt(offset)] !== 1) return undefined;
    this.#pattern.lastIndex = offset;
    const match = this.#pattern.exec(text);
    const rule = match === null ? -1 : match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    const code = this.#codes[rule];
    return match === null || code === undefined ? undefined : { length: match[0].length, code };
  }

  /** Where markup begins in a text. Ascending. */
  offsetsIn(text: string): readonly number[] {
    const offsets: number[] = [];
    const only = this.#onlyStart;
    const nextFrom = (offset: number): number => {
      const at = only === undefined ? offset : text.indexOf(only, offset);
      return at < 0 ? text.length : at;
    };
    for (let offset = nextFrom(0); offset < text.length; offset = nextFrom(offset + 1)) {
      if (this.#starts[text.charCodeAt(offset)] !== 1) continue;
      const markup = this.at(text, offset);
      if (markup === undefined) continue;
      offsets.push(offset);
      offset += markup.length - 1;
    }
    return offsets;
  }
}
