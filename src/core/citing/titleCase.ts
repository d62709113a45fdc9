import type { Knowledge } from '../knowledge';
import { escapeLatex } from './latex';

/** Kinds of entries whose names keep their capital in any sentence. */
const namedKinds = new Set(['platform', 'organization', 'hardware', 'software']);

/** Names of one word of products and makers: `Xen`, `Denali`. Of longer names, each word may be an ordinary one too. */
export function properNames(knowledge: Knowledge): ReadonlySet<string> {
  const named = knowledge.unsortedEntries.filter(({ kind }) => namedKinds.has(kind));
  const names = named.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames]);
  return new Set(names.filter((name) => /^\p{Lu}[\p{L}\p{N}]*$/u.test(name)));
}

/** A word whose capitals have to stay: an acronym, or one with a capital inside. */
const fixed = /\p{L}\P{L}*\p{Lu}|^\p{Lu}$|\p{Lu}\p{N}|\p{N}\p{Lu}/u;

/**
 * A title for BibTeX, escaped. Its styles write titles in small letters; braces keep those capitals that belong to the
 * word: of acronyms and of names.
 * @param names words that are names
 */
export function bibtexTitle(title: string, names: ReadonlySet<string>): string {
  return title
    .split(/(\s+)/)
    .map((word) => {
      const bare = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      const keeps = bare !== 'A' && (fixed.test(bare) || names.has(bare.replace(/['’]s$/, '')));
      return keeps ? escapeLatex(word).replace(escapeLatex(bare), `{${escapeLatex(bare)}}`) : escapeLatex(word);
    })
    .join('');
}
