/** Longer texts are no slips of the finger, and comparing them would take long. */
const longest = 60;

/**
 * How many single edits make one text of the other: letters added, removed, replaced, or swapped with a neighbour (the
 * optimal string alignment distance).
 * @param most where counting stops: more edits than that give `most` + 1
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    // A later row may be better than this one only by what a swap saves.
    if (Math.min(...row, ...previous) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, most + 1);
}

/**
 * The choice that was probably meant, whatever its case: at most one edit away for short words, two from five letters
 * on, three from twelve. `undefined` when none is near; of equally near ones, the first.
 */
export function nearest(text: string, choices: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const wanted = text.toLowerCase();
  const most = text.length < 5 ? 1 : text.length < 12 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const choice of choices) {
    const distance = editDistance(wanted, choice.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [choice, distance];
  }
  return best;
}
