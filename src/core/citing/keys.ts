import type { Knowledge, Source } from '../knowledge';

/** Longest key that is made of a title. */
const longestTitle = 48;

/** A text as lower-case words with hyphens between them: letters of any script and figures stay. */
function slug(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, longestTitle).replace(/-$/, '');
}

/**
 * What a source is cited by: letters, figures and hyphens alone, which every format of notes takes. A source of the
 * user's own has no key for ever; its key is made of its title, and another title gives another key.
 */
export function keyOf({ key, title, id }: Source): string {
  return key ?? `own-${slug(title) || id}`;
}

/**
 * The sources by their keys, and by those that they had before; of two of the user's own with one key, the first. What
 * is a key now is no former one.
 */
export function sourcesByKey({ allSources }: Knowledge): ReadonlyMap<string, Source> {
  return new Map([
    ...allSources.flatMap((source) => (source.formerKeys ?? []).map((key) => [key, source] as const)),
    ...allSources.toReversed().map((source) => [keyOf(source), source] as const),
  ]);
}
