import { addAddresses } from './addresses';
import type { NonProseKind } from './proseMap';
import type { RangeList } from './rangeList';

/** One kind of inline markup. */
export interface InlineRule {
  /** Source of a regular expression, without capturing groups; what it matches is not prose. */
  readonly source: string;
  readonly kind: NonProseKind;
}

/** The inline markup of a language, as one alternation with a group for each rule. */
export class InlinePatterns {
  readonly #pattern: RegExp;
  readonly #kinds: readonly NonProseKind[];

  /** @param rules tried in this order at each place; none may match the empty string */
  constructor(rules: readonly InlineRule[]) {
    this.#pattern = new RegExp(rules.map((rule) => `(${rule.source})`).join('|'), 'gu');
    this.#kinds = rules.map((rule) => rule.kind);
  }

  /** Adds what is not prose in `text[from, to)`: by the rules, and addresses in between. */
  scan(text: string, from: number, to: number, out: RangeList): void {
    const block = text.slice(from, to);
    let done = from;
    for (const match of block.matchAll(this.#pattern)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const kind = this.#kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
      addAddresses(text, done, start, out);
      if (kind !== undefined) out.add(start, end, kind);
      done = end;
    }
    addAddresses(text, done, to, out);
  }
}
