import { type Concept, weightOfLinks } from '../knowledge';
import { foldedSigns } from './typedText';

/** A way to write a term, as it can be completed. */
export interface Surface {
  readonly entry: Concept;
  readonly text: string;
  /** The text as it is compared. */
  readonly signs: string;
  /** The first UTF-16 unit of a letter or digit in the signs. */
  readonly first: number;
  readonly isName: boolean;
  /** How well connected the entry is in the field, from 0 to 1. */
  readonly weight: number;
  /** What it stands for, when it is an acronym: `second-level address translation`. */
  readonly expansion: string | undefined;
}

/** Letters, digits and signs that an acronym is made of, most of them capitals: `EPT`, `SR-IOV`, `vCPU`, `I/O`. */
const acronymPattern = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d/+-]{2,8}$/u;

/** Words that an acronym often leaves out. */
const smallWords = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/**
 * Whether the letters of an acronym are the initials of a phrase's words, in order. Small words may be left out, and
 * one other word, as in `Kernel-based Virtual Machine`.
 */
export function isAcronymOf(acronym: string, phrase: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const words = phrase
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  if (words.length < 2 || words[0]?.[0] !== letters[0]) return false;
  let at = 0;
  let skipped = 0;
  for (const word of words) {
    if (word[0] === letters[at]) at++;
    else if (!smallWords.has(word)) skipped++;
  }
  return at === letters.length && skipped <= 1;
}

function expansionOf(text: string, entry: Concept, phrases: readonly string[]): string | undefined {
  if (!acronymPattern.test(text)) return undefined;
  if (text === entry.name && entry.expansion !== undefined) return entry.expansion;
  return phrases.find((phrase) => isAcronymOf(text, phrase));
}

/**
 * All ways to write the entries' names and aliases, each once for an entry.
 * @param links how many other entries and events lead to an entry
 */
export function surfacesOf(entries: readonly Concept[], links: (entry: Concept) => number): readonly Surface[] {
  return entries.flatMap((entry) => {
    const count = links(entry);
    const weight = weightOfLinks(count);
    const { name, expansion, aliases, formerNames } = entry;
    const phrases = [...(expansion === undefined ? [] : [expansion]), name, ...aliases];
    const texts = new Set([name, ...(expansion === undefined ? [] : [expansion]), ...aliases, ...formerNames]);
    return [...texts].map((text) => {
      const signs = foldedSigns(text);
      const first = signs.charCodeAt(Math.max(0, signs.search(/[\p{L}\p{N}]/u)));
      return { entry, text, signs, first, isName: text === name, weight, expansion: expansionOf(text, entry, phrases) };
    });
  });
}
