import type { Concept, Dispute, Knowledge } from '../knowledge';
import type { Items, StudyCard } from './model';
import { firstSentence } from './names';
import { disputesOn, isDefinitionDisputed, isSure } from './trust';

function apartCard(a: Concept, b: Concept, knowledge: Knowledge): StudyCard {
  return {
    id: `${a.id}/apart:${b.id}`,
    kind: 'apart',
    subject: a.id,
    topic: a.category,
    ask: 'What is the difference?',
    prompt: `${a.name} and ${b.name}`,
    answer: [a, b].map(({ name, summary }) => `${name}: ${firstSentence(summary).first}`).join(' '),
    parts: [a, b].map(({ name, summary }) => ({ name, says: firstSentence(summary).first })),
    sources: [...new Set([...a.sources, ...b.sources])],
    disputes: [...new Set([...disputesOn(a.id, knowledge), ...disputesOn(b.id, knowledge)])],
    after: [`${a.id}/definition`, `${b.id}/definition`],
  };
}

/**
 * What is often confused, told apart. Each pair once, whichever of the two names the other; the first by id is what the
 * card is about.
 */
export function apartCards(knowledge: Knowledge, items: Items): readonly StudyCard[] {
  const pairs = new Map<string, StudyCard>();
  for (const entry of knowledge.entries) {
    for (const { id, as } of entry.related) {
      const other = as === 'contrasts-with' ? knowledge.entry(id) : undefined;
      if (!other || entry.category === 'own' || other.category === 'own') continue;
      const [a, b] = entry.id < other.id ? [entry, other] : [other, entry];
      if (!items.has(a.id)) continue;
      if ([a, b].some((each) => !isSure(each) || isDefinitionDisputed(each, knowledge))) continue;
      const card = apartCard(a, b, knowledge);
      pairs.set(card.id, card);
    }
  }
  return [...pairs.values()];
}

/** Who says what, and what the record shows. */
export function disputeCard(dispute: Dispute): StudyCard {
  return {
    id: `${dispute.id}/record`,
    kind: 'dispute',
    subject: dispute.id,
    topic: undefined,
    ask: 'Sources disagree. What do they say, and what does the record show?',
    prompt: dispute.subject,
    answer: dispute.record,
    more: [`Confidence in the record: ${dispute.confidence}.`, dispute.note].filter(Boolean).join(' '),
    claims: dispute.claims,
    sources: dispute.sources,
    disputes: [],
  };
}
