import { hashOf } from './chance';
import type { StudyCard } from './model';

/** Tells whether the answer of a card is still the one that was shown: eight hexadecimal digits. */
export function fingerprint({ answer, parts = [], steps = [], claims = [] }: StudyCard): string {
  const said = [answer, ...steps, ...parts.map(({ says }) => says), ...claims.map(({ says }) => says)];
  return hashOf(said.join('\n')).toString(16).padStart(8, '0');
}
