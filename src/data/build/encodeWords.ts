import { codeCharacters, nextRare, partSeparator, secondCharacters, singleCodes, wordSeparator } from '../wordCodes';

/** Words, escapes, digits, and runs of everything else. */
const tokenPattern = /[A-Za-z]+|\\u[0-9a-f]{4}|\\.|[0-9]|[^A-Za-z0-9\\]+/g;
/** How often a token must occur to be worth a place in the list of frequent ones. */
const leastCount = 4;
/** Every code there is, shortest first. */
const codes = Array.from(codeCharacters.replace(nextRare, '')).flatMap((character, index) =>
  index < singleCodes ? [character] : Array.from(secondCharacters, (second) => character + second),
);

/** The same JSON with everything beyond ASCII escaped. */
function asciiJson(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && /^[A-Za-z]/.test(token);
}

/** Whether a token must be coded, because it would be read as a code. */
function mustBeCoded(token: string): boolean {
  return isWord(token) || token.startsWith('\\') || codeCharacters.includes(token);
}

function countsOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** The tokens of a text, in which a run of punctuation is one only if it occurs often. */
function tokensOf(json: string): readonly string[] {
  const runs = json.match(tokenPattern) ?? [];
  const counts = countsOf(runs);
  return runs.flatMap((run) => (mustBeCoded(run) || (counts.get(run) ?? 0) >= leastCount ? [run] : Array.from(run)));
}

/** The most frequent tokens in the order of their codes: the shortest codes for the most frequent. */
function frequentTokens(tokens: readonly string[]): readonly string[] {
  const ranked = [...countsOf(tokens)]
    .filter(([token, count]) => count >= leastCount && (token.length > 1 || mustBeCoded(token)))
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, codes.length)
    .map(([token]) => token);
  // Codes of the same first character are as good as each other; in order of the alphabet the list compresses better.
  const frequent: string[] = [];
  while (frequent.length < ranked.length) {
    const size = frequent.length === 0 ? singleCodes : secondCharacters.length;
    frequent.push(...ranked.slice(frequent.length, frequent.length + size).sort());
  }
  return frequent;
}

/**
 * Codes the words of a JSON text that has no line breaks; `decodeWords` gives its ASCII form back.
 * @see ../wordCodes.ts for what the codes are
 */
export function encodeWords(json: string): string {
  const tokens = tokensOf(asciiJson(json));
  const frequent = frequentTokens(tokens);
  const codeOf = new Map(frequent.map((token, place) => [token, codes[place] ?? '']));
  const rare: string[] = [];
  const code = (token: string): string => {
    const known = codeOf.get(token);
    if (known !== undefined) return known;
    if (mustBeCoded(token)) {
      rare.push(token);
      return nextRare;
    }
    return token.length > 1 ? Array.from(token, code).join('') : token;
  };
  const text = tokens
    .filter((token, index) => token !== ' ' || !isWord(tokens[index - 1]) || !isWord(tokens[index + 1]))
    .map(code)
    .join('');
  return [frequent.join(wordSeparator), rare.join(wordSeparator), text].join(partSeparator);
}
