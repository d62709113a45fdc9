/** Most characters of an answer: more would crowd a model's context, and clients cut it off where they like. */
export const longestAnswer = 7500;

/** Stands for what a list had room for. */
interface Fitted<T> {
  readonly items: readonly T[];
  /** How many were left out. */
  readonly left: number;
}

/**
 * The beginning of a list that fits into an answer.
 * @param whole gives the whole answer with those items, as it would be sent
 */
export function fitted<T>(items: readonly T[], whole: (items: readonly T[]) => unknown): Fitted<T> {
  let [fits, tooMany] = [0, items.length + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (lengthOf(whole(items.slice(0, middle))) <= longestAnswer) fits = middle;
    else tooMany = middle;
  }
  return { items: items.slice(0, fits), left: items.length - fits };
}

/** Length of an answer as it is sent, in UTF-16 units. */
export function lengthOf(answer: unknown): number {
  return JSON.stringify(answer).length;
}

/** A text shortened at a word so that it has at most so many UTF-16 units; `…` shows that it was. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 2));
  const end = cut.search(/\s\S*$/);
  return `${cut.slice(0, end > 0 ? end : cut.length).trimEnd()} …`;
}
