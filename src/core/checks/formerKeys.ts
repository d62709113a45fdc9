import { CitedSources, keyOf } from '../citing';
import { citedAs } from '../knowledge';
import type { CheckInput, Finding } from './finding';

/** Keys of sources that have others now: what is cited by them is missing in every bibliography of today. */
export function checkFormerKeys({ text, prose, knowledge }: CheckInput): readonly Finding[] {
  if (!knowledge.allSources.some(({ formerKeys }) => formerKeys)) return [];
  const cited = new CitedSources(knowledge);
  return cited.keysIn(text, prose).flatMap(({ key: former, start, end }) => {
    const source = cited.get(former);
    const key = source && keyOf(source);
    if (!source || key === undefined || key === former) return [];
    return {
      check: 'keys',
      start,
      end,
      message: `The key of ${citedAs(source)} is ${key} now.`,
      concept: key,
      events: [],
      fixes: [{ title: `Change to ${key}`, replacements: [{ start, end, text: key }] }],
    };
  });
}
