import { isPlatform, type Concept, type Knowledge } from '../knowledge';
import type { StudyCard } from './model';
import { contentWords, firstSentence, givesAway, namesOf, searched, withGaps } from './names';
import { disputesOn, isDefinitionDisputed, isSure } from './trust';

/** Fewer words of its own than this tell nothing that the name has not told. */
const fewestNewWords = 3;
/** Fewer words than this around the gaps leave too many terms that fit. */
const fewestWordsAround = 5;
const mostGaps = 2;

/** What the question is, by what is asked for. */
function whatIs({ kind }: Concept): string {
  return kind === 'organization' ? 'Who or what is it?' : 'What is it?';
}

/** What all cards of an entry have. */
function common(entry: Concept, knowledge: Knowledge): Pick<StudyCard, 'subject' | 'topic' | 'disputes'> {
  return { subject: entry.id, topic: entry.category, disputes: disputesOn(entry.id, knowledge) };
}

/** Definition and sources: the user's own for an own term, with the file that it stands in. */
function definitionOf(entry: Concept): (Pick<StudyCard, 'sources' | 'files'> & { readonly text: string }) | undefined {
  if (entry.category !== 'own') return { text: entry.summary, sources: entry.sources };
  const own = (entry.own ?? []).filter(({ definition }) => definition !== undefined);
  const text = own[0]?.definition?.replace(/\s+/g, ' ').trim();
  if (text === undefined || text === '') return undefined;
  return { text, sources: entry.sources, files: [...new Set(own.map(({ file }) => file))] };
}

/** The kind of thing that a term to be found is, so that fewer terms fit. */
function kindHint(entry: Concept): string | undefined {
  if (isPlatform(entry)) return 'A platform';
  if (entry.kind === 'organization') return 'A person or organization';
  return undefined;
}

/** Term to definition and definition to term. */
export function definitionCards(entry: Concept, knowledge: Knowledge): readonly StudyCard[] {
  const definition = definitionOf(entry);
  if (!definition || !isSure(entry) || isDefinitionDisputed(entry, knowledge)) return [];
  const { text, sources, files } = definition;
  const names = namesOf(entry);
  const { first, rest } = firstSentence(text);
  const nameWords = names.map(contentWords);
  const known = new Set(nameWords.flat());
  const newWords = (said: string): number => contentWords(said).filter((word) => !known.has(word)).length;
  const isEnough = newWords(first) >= fewestNewWords;
  if (!isEnough && newWords(text) < fewestNewWords) return [];
  const shared = { ...common(entry, knowledge), sources, ...(files && { files }) };
  const asked: StudyCard = {
    ...shared,
    id: `${entry.id}/definition`,
    kind: 'definition',
    ask: whatIs(entry),
    prompt: entry.name,
    answer: isEnough ? first : text,
    ...(isEnough && rest !== undefined && { more: rest }),
  };
  const masked = withGaps(isEnough ? first : text, names);
  const around = searched(masked.text);
  const isFair =
    masked.gaps <= mostGaps &&
    contentWords(masked.text).length >= fewestWordsAround &&
    !nameWords.some((words) => givesAway(around, words));
  if (!isFair) return [asked];
  const also = [...(entry.expansion === undefined ? [] : [entry.expansion]), ...entry.aliases];
  const hint = kindHint(entry);
  const found: StudyCard = {
    ...shared,
    id: `${entry.id}/term`,
    kind: 'term',
    ask: 'Which term is this?',
    prompt: masked.text,
    ...(hint !== undefined && { hint }),
    answer: entry.name,
    ...(also.length > 0 && { more: `Also: ${also.join(', ').replace(/\.$/, '')}.` }),
  };
  return [asked, found];
}

/** An acronym looks like one: capitals and digits, at most a few small letters among them. */
const acronymPattern = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}/.-]+$/u;

/** Acronym to expansion and back. */
export function acronymCards(entry: Concept, knowledge: Knowledge): readonly StudyCard[] {
  const { name, expansion } = entry;
  if (expansion === undefined || !isSure(entry) || givesAway(searched(expansion), contentWords(name))) return [];
  // What is spelt out in part already is no acronym (`virtual NIC`), and two at once are no single question.
  const isSpelt = contentWords(name).some((word) => word.length > 3 && contentWords(expansion).includes(word));
  if (isSpelt || /\band\b| -/.test(`${name} ${expansion}`)) return [];
  const shared = { ...common(entry, knowledge), sources: entry.sources, more: entry.summary };
  const spelt: StudyCard = {
    ...shared,
    id: `${entry.id}/expansion`,
    kind: 'expansion',
    ask: 'What does it stand for?',
    prompt: name,
    answer: expansion,
  };
  if (!acronymPattern.test(name)) return [spelt];
  return [
    spelt,
    {
      ...shared,
      id: `${entry.id}/acronym`,
      kind: 'acronym',
      ask: 'What is its acronym?',
      prompt: expansion,
      answer: name,
      after: [spelt.id],
    },
  ];
}
