import type { Id } from '../knowledge';
import { withTypedCapitals } from './capitals';
import type { Surface } from './surfaces';
import { foldedCharacters, foldedSigns, isTypedWhole, typedUntil } from './typedText';
import { wordStarts } from './wordStarts';

/** A term that what has been typed may become. */
export interface TermSuggestion {
  readonly conceptId: Id;
  /** What is shown: the term, or an acronym with what it stands for. */
  readonly label: string;
  readonly insert: string;
  /** What VS Code compares with the text that is replaced. */
  readonly filter: string;
  /** UTF-16 offset in the line where the text to be replaced begins. */
  readonly from: number;
  /** Smaller is better. */
  readonly rank: number;
  readonly isExpansion: boolean;
}

/** Fewest letters of all words, and of one that may begin inside a term. */
const fewestLetters = 2;
const fewestInside = 3;
/** More than anybody reads. */
const mostSuggestions = 1000;

/** The last words of a line, and where they begin. */
interface Tail {
  readonly text: string;
  readonly from: number;
  readonly signs: string;
  /** The first UTF-16 unit of the signs. */
  readonly first: number;
  readonly words: number;
  /** It is a part of a compound: `Hyper` in `Xen-Hyper`. */
  readonly isBehindHyphen: boolean;
}

/** The last words of a line, from more to fewer. */
function tailsOf(line: string): readonly Tail[] {
  const starts = wordStarts(line);
  return starts
    .map((from, index) => {
      const text = line.slice(from);
      const isBehindHyphen = /\p{Pd}$/u.test(line.slice(0, from));
      const signs = foldedSigns(text);
      return { text, from, signs, first: signs.charCodeAt(0), words: starts.length - index, isBehindHyphen };
    })
    .filter(({ text }) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters);
}

/**
 * How good a surface is among those that fit: one that begins with more of the words, then the exact one, then names,
 * then aliases; what much of the field leads to before what little does, short before long.
 */
function rankOf(surface: Surface, tail: Tail, isWordInside: boolean, isWhole: boolean): number {
  const outdated = surface.entry.status !== undefined && surface.entry.status.is !== 'current';
  const kind = isWhole ? 0 : isWordInside ? 3 : surface.isName ? 1 : 2;
  // Who types `hyp` means a hypervisor rather than Hyper-V; capitals at the beginning of a sentence mean nothing.
  const otherCase = !isWordInside && /^\p{Ll}/u.test(tail.text) && /^\p{Lu}/u.test(surface.text) ? 0.5 : 0;
  return (
    (outdated ? 5 : 0) -
    10 * tail.words +
    kind +
    otherCase +
    0.9 * (1 - surface.weight) +
    Math.min(surface.text.length, 99) / 10_000
  );
}

/**
 * The terms that the end of a line may become, best first.
 * @param line the text of the line before the caret
 */
export function suggestTerms(surfaces: readonly Surface[], line: string): readonly TermSuggestion[] {
  const tails = tailsOf(line);
  const last = tails.at(-1);
  if (!last) return [];
  const whole: Fitting[] = [];
  const inCompound: Fitting[] = [];
  for (const surface of surfaces) {
    const begun = begunBy(surface, tails);
    if (begun) {
      const rank = rankOf(surface, begun.tail, false, isTypedWhole(surface.signs, begun.until));
      (begun.tail.isBehindHyphen ? inCompound : whole).push({ surface, ...begun, rank });
    } else if (last.words === 1 && last.signs.length >= fewestInside && wordIn(surface.signs, last.signs) > 0) {
      const rank = rankOf(surface, last, true, false);
      (last.isBehindHyphen ? inCompound : whole).push({ surface, tail: last, until: undefined, rank });
    }
  }
  // A part of a compound counts where the whole begins no term.
  return (whole.length > 0 ? whole : inCompound)
    .sort((a, b) => a.rank - b.rank || (a.surface.text < b.surface.text ? -1 : 1))
    .slice(0, mostSuggestions)
    .flatMap(suggestionsFor);
}

/** A surface that the end of a line may become. */
interface Fitting {
  readonly surface: Surface;
  readonly tail: Tail;
  /** How many of the surface's signs are typed; `undefined` when a word inside it begins so. */
  readonly until: number | undefined;
  readonly rank: number;
}

function suggestionsFor({ surface, tail, until, rank }: Fitting): readonly TermSuggestion[] {
  if (until === undefined) return [insideSuggestion(surface, tail, rank)];
  const term = termSuggestion(surface, tail, until, rank);
  const isAcronymTyped = surface.expansion !== undefined && /^.\p{Lu}/u.test(tail.text);
  return isAcronymTyped ? [term, expansionSuggestion(surface, tail, until, rank)] : [term];
}

/** The longest end of the line that a surface begins with, and how much of the surface that is. */
function begunBy(
  surface: Surface,
  tails: readonly Tail[],
): { readonly tail: Tail; readonly until: number } | undefined {
  for (const tail of tails) {
    const until = typedUntil(surface.signs, tail.signs);
    if (until !== undefined) return { tail, until };
  }
  return undefined;
}

/** Where a word, not the first one, begins so: an index in the signs; −1 when none does. */
function wordIn(signs: string, word: string): number {
  for (let at = signs.indexOf(word, 1); at > 0; at = signs.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(signs.charAt(at - 1))) return at;
  }
  return -1;
}

/** What is typed with the rest of a surface: VS Code drops an item that does not begin as what is typed. */
function filterOf(surface: Surface, tail: Tail, until: number): string {
  return surface.text.startsWith(tail.text) ? surface.text : tail.text + restBehind(surface.text, until);
}

/** What of a text is behind the first so many of its signs. */
function restBehind(text: string, count: number): string {
  let at = 0;
  for (const { signs, end } of foldedCharacters(text)) {
    at += signs.length;
    if (at >= count) return text.slice(end);
  }
  return '';
}

function termSuggestion(surface: Surface, tail: Tail, until: number, rank: number): TermSuggestion {
  const insert = withTypedCapitals(surface.text, tail.text);
  const filter = filterOf(surface, tail, until);
  return { conceptId: surface.entry.id, label: insert, insert, filter, from: tail.from, rank, isExpansion: false };
}

function insideSuggestion({ entry, text, signs }: Surface, tail: Tail, rank: number): TermSuggestion {
  const rest = restBehind(text, wordIn(signs, tail.signs) + tail.signs.length);
  // The whole as well, for who goes on from the beginning.
  const filter = `${tail.text}${rest} ${text}`;
  return { conceptId: entry.id, label: text, insert: text, filter, from: tail.from, rank, isExpansion: false };
}

function expansionSuggestion(surface: Surface, tail: Tail, until: number, rank: number): TermSuggestion {
  const insert = `${surface.expansion ?? ''} (${surface.text})`;
  return {
    conceptId: surface.entry.id,
    label: `${surface.text} → ${insert}`,
    insert,
    filter: filterOf(surface, tail, until),
    from: tail.from,
    rank: rank + 0.01,
    isExpansion: true,
  };
}
