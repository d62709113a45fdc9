import type { MarkdownIt, Token } from 'markdown-it';

/** The source of parsed documents. Markdown-it forgets it, and renders tokens alone. */
export class SourceTexts {
  readonly #texts = new WeakMap<object, string>();

  /** Remembers the source of every document that this parser parses from now on. */
  watch(md: MarkdownIt): void {
    md.core.ruler.push('virtualization_notes_source', (state) => {
      if (state.inlineMode) return;
      this.#texts.set(state.tokens, state.src);
      // Later rules may put the tokens into a list of their own.
      const first = firstInline(state.tokens);
      if (first) this.#texts.set(first, state.src);
    });
  }

  /** The text that the tokens' `map` lines count in, with `\n` line ends; `undefined` when they are not of a document. */
  sourceOf(tokens: readonly Token[]): string | undefined {
    const first = firstInline(tokens);
    return this.#texts.get(tokens) ?? (first && this.#texts.get(first));
  }
}

function firstInline(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ type }) => type === 'inline');
}
