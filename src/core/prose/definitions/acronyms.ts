/** An acronym in a text. Offsets are UTF-16; the `s` of a plural is outside. */
export interface Acronym {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What may be one: capitals and digits, perhaps behind `v`, `i` or the like, in parts joined by a hyphen or slash. */
const SHAPE = /[a-z]{0,2}[A-Z][A-Za-z\d]*(?:[-/&][A-Za-z\d]+)*/g;
const LONGEST = 16;
const INSIDE_WORD = /[\p{L}\p{N}_]/u;
/** Scripts that put no space between their own words and an acronym. */
const OTHER_SCRIPT = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/** The acronyms of a text, one after the other. What stands in code counts as well. */
export function* acronymsIn(text: string): Generator<Acronym> {
  for (const match of text.matchAll(SHAPE)) {
    const start = match.index;
    const acronym = asAcronym(match[0]);
    if (acronym === undefined) continue;
    const end = start + acronym.length;
    if (!isInsideWord(text[start - 1]) && !isInsideWord(text[start + match[0].length])) {
      yield { text: acronym, start, end };
    }
  }
}

/** A word without the `s` of a plural, if it is an acronym: two capitals or more, which make up half of it. */
export function asAcronym(word: string): string | undefined {
  const singular = word.replace(/(?<=[A-Z])s$/, '');
  if (singular.length > LONGEST || singular.length < 2) return undefined;
  let capitals = 0;
  let digits = 0;
  for (const character of singular) {
    if (character >= 'A' && character <= 'Z') capitals++;
    else if (character >= '0' && character <= '9') digits++;
  }
  return capitals >= 2 && 2 * (capitals + digits) >= singular.length ? singular : undefined;
}

function isInsideWord(character: string | undefined): boolean {
  return character !== undefined && INSIDE_WORD.test(character) && !OTHER_SCRIPT.test(character);
}
