import type { Knowledge } from '../knowledge';
import { isAskableCell, valueInWords } from './cellCards';
import { seededOrder } from './chance';
import { kinOf } from './entryChoices';
import type { Candidates, Choice, StudyCard } from './model';
import { contentWords } from './names';

/** Values for which others are right as well. */
const open = /^(?:any|all|most|many|several|various|depends|some)\b/i;

/** Whether two values have a word in common: then they may both be right, each in its way. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(contentWords(a));
  return contentWords(b).some((word) => words.has(word));
}

function startOf(value: string): 'yes' | 'no' | undefined {
  const [, found] = /^(yes|no)\b(?!-)/i.exec(value) ?? [];
  return found === undefined ? undefined : found.toLowerCase() === 'yes' ? 'yes' : 'no';
}

/** Values that others have in the same row; yes and no where that is the question. */
export function cellChoices(card: StudyCard, knowledge: Knowledge, seed: string): Candidates | undefined {
  const comparison = card.comparison === undefined ? undefined : knowledge.comparison(card.comparison);
  const dimension = comparison?.dimensions.find(({ id }) => card.id.endsWith(`:${id}`));
  if (!comparison || !dimension) return undefined;
  const subject = knowledge.entry(card.subject);
  const is = `${subject?.name ?? card.subject}: ${card.answer}`;
  const yesOrNo = startOf(card.answer);
  if (yesOrNo) {
    const right = { text: yesOrNo, is, item: card.subject };
    const other = yesOrNo === 'yes' ? 'no' : 'yes';
    return { right, wrong: [{ text: other, isRight: false, is, item: card.subject }], enough: 1 };
  }
  if (open.test(card.answer)) return undefined;
  const related = kinOf(card.subject, knowledge);
  const wrong: Choice[] = [];
  for (const id of seededOrder(comparison.subjects, seed)) {
    const entry = knowledge.entry(id);
    const cell = knowledge.cells(comparison, id)[dimension.id];
    if (!entry || related.has(id) || !isAskableCell(cell, dimension)) continue;
    if (startOf(cell.value) || open.test(cell.value)) continue;
    const text = valueInWords(cell.value);
    if ([card.answer, card.more ?? '', ...wrong.map((each) => each.text)].some((each) => sharesWord(each, text))) {
      continue;
    }
    wrong.push({ text, isRight: false, is: `${entry.name}: ${text}`, item: id });
    if (wrong.length === 3) break;
  }
  return { right: { text: card.answer, is, item: card.subject }, wrong };
}
