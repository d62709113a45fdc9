import type { ITextDocument } from 'vscode-markdown-languageservice';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** A text document as `vscode-markdown-languageservice` wants one. */
export class MarkdownDocument implements ITextDocument {
  readonly uri: string;
  readonly version = 1;
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.#text = text;
  }

  /** Where lines begin; found when it is first asked, so that the service does not pay for what it does not use. */
  get #lines(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  getText(range?: { readonly start: Position; readonly end: Position }): string {
    return range ? this.#text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.#text;
  }

  positionAt(offset: number): Position {
    const lines = this.#lines;
    let line = 0;
    for (let end = lines.length; end - line > 1;) {
      const middle = (line + end) >> 1;
      if ((lines[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line, character: offset - (lines[line] ?? 0) };
  }

  offsetAt({ line, character }: Position): number {
    return Math.min((this.#lines[line] ?? this.#text.length) + character, this.#text.length);
  }
}
