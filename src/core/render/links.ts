import type { Id } from '../knowledge';

/**
 * Where links lead. The host of a rendering says so: a hover links to commands, a card to other cards, a copy to
 * nothing. Each gives a URL, or `undefined` for plain text.
 */
export interface Links {
  /** A concept, platform, event or dispute. */
  card(id: Id): string | undefined;
  /** A comparison, at a subject if one is given. */
  comparison(id: Id, subject?: Id): string | undefined;
  /** The timeline at an event. */
  timeline(event: Id): string | undefined;
  /** Where the concept is used in the user's notes. */
  references?(id: Id): string | undefined;
  /** Cites a source of the item in the user's text. */
  cite?(id: Id): string | undefined;
  /** Where the user's own glossary has the term. */
  ownTerm?(id: Id): string | undefined;
}

/** Renders text alone. */
export const noLinks: Links = {
  card: () => undefined,
  comparison: () => undefined,
  timeline: () => undefined,
};
