import type { Concept, DatedEvent, Id, Knowledge } from '../knowledge';

/**
 * Questions whose answer is the definition itself. Others are about dates, makers, types and effects: the definition
 * stands, and its card says that sources differ on them. The data tests hold a list of all that has been looked at.
 */
const aboutMeaning = /\bmeans?\b|^(?:is|are) there\b/i;

/** Whether sources disagree on what the entry is: then only its dispute is asked. */
export function isDefinitionDisputed(entry: Concept, knowledge: Knowledge): boolean {
  return knowledge.disputesOf(entry.id).some(({ subject }) => aboutMeaning.test(subject));
}

/** Whether an entry may be asked about at all: not what is of low confidence. */
export function isSure({ confidence }: Concept | DatedEvent): boolean {
  return confidence !== 'low';
}

/** The disputes that touch an item, by id: first those whose answer it is. */
export function disputesOn(id: Id, knowledge: Knowledge): readonly Id[] {
  const all = [...knowledge.disputesOf(id), ...knowledge.disputesAbout(id)];
  return [...new Set(all.map((dispute) => dispute.id))];
}
