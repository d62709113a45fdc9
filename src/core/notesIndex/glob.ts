/** Matches exactly one character, any run of characters (`star`) or one of a class. */
type Token = string | typeof STAR | typeof ANY | RegExp;

const STAR = Symbol('any run of characters');
const ANY = Symbol('any character');
/** Any run of whole path segments. */
const GLOBSTAR = Symbol('any run of segments');

/** A pattern as Git reads it in `.gitignore`, compiled. */
export type Glob = readonly (readonly Token[] | typeof GLOBSTAR)[];

/**
 * Compiles a pattern.
 * @param glob without slash at either end
 * @returns `undefined` when it can match nothing, such as one with a class that is not closed
 */
export function compileGlob(glob: string): Glob | undefined {
  const segments: Glob[number][] = [];
  for (const segment of segmentsOf(glob)) {
    const tokens = segment === '**' ? GLOBSTAR : compileSegment(segment);
    if (tokens === undefined) return undefined;
    segments.push(tokens);
  }
  return segments;
}

/**
 * Splits a pattern at its slashes, but not at one inside a class: Git takes the class as a whole, and since a class
 * never matches a slash, it matches only what else is in it.
 */
function segmentsOf(glob: string): readonly string[] {
  const segments: string[] = [];
  let start = 0;
  let mayClose = true;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '[' && mayClose) {
      const end = endOfClass(glob, at);
      // A class that is not closed from here is not closed from any later place either.
      mayClose = end !== undefined;
      at = end ?? at;
    } else if (character === '/') {
      segments.push(glob.slice(start, at));
      start = at + 1;
    }
  }
  return [...segments, glob.slice(start)];
}

/** Index of the bracket that closes a class; `undefined` when none does. */
function endOfClass(glob: string, open: number): number | undefined {
  const first = open + (/[!^]/.test(glob[open + 1] ?? '') ? 2 : 1);
  for (let at = first; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '[') at += lengthOfName(glob.slice(at, at + 16));
    else if (character === ']' && at > first) return at;
  }
  return undefined;
}

/** Units between the brackets of a named class such as `[:digit:]`, with one of them; 0 when there is none. */
function lengthOfName(text: string): number {
  const named = /^\[:[a-z]{1,12}:\]/.exec(text);
  return named ? named[0].length - 1 : 0;
}

function compileSegment(segment: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < segment.length;) {
    const character = segment[at] ?? '';
    if (character === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
      at++;
    } else if (character === '?') {
      tokens.push(ANY);
      at++;
    } else if (character === '[') {
      const found = compileClass(segment, at);
      if (!found) return undefined;
      tokens.push(found.token);
      at = found.end;
    } else {
      if (character === '\\') at++;
      const literal = segment[at];
      if (literal === undefined) return undefined;
      tokens.push(literal);
      at++;
    }
  }
  return tokens;
}

const namedClasses: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
};

/** The character class at an offset; `undefined` when it is not closed or names no characters. */
function compileClass(segment: string, at: number): { readonly token: RegExp; readonly end: number } | undefined {
  let index = at + 1;
  const negated = segment[index] === '!' || segment[index] === '^';
  if (negated) index++;
  let members = '';
  for (const first = index; index < segment.length;) {
    const character = segment[index] ?? '';
    if (character === ']' && index > first) {
      try {
        return { token: new RegExp(`^[${negated ? '^' : ''}${members}]$`, 's'), end: index + 1 };
      } catch {
        // [z-a] names nothing.
        return undefined;
      }
    }
    const named = /^\[:([a-z]+):\]/.exec(segment.slice(index));
    const isRange = character === '-' && index > first && segment[index + 1] !== ']';
    if (named) members += namedClasses[named[1] ?? ''] ?? '';
    else if (isRange) members += '-';
    else members += (character === '\\' ? (segment[index + 1] ?? '') : character).replace(/[\\\]^[-]/, '\\$&');
    index += named ? named[0].length : character === '\\' ? 2 : 1;
  }
  return undefined;
}

/** Whether the pattern matches the whole path. Takes time in proportion to both lengths, whatever the pattern. */
export function matchesGlob(glob: Glob, path: readonly string[]): boolean {
  // Backtracking to the last run is enough: whatever an earlier one could match by taking more, the last one can too.
  let at = 0;
  let pattern = 0;
  let retry: { pattern: number; at: number } | undefined;
  for (;;) {
    const segment = glob[pattern];
    const name = path[at];
    if (segment === GLOBSTAR) {
      pattern++;
      // At the end it matches what is inside a folder, not the folder itself.
      if (pattern === glob.length) return at < path.length;
      retry = { pattern, at };
      continue;
    }
    if (segment === undefined ? name === undefined : name !== undefined && matchesSegment(segment, name)) {
      if (segment === undefined) return true;
      pattern++;
      at++;
      continue;
    }
    if (retry === undefined || retry.at >= path.length) return false;
    retry.at++;
    ({ pattern, at } = retry);
  }
}

function matchesSegment(tokens: readonly Token[], name: string): boolean {
  let at = 0;
  let next = 0;
  let retry: { next: number; at: number } | undefined;
  for (;;) {
    const token = tokens[next];
    if (token === STAR) {
      next++;
      retry = { next, at };
      continue;
    }
    const character = name[at];
    if (token === undefined && character === undefined) return true;
    if (character !== undefined && token !== undefined && matchesCharacter(token, character)) {
      next++;
      at++;
      continue;
    }
    if (retry === undefined || retry.at >= name.length) return false;
    retry.at++;
    ({ next, at } = retry);
  }
}

function matchesCharacter(token: Exclude<Token, typeof STAR> | symbol, character: string): boolean {
  if (typeof token === 'string') return token === character;
  return token instanceof RegExp ? token.test(character) : true;
}
