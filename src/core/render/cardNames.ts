/**
 * The parts of a card that are not running text and get no marks: its title and the line below it, the names of
 * sources, and the list of them.
 * @param markdown of `cardMarkdown`
 * @returns offsets in UTF-16, ascending
 */
export function namesInCard(markdown: string): readonly { readonly start: number; readonly end: number }[] {
  const found = [{ start: 0, end: /^#[^]*?\n\n[^]*?(?=\n\n)/.exec(markdown)?.[0].length ?? 0 }];
  for (const table of markdown.matchAll(/^\| Source \| What it says \|\n(?:\|.*\n?)*/gm)) {
    for (const cell of table[0].matchAll(/^\| (?:\\.|[^\\|])* \|/gm)) {
      const start = table.index + cell.index;
      found.push({ start, end: start + cell[0].length });
    }
  }
  const sources = /^## Sources$/m.exec(markdown);
  if (sources) found.push({ start: sources.index, end: markdown.length });
  return found;
}
