import type { ComparisonModel } from '../../core/comparisonPage/pageModel';
import { chosenSubjects, withSubjects, type ComparisonView } from '../../core/comparisonPage/view';
import { comparisonTable } from '../../core/comparisonPage/table';
import { around, inputAround } from '../shared/dom';

/** The view after a tick in the list of subjects; `undefined` when nothing has changed. */
export function afterChoice(event: Event, view: ComparisonView, model: ComparisonModel): ComparisonView | undefined {
  const box = inputAround(event, 'input[data-choose]');
  const id = box?.closest<HTMLElement>('[data-subject]')?.dataset['subject'];
  if (!box || id === undefined) return undefined;
  const others = chosenSubjects(view, model).filter((subject) => subject !== id);
  return withSubjects(view, box.checked ? [...others, id] : others, model);
}

/** The view after "up" or "down"; `undefined` when it was something else. */
export function afterMove(event: Event, view: ComparisonView, model: ComparisonModel): ComparisonView | undefined {
  const button = around(event, '[data-move]');
  const id = button?.closest<HTMLElement>('[data-subject]')?.dataset['subject'];
  if (!button || id === undefined) return undefined;
  // From now on the manual order counts; it starts as what is shown.
  const { sort, ...unsorted } = view;
  const subjects = sort
    ? comparisonTable(model, { ...view, filter: '' }).subjects.map((subject) => subject.id)
    : [...chosenSubjects(view, model)];
  const at = subjects.indexOf(id);
  const to = at + (button.dataset['move'] === 'up' ? -1 : 1);
  if (to < 0 || to >= subjects.length) return undefined;
  return withSubjects(unsorted, subjects.toSpliced(at, 1).toSpliced(to, 0, id), model);
}
