import { skipArgument } from './arguments';

/** Keys whose values are shown: of entries of glossaries, and of boxes and listings. */
const OF_ENTRY =
  /^(?:name|description|text|first|firstplural|plural|short|long|(?:short|long)-plural(?:-form)?|shortplural|longplural|extra|see|alt|single|foreign)$/;
const OF_OPTIONS = /^(?:title|subtitle|caption|subtitle|frametitle)$/;

/** A stretch of a text, `[start, end)`. */
export type Stretch = readonly [start: number, end: number];

/** What of the list `{key = value, …}` or `[key = value, …]` between two offsets is not shown. Ascending. */
export function hiddenKeyValues(
  text: string,
  start: number,
  end: number,
  kind: 'entry' | 'options',
): readonly Stretch[] {
  const shown = kind === 'entry' ? OF_ENTRY : OF_OPTIONS;
  const hidden: Stretch[] = [];
  for (let from = start + 1; from < end - 1;) {
    const to = valueEnd(text, from, end - 1);
    const key = /^\s*([\w -]{1,40}?)\s*=\s*/.exec(text.slice(from, Math.min(to, from + 100)));
    const isShown = key !== null && shown.test(key[1] ?? '');
    hidden.push([from, isShown ? from + key[0].length : to]);
    from = to + 1;
  }
  return hidden;
}

/** The next comma that no braces hold, or the end. */
function valueEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === ',') return at;
    if (character === '\\') at++;
    else if (character === '{') at = Math.max(at, skipArgument(text, at, '{', '}') - 1);
  }
  return to;
}
