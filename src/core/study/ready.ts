import type { StudyCard } from './model';

/** Days of stability from which a card counts as well known. */
export const wellKnownFrom = 21;

/** Whether all that should be well known before a card is asked for the first time is. */
export function isReady(
  { after = [] }: StudyCard,
  states: ReadonlyMap<string, { readonly schedule?: { readonly stability: number } }>,
): boolean {
  return after.every((id) => (states.get(id)?.schedule?.stability ?? 0) >= wellKnownFrom);
}
