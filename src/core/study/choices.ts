import type { Knowledge } from '../knowledge';
import { cellChoices } from './cellChoices';
import { seededOrder } from './chance';
import { entryChoices } from './entryChoices';
import type { Candidates, Choice, StudyCard } from './model';
import { yearChoices } from './yearChoices';

/** More wrong answers teach more wrong things and do not measure better. */
const mostWrong = 3;
const fewestWrong = 2;

/**
 * What may be chosen in a quiz: the right answer and others that are surely wrong, in an order that the seed decides.
 * `undefined` where too few are surely wrong, or where the question is not of this kind.
 * @param seed for example the card and the day, so that it is the same on every look
 */
export function choicesOf(card: StudyCard, knowledge: Knowledge, seed: string): readonly Choice[] | undefined {
  const found = candidates(card, knowledge, seed);
  if (!found) return undefined;
  const { right, wrong, enough = fewestWrong } = found;
  if (wrong.length < enough) return undefined;
  return seededOrder([{ ...right, isRight: true }, ...wrong.slice(0, mostWrong)], seed);
}

function candidates(card: StudyCard, knowledge: Knowledge, seed: string): Candidates | undefined {
  switch (card.kind) {
    case 'definition':
    case 'term':
    case 'expansion':
    case 'acronym':
    case 'cloze':
      return entryChoices(card, knowledge, seed);
    case 'year':
      return yearChoices(card, knowledge, seed);
    case 'cell':
      return cellChoices(card, knowledge, seed);
    case 'order':
    case 'apart':
    case 'dispute':
    case 'diagram':
      return undefined;
  }
}
