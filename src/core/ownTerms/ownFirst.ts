import type { Concept } from '../knowledge';

/** The entries in the order for the matcher: of two that have a word in common, the one that the user wrote wins. */
export function ownFirst(entries: readonly Concept[]): readonly Concept[] {
  if (!entries.some(({ own }) => own)) return entries;
  const rank = ({ own, category }: Concept): number => (category === 'own' ? 0 : own ? 1 : 2);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
