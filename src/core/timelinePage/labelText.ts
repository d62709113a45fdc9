/**
 * The longest beginning of a text that is no wider than `most`, with an ellipsis, cut at a word where that costs
 * little; the text itself where it fits.
 * @param most in pixels
 * @param widthOf measures a text in the font of the labels
 */
export function shortened(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const characters = Array.from(text);
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${characters.slice(0, middle).join('')}…`) <= most) low = middle;
    else high = middle - 1;
  }
  const cut = characters.slice(0, low).join('');
  const word = cut.lastIndexOf(' ');
  const kept = word > cut.length - 6 && word > 8 ? cut.slice(0, word) : cut;
  return `${kept.replace(/[\s,:;]+$/, '')}…`;
}
