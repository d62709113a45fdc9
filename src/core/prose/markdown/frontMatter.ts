/** Front matter of Hugo in JSON: braces in lines of their own around quoted keys. */
const JSON_FRONT_MATTER = /^\{[ \t]*\r?\n\s*"[\s\S]*?\n\}[ \t]*(?:\r?\n|$)/;

/**
 * End of the YAML (`---`) or TOML (`+++`) front matter, or of that in JSON, at the beginning of a document, with its line break; else 0. YAML
 * may also end with `...`, as Pandoc and R Markdown have it.
 */
export function frontMatterEnd(text: string): number {
  const fence = text.slice(0, 3);
  if (fence.startsWith('{')) return JSON_FRONT_MATTER.exec(text)?.[0].length ?? 0;
  if ((fence !== '---' && fence !== '+++') || !/^[ \t]*\r?\n/.test(text.slice(3, 100))) return 0;
  const closing = fence === '---' ? /\n(?:---|\.\.\.)[ \t]{0,100}(?:\r?\n|$)/g : /\n\+\+\+[ \t]{0,100}(?:\r?\n|$)/g;
  closing.lastIndex = 3;
  return closing.test(text) ? closing.lastIndex : 0;
}
