const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX that prints just that. Letters of all scripts stay: engines of today read UTF-8. */
export function escapeLatex(text: string): string {
  return text
    .replaceAll(/[\\{}&%$#_~^]/g, (character) => special[character] ?? character)
    .replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/**
 * A URL for a field that is read as it is: what would end the field or is no character of URLs is encoded, nothing is
 * escaped (`\_` in a URL leads nowhere).
 */
export function latexUrl(url: string): string {
  return url.replaceAll(/[\\{}\s^`|<>"]/g, (character) => encodeURIComponent(character));
}
