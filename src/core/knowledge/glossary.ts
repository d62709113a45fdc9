import { categories, categoryTitles } from './labels';
import type { Concept } from './model';

/** One heading of the glossary and what is under it. */
export interface GlossaryGroup {
  /** Stable within its layout. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Concept[];
}

/** The letter an entry is filed under: its first letter without accents, or `#` for digits and signs. */
function initialOf(entry: Concept): string {
  const first = entry.name.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** More entries than this under one heading are divided by letter: a user's own glossary may have many thousands. */
const mostUnderHeading = 300;

const letters = '#ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

function byLetter(entries: readonly Concept[]): readonly GlossaryGroup[] {
  const groups = new Map<string, Concept[]>(letters.map((letter) => [letter, []]));
  for (const entry of entries) groups.get(initialOf(entry))?.push(entry);
  return [...groups].map(([letter, own]) => ({ id: letter, title: letter, entries: own }));
}

function byCategory(entries: readonly Concept[]): readonly GlossaryGroup[] {
  return categories.flatMap((id): readonly GlossaryGroup[] => {
    const title = categoryTitles[id];
    const own = entries.filter((entry) => entry.category === id);
    if (own.length <= mostUnderHeading) return [{ id, title, entries: own }];
    return byLetter(own).map((group) => ({ ...group, id: `${id}/${group.id}`, title: `${title}: ${group.title}` }));
  });
}

/** Divides entries (by name) by category or by first letter; empty groups are left out. */
export function groupEntries(entries: readonly Concept[], layout: 'category' | 'alphabet'): readonly GlossaryGroup[] {
  const groups = layout === 'category' ? byCategory(entries) : byLetter(entries);
  return groups.filter((group) => group.entries.length > 0);
}
