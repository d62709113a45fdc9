/** End of the YAML (`---`) or TOML (`+++`) front matter at the beginning of a document, with its line break; else 0. */
export function frontMatterEnd(text: string): number {
  const fence = text.slice(0, 3);
  if ((fence !== '---' && fence !== '+++') || !/^[ \t]*\r?\n/.test(text.slice(3, 100))) return 0;
  for (let at = text.indexOf(`\n${fence}`, 3); at >= 0; at = text.indexOf(`\n${fence}`, at + 4)) {
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(at + 4, at + 104));
    if (rest !== null) return at + 4 + rest[0].length;
  }
  return 0;
}
