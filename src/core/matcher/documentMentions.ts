import type { TermMatcher } from './termMatcher';
import type { IsMuted, Mention, TextChange } from './types';

/** The mentions of one open document, kept up to date while it is edited. */
export class DocumentMentions {
  readonly #matcher: TermMatcher;
  readonly #languageId: string;
  readonly #isMuted: IsMuted | undefined;
  #text: string;
  #mentions: readonly Mention[] | undefined;

  constructor(matcher: TermMatcher, languageId: string, text: string, isMuted?: IsMuted) {
    this.#matcher = matcher;
    this.#languageId = languageId;
    this.#text = text;
    this.#isMuted = isMuted;
  }

  /** The text that the mentions belong to. */
  get text(): string {
    return this.#text;
  }

  /** All mentions, ascending. The same array until the text changes. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= this.#matcher.findMentions(this.#text, this.#languageId, this.#isMuted);
    return this.#mentions;
  }

  /**
   * Applies the changes of one edit. Offsets are UTF-16 into the text before the edit, and the changes
   * do not overlap (their order does not matter), as in VS Code's change event.
   */
  update(changes: readonly TextChange[]): void {
    let text = this.#text;
    for (const change of [...changes].sort((a, b) => b.start - a.start)) {
      text = text.slice(0, change.start) + change.text + text.slice(change.end);
    }
    this.#text = text;
    this.#mentions = undefined;
  }
}
