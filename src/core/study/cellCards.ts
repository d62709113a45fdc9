import { edtfInWords, parseEdtf } from '../../base/edtf';
import type { Sliced } from '../../base/sliced';
import type { Cell, Comparison, Concept, Dimension, Knowledge } from '../knowledge';
import type { Items, StudyCard } from './model';
import { contentWords, givesAway, namesOf, sameOrWithin, searched, type SearchedText } from './names';
import { disputesOn, isSure } from './trust';

/** UTF-16 units of a value that can be recalled as one fact. */
const longestValue = 40;
/**
 * Rows that hold no facts to be learned by heart: claims, what is disputed, what is newest today, terms, limits and
 * lists that change with each release, and what could be put in many other words, as what something is mostly used for.
 */
const unaskedRow = new RegExp(
  '^(?:claimed|disputed)-|^(?:latest-status|kind|idea|use|typical-use|software|effect|what|performance|overhead|' +
    'isolation|management|security-argument|resource-allocation|protects-from|strength|weakness|memory-cost|' +
    'price-model|free-edition|support-end|largest-guest|guest-drivers|storage-back-ends|virtual-networks|' +
    'backup-interface|import-export|automation)$',
);
/** What a remark on a row says of the table alone, where cells have notes. */
const onTable = /; [^;.]*\bin the note\b/;
/** Values that say that it is not this thing's own. */
const elsewhere = /\bof others\b|\bthose of the\b|\bnot visible\b/i;
/** Values that say that it is not known, or not agreed. */
const unsure = /\b(?:unknown|unclear|disputed|not stated|perhaps|probably|said to)\b|\?/i;

/** How many things a value lists. Sets are not learned as one card. */
function partsOf(value: string): number {
  return value.split(/[,;]|\band\b/).length;
}

/** A value as people say it: `2006-03 (beta)` becomes `March 2006 (beta)`. */
export function valueInWords(value: string): string {
  return value.replace(/^\d{4}-\d{2}(?:-\d{2})?(?![\d-])/, (date) => {
    const parsed = parseEdtf(date);
    return parsed ? edtfInWords(parsed) : date;
  });
}

/** Whether a cell is a fact that can be asked for. */
export function isAskableCell(cell: Cell | undefined, dimension: Dimension): cell is Cell {
  return (
    cell !== undefined &&
    cell.value !== 'not applicable' &&
    cell.dispute === undefined &&
    cell.confidence !== 'low' &&
    cell.sources.length > 0 &&
    cell.value.length <= longestValue &&
    !unaskedRow.test(dimension.id) &&
    !elsewhere.test(cell.value) &&
    !unsure.test(cell.value) &&
    !unsure.test(cell.note ?? '') &&
    partsOf(cell.value) <= 2
  );
}

/** Whether a text says a value: in its words, or by their initials as `AWS` does. */
function saysIt(text: SearchedText, value: string): boolean {
  const words = contentWords(value);
  const initials = words.map((word) => word[0]).join('');
  return givesAway(text, words) || (words.length > 2 && ` ${text.folded} `.includes(` ${initials} `));
}

/** The title of a row as a question; where it is no question but a part of a sentence, that sentence is to be ended. */
function asQuestion(title: string): string {
  return /^(?:how|where) (?!(?:is|are|does|do|was|were|can)\b)|^what (?:an?|it|the)\b/i.test(title)
    ? `${title}: …`
    : `${title}?`;
}

function cellCard(
  comparison: Comparison,
  dimension: Dimension,
  subject: Concept,
  cell: Cell,
  knowledge: Knowledge,
): StudyCard {
  const asOf = cell.asOf === undefined ? undefined : parseEdtf(cell.asOf);
  // A remark that lists what may be answered would say it.
  const note = dimension.note?.replace(onTable, '');
  const isTold = note !== undefined && cell.value.split(/[,;]/).some((part) => saysIt(searched(note), part));
  // A date does not change from year to year.
  const isDated = asOf && valueInWords(cell.value) === cell.value && !/\b(?:19|20)\d\d\b/.test(cell.value);
  const hint = [isTold ? undefined : note, isDated && `As of ${edtfInWords(asOf)}.`].filter(Boolean).join(' ');
  return {
    id: `${subject.id}/cell:${comparison.id}:${dimension.id}`,
    kind: 'cell',
    subject: subject.id,
    topic: subject.category,
    comparison: comparison.id,
    ask: asQuestion(dimension.title),
    prompt: subject.name,
    ...(hint !== '' && { hint }),
    answer: valueInWords(cell.value),
    ...(cell.note !== undefined && { more: cell.note }),
    sources: cell.sources,
    disputes: disputesOn(subject.id, knowledge),
  };
}

/** A card for each value of a comparison that is a plain fact, as far as it is about one of the items. */
export function* cellCards(comparison: Comparison, knowledge: Knowledge, items: Items): Sliced<readonly StudyCard[]> {
  const cards: StudyCard[] = [];
  for (const id of comparison.subjects) {
    const subject = items.has(id) ? knowledge.entry(id) : undefined;
    if (!subject || !isSure(subject)) continue;
    const cells = knowledge.cells(comparison, id);
    for (const dimension of comparison.dimensions) {
      const cell = cells[dimension.id];
      if (!isAskableCell(cell, dimension)) continue;
      const question = `${namesOf(subject).join(' ')} ${dimension.title}`;
      const isTold = sameOrWithin(question, cell.value) || saysIt(searched(question), cell.value);
      if (!isTold) cards.push(cellCard(comparison, dimension, subject, cell, knowledge));
    }
    yield;
  }
  return cards;
}
