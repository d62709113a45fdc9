import type { Concept } from '../knowledge';

/** What an entry means, in a sentence: what the user says, where the user does, else the summary. */
export function meaningOf({ own, summary }: Concept): string {
  return own?.find(({ definition }) => definition !== undefined)?.definition ?? summary;
}
