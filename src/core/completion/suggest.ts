import { foldForSearch } from '../../base/folding';
import { type Id } from '../knowledge';
import type { Surface } from './surfaces';

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

/** Fewest letters of the last word, and most words, that are looked at. */
const fewestLetters = 2;
const mostWords = 5;

/** The last words of a line, from more to fewer, with where each begins. */
function tails(line: string): readonly { readonly text: string; readonly from: number }[] {
  const starts = [...line.matchAll(/(?<![\p{L}\d/+-])[\p{L}\d]/gu)].map(({ index }) => index);
  const last = /[\p{L}\d][\p{L}\d/+-]*$/u.exec(line)?.[0] ?? '';
  if (last.replace(/[^\p{L}\d]/gu, '').length < fewestLetters) return [];
  return starts.slice(-mostWords).map((from) => ({ text: line.slice(from), from }));
}

/**
 * How good a surface is among those that fit: one that begins with more of the words, then the exact one, then names,
 * then aliases; what much of the field leads to before what little does, short before long.
 */
function rankOf(surface: Surface, tail: Tail, isWordInside: boolean): number {
  const typed = tail.folded;
  const outdated = surface.entry.status !== undefined && surface.entry.status.is !== 'current';
  const kind = surface.folded === typed ? 0 : isWordInside ? 3 : surface.isName ? 1 : 2;
  const words = typed.split(' ').length;
  // Who types `hyp` means a hypervisor rather than Hyper-V; capitals at the beginning of a sentence mean nothing.
  const otherCase = !isWordInside && /^\p{Ll}/u.test(tail.text) && /^\p{Lu}/u.test(surface.text) ? 0.5 : 0;
  return (
    (outdated ? 5 : 0) -
    10 * words +
    kind +
    otherCase +
    0.9 * (1 - surface.weight) +
    Math.min(surface.text.length, 99) / 10_000
  );
}

/** The term as a sentence may begin with it, when what is typed begins with a capital. */
function withTypedCase(text: string, typed: string): string {
  return /^\p{Lu}\p{Ll}/u.test(typed) && /^\p{Ll}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * The terms that the end of a line may become, best first.
 * @param line the text of the line before the caret
 */
export function suggestTerms(surfaces: readonly Surface[], line: string): readonly TermSuggestion[] {
  const ends = tails(line).map((tail) => ({ ...tail, folded: foldForSearch(tail.text) }));
  const last = ends.at(-1);
  if (!last) return [];
  const found: TermSuggestion[] = [];
  for (const surface of surfaces) {
    const tail = ends.find(({ folded }) => surface.folded.startsWith(folded));
    if (tail) {
      found.push(termSuggestion(surface, tail, false));
      const isAcronymTyped = surface.expansion !== undefined && /^.\p{Lu}/u.test(tail.text);
      if (isAcronymTyped) found.push(expansionSuggestion(surface, tail));
    } else if (last.folded.length > fewestLetters && surface.folded.includes(` ${last.folded}`)) {
      found.push(termSuggestion(surface, last, true));
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1));
}

interface Tail {
  readonly text: string;
  readonly from: number;
  readonly folded: string;
}

function termSuggestion(surface: Surface, tail: Tail, isWordInside: boolean): TermSuggestion {
  const insert = withTypedCase(surface.text, tail.text);
  return {
    conceptId: surface.entry.id,
    label: insert,
    insert,
    // What is typed may differ from the term in hyphens or accents; VS Code would then drop it.
    filter: isWordInside ? surface.text : tail.text + surface.text.slice(tail.text.length),
    from: tail.from,
    rank: rankOf(surface, tail, isWordInside),
    isExpansion: false,
  };
}

function expansionSuggestion(surface: Surface, tail: Tail): TermSuggestion {
  const insert = `${surface.expansion ?? ''} (${surface.text})`;
  return {
    conceptId: surface.entry.id,
    label: `${surface.text} → ${insert}`,
    insert,
    filter: tail.text + surface.text.slice(tail.text.length),
    from: tail.from,
    rank: rankOf(surface, tail, false) + 0.01,
    isExpansion: true,
  };
}
