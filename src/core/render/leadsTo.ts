import { nameKey } from '../../base/folding';
import { pluralsOf } from '../../base/inflection';
import type { Concept } from '../knowledge';

/**
 * The mention of an entry that a text names, as its authors wrote it.
 * @returns `undefined` where the text names the entry itself.
 */
export function mentionNamed(entry: Concept, text: string): string | undefined {
  const key = nameKey(text);
  return entry.mentions?.find((mention) => pluralsOf(mention.toLowerCase()).some((form) => nameKey(form) === key));
}
