import * as vscode from 'vscode';
import { parseEdtf } from '../../base/edtf';
import type { DeckService } from './deckService';
import { pickDeck } from './deckPick';
import type { Review } from '../../platform/review/review';

const dayLength = 24 * 60 * 60 * 1000;

/** The study day of a date such as `2027-02-05`; `undefined` when it is none. */
function dayOf(text: string): number | undefined {
  const date = parseEdtf(text.trim());
  if (date?.precision !== 'day' || date.approximate || date.uncertain) return undefined;
  const { year, month, day } = date.earliest;
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** Asks for a deck and the day of its exam. An empty day ends the plan. */
export async function planExam(decks: DeckService, review: Review): Promise<void> {
  const deck = await pickDeck('Plan Exam', decks, review);
  if (!deck) return;
  const today = review.now().day;
  const planned = review.history.plan.exams.get(deck.id);
  const text = await vscode.window.showInputBox({
    title: `Exam in ${deck.title}`,
    prompt:
      'On which day? Until then, cards that you would have forgotten by that day come first. Leave empty for no exam.',
    placeHolder: 'YYYY-MM-DD',
    value: planned === undefined ? '' : new Date(planned * dayLength).toISOString().slice(0, 10),
    validateInput: (value) => {
      if (value.trim() === '') return undefined;
      const day = dayOf(value);
      if (day === undefined) return 'A date such as 2027-02-05';
      return day < today ? 'This day is over' : undefined;
    },
  });
  if (text === undefined) return;
  const on = text.trim() === '' ? undefined : dayOf(text);
  review.append({ kind: 'exam', deck: deck.id, ...(on !== undefined && { on }) });
}
