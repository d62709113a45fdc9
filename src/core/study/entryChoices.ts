import type { Concept, Id, Knowledge, RelationKind } from '../knowledge';
import { seededOrder } from './chance';
import type { Candidates, Choice, StudyCard } from './model';
import { contentWords, firstSentence, givesAway, namesOf, sameOrWithin, searched } from './names';
import { isDefinitionDisputed, isSure } from './trust';

/** What two entries are to each other when an answer that is right for one may be right for the other. */
const kin: ReadonlySet<RelationKind> = new Set(['broader', 'narrower', 'part-of', 'implemented-by', 'successor-of']);

/** Enough to find two or three among, without walking through the whole category. */
const mostPeers = 40;

/** The families of each body of knowledge as far as they have been asked for, by the ids of their members. */
const families = new WeakMap<Knowledge, Map<Id, ReadonlySet<Id>>>();

/** Entries that are reached from one by relations of that kind, in either direction, over any number of steps. */
export function kinOf(id: Id, knowledge: Knowledge): ReadonlySet<Id> {
  const known = families.get(knowledge) ?? new Map<Id, ReadonlySet<Id>>();
  families.set(knowledge, known);
  const before = known.get(id);
  if (before) return before;
  const family = familyOf(id, knowledge);
  // Each of them has the same: the relations are followed both ways.
  for (const each of family) known.set(each, family);
  return family;
}

function familyOf(id: Id, knowledge: Knowledge): ReadonlySet<Id> {
  const found = new Set<Id>([id]);
  for (const each of found) {
    for (const { id: other, as } of knowledge.entry(each)?.related ?? []) if (kin.has(as)) found.add(other);
    for (const other of knowledge.backlinks(each)) {
      if (other.related.some((relation) => relation.id === each && kin.has(relation.as))) found.add(other.id);
    }
  }
  return found;
}

/** The entry whose name or definition is the answer. */
function answerEntry({ id, kind, subject }: StudyCard, knowledge: Knowledge): Concept | undefined {
  return knowledge.entry(kind === 'cloze' ? id.slice(id.indexOf('/cloze:') + '/cloze:'.length) : subject);
}

/** What the entry would be as the answer to such a card. */
function textOf(entry: Concept, kind: StudyCard['kind']): string | undefined {
  if (kind === 'definition') return firstSentence(entry.summary).first;
  return kind === 'expansion' ? entry.expansion : entry.name;
}

function choiceOf(entry: Concept, text: string): Choice {
  return { text, isRight: false, is: `${entry.name}: ${entry.summary}`, item: entry.id };
}

/** Whether nobody could say that it is right as well. */
function isWrongFor(right: Concept, card: StudyCard, knowledge: Knowledge): (other: Concept) => boolean {
  const related = kinOf(right.id, knowledge);
  const shown = searched(card.kind === 'definition' ? card.answer : card.prompt);
  return (other) =>
    !related.has(other.id) &&
    other.id !== card.subject &&
    isSure(other) &&
    !isDefinitionDisputed(other, knowledge) &&
    // Its definition may be of the entry itself, or the question may name it.
    !namesOf(other).some((name) => givesAway(shown, contentWords(name))) &&
    !namesOf(right).some((name) => givesAway(searched(other.summary), contentWords(name))) &&
    !sameOrWithin(other.name, right.name);
}

/** Answers that are the name, expansion or definition of another entry of the same category and kind. */
export function entryChoices(card: StudyCard, knowledge: Knowledge, seed: string): Candidates | undefined {
  const entry = answerEntry(card, knowledge);
  if (!entry || entry.category === 'own') return undefined;
  const contrasts = new Set(entry.related.flatMap(({ id, as }) => (as === 'contrasts-with' ? [id] : [])));
  const peers = knowledge.unsortedEntries.filter(({ category, kind }) =>
    // Few acronyms are of the same category.
    card.kind === 'expansion' || card.kind === 'acronym' ? true : category === entry.category && kind === entry.kind,
  );
  const near = seededOrder(
    peers.filter((each) => each.expansion !== undefined || (card.kind !== 'expansion' && card.kind !== 'acronym')),
    seed,
  ).slice(0, mostPeers);
  const confused = peers.filter(({ id }) => contrasts.has(id));
  const isWrong = isWrongFor(entry, card, knowledge);
  const wrong: Choice[] = [];
  for (const other of new Set([...confused, ...near])) {
    const text = textOf(other, card.kind);
    if (
      text === undefined ||
      [card.answer, ...wrong.map((each) => each.text)].some((each) => sameOrWithin(each, text))
    ) {
      continue;
    }
    if (isWrong(other)) wrong.push(choiceOf(other, text));
    if (wrong.length === 3) break;
  }
  const right = { text: card.answer, is: `${entry.name}: ${entry.summary}`, item: entry.id };
  return { right, wrong };
}
