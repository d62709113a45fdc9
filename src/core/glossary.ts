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

/** Divides entries (by name) by category or by first letter; empty groups are left out. */
export function groupEntries(entries: readonly Concept[], layout: 'category' | 'alphabet'): readonly GlossaryGroup[] {
  const groups =
    layout === 'category'
      ? categories.map((id) => ({
          id,
          title: categoryTitles[id],
          entries: entries.filter((entry) => entry.category === id),
        }))
      : ['#', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((id) => ({
          id,
          title: id,
          entries: entries.filter((entry) => initialOf(entry) === id),
        }));
  return groups.filter((group) => group.entries.length > 0);
}
