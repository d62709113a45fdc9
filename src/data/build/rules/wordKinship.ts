/** Endings of English inflections and derivations; a stem is what is left without one. */
const endings =
  's es ed d ing er or ers ors e ion ions ation ations able ably ability al ally ly ity ment ness ive ization isation izations ize ized izes izing izer ise ised ising y ies ied'.split(
    ' ',
  );
/** The least letters of a stem: shorter ones are shared by words that have nothing to do with each other. */
const shortestStem = 3;
/** From this many equal letters at the start, and two thirds of the longer word, two words are of one family. */
const longStart = 6;

const prepositions = new Set('of for in by with on from to as at'.split(' '));
const emptyWords = new Set([...prepositions, ...'and the a an into or s'.split(' ')]);
/** Nouns that add nothing but the kind of thing: `the Spectre attack` is Spectre. */
const classWords = new Set(
  'architecture system platform technology software product solution environment mechanism feature technique approach method process operation mode device instruction extension model family program project service interface protocol format support capability vulnerability attack flaw data'.split(
    ' ',
  ),
);

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function letters(text: string): string {
  return wordsOf(text).join('');
}

function stems(word: string): ReadonlySet<string> {
  const found = new Set([word]);
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue;
    const stem = word.slice(0, -ending.length);
    found.add(stem).add(`${stem}e`).add(`${stem}y`);
    if (stem.length > shortestStem && stem.at(-1) === stem.at(-2)) found.add(stem.slice(0, -1));
  }
  return found;
}

function equalStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function ofOneFamily(a: string, b: string): boolean {
  const start = equalStart(a, b);
  if (a === b || (start >= longStart && 3 * start >= 2 * Math.max(a.length, b.length))) return true;
  const ofB = stems(b);
  return [...stems(a)].some((stem) => ofB.has(stem));
}

/** The word that a phrase is about: the last before a preposition, without a number of a version. */
function headOf(phrase: string): string {
  const words = wordsOf(phrase);
  const preposition = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  const before = [...(preposition < 0 ? words : words.slice(0, preposition))];
  while (before.length > 1 && /^(?:v?\d[\dx]*|x)$/.test(before.at(-1) ?? '')) before.pop();
  return (before.at(-1) ?? '').replace(/(?<=[a-z]{3})v?\d+$/, '');
}

function initials(phrase: string): readonly string[] {
  const words = wordsOf(phrase);
  const of = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('');
  return [of(words), of(words.filter((word) => !emptyWords.has(word)))];
}

function isAcronymOf(acronym: string, phrase: string): boolean {
  const short = letters(acronym);
  return initials(phrase).some((each) => each === short || `${each}s` === short);
}

/** Levenshtein distance: how many letters are added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function isMisspelling(form: string, name: string): boolean {
  const [written, right] = [letters(form), letters(name)];
  const allowed = right.length >= 8 ? 2 : 1;
  return right.length >= 5 && Math.abs(written.length - right.length) <= allowed && distance(written, right) <= allowed;
}

function saysTheSame(form: string, name: string): boolean {
  const [a, b] = [form, name].map((text) => wordsOf(text).filter((word) => !emptyWords.has(word)));
  const within = (some: readonly string[] = [], all: readonly string[] = []): boolean =>
    some.every((word) => all.some((other) => ofOneFamily(word, other)));
  return within(a, b) && within(b, a);
}

/** `chroot environment` of `chroot`, and `type 1` of `type 1 hypervisor`. */
function isLongerOrShorter(form: string, name: string): boolean {
  const [a, b] = [wordsOf(form), wordsOf(name)];
  const common = Math.min(a.length, b.length);
  if (!a.slice(0, common).every((word, index) => ofOneFamily(word, b[index] ?? ''))) return false;
  return a.length < b.length || (a.length === b.length + 1 && classWords.has((a.at(-1) ?? '').replace(/s$/, '')));
}

/** `passes through` of `passthrough`. */
function isSpacedOut(form: string, name: string): boolean {
  const [first = '', ...rest] = wordsOf(form);
  return rest.length > 0 && [...stems(first)].some((stem) => ofOneFamily(stem + rest.join(''), headOf(name)));
}

/**
 * Whether a form is the word of a name written otherwise: with the same head word in any inflection, the same words in
 * another order, its acronym or expansion, a misspelling, a version, or the name cut short or followed by a class word.
 * A part, a product or a neighbour of what is named is not.
 */
export function isFormOf(form: string, name: string): boolean {
  return (
    ofOneFamily(headOf(form), headOf(name)) ||
    letters(form) === letters(name) ||
    isAcronymOf(form, name) ||
    isAcronymOf(name, form) ||
    isMisspelling(form, name) ||
    saysTheSame(form, name) ||
    isLongerOrShorter(form, name) ||
    isSpacedOut(form, name)
  );
}
