import type { LabelText } from './scene';

/** The longest begin of the text that is no wider than `most`, with an ellipsis, cut at a word where that costs little. */
function shortened(text: string, most: number, widthOf: (text: string) => number): string {
  const characters = [...text];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${characters.slice(0, middle).join('')}…`) <= most) low = middle;
    else high = middle - 1;
  }
  const cut = characters.slice(0, low).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > cut.length - 8 && word > 8 ? cut.slice(0, word) : cut).trimEnd().replace(/[,:;]$/, '')}…`;
}

/**
 * A title in its short and full form.
 * @param most width of the short form, in pixels
 * @param widthOf measures a text in the font of the labels
 */
export function labelText(title: string, most: number, widthOf: (text: string) => number): LabelText {
  const fullWidth = widthOf(title);
  if (fullWidth <= most) return { short: title, shortWidth: fullWidth, full: title, fullWidth };
  const short = shortened(title, most, widthOf);
  return { short, shortWidth: widthOf(short), full: title, fullWidth };
}
