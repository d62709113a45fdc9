import { foldedLetters } from '../../base/folding';
import type { Concept, Knowledge } from '../knowledge';
import type { StudyCard } from './model';
import { contentWords, gap, givesAway, namesOf, searched, withGaps } from './names';
import { disputesOn, isDefinitionDisputed, isSure } from './trust';

/** What many entries lead to is a word that everybody would try first, and others fit as well. */
const mostBacklinks = 14;
const fewestWordsAround = 6;

/** Whether a term fills a gap that no neighbour of it would: not a word of everyday English, not one met everywhere. */
function isTelling(term: Concept, knowledge: Knowledge): boolean {
  return (
    term.match.evidence === undefined &&
    term.category !== 'own' &&
    isSure(term) &&
    knowledge.backlinks(term.id).length <= mostBacklinks
  );
}

/** Whether another term of the same kind, close to the subject too, would fill the gap as well. */
function hasRival(term: Concept, subject: Concept, knowledge: Knowledge): boolean {
  return subject.related.some(({ id }) => {
    const other = knowledge.entry(id);
    return other && other.id !== term.id && other.category === term.category && other.kind === term.kind;
  });
}

/** The definition of an entry with a gap in place of a related term. */
export function clozeCards(entry: Concept, knowledge: Knowledge): readonly StudyCard[] {
  if (entry.category === 'own' || !isSure(entry) || isDefinitionDisputed(entry, knowledge)) return [];
  const found = entry.related
    .flatMap(({ id }) => knowledge.entry(id) ?? [])
    .filter((term) => isTelling(term, knowledge) && !hasRival(term, entry, knowledge))
    .map((term) => ({ term, masked: withGaps(entry.summary, namesOf(term)) }))
    .find(({ term, masked }) => {
      if (masked.gaps !== 1 || contentWords(masked.text).length < fewestWordsAround) return false;
      const shown = searched(`${entry.name} ${masked.text.replaceAll(gap, ' ')}`);
      const subject = foldedLetters(entry.name);
      return !namesOf(term).some(
        (name) => givesAway(shown, contentWords(name)) || subject.includes(foldedLetters(name)),
      );
    });
  if (!found) return [];
  const { term, masked } = found;
  return [
    {
      id: `${entry.id}/cloze:${term.id}`,
      kind: 'cloze',
      subject: entry.id,
      topic: entry.category,
      ask: 'What is missing?',
      prompt: `${entry.name}: ${masked.text}`,
      answer: term.name,
      more: term.summary,
      sources: entry.sources,
      disputes: disputesOn(entry.id, knowledge),
    },
  ];
}
