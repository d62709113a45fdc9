/** How many letters must be changed, added or removed to make one text of the other; at most `most` + 1. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** The one of the choices that was probably meant; `undefined` when none is near. Case does not count. */
export function nearest(text: string, choices: Iterable<string>): string | undefined {
  if (text.length > 60) return undefined;
  const wanted = text.toLowerCase();
  const most = text.length < 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const choice of choices) {
    const found = distance(wanted, choice.toLowerCase(), most);
    if (found < bestDistance) [best, bestDistance] = [choice, found];
  }
  return best;
}
