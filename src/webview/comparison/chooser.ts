import { TextQuery } from '../../base/textQuery';
import {
  allIn,
  choiceListHtml,
  choosers,
  chooserWords,
  chosenIn,
  groupOf,
  withChosen,
  type Chooser,
} from '../../core/comparisonPage/chooserHtml';
import type { ComparisonModel } from '../../core/comparisonPage/pageModel';
import { comparisonTable } from '../../core/comparisonPage/table';
import { sideBySideView, withSubjects, type ComparisonView } from '../../core/comparisonPage/view';
import { around, byId, inputAround, replaceContent } from '../shared/dom';

/** The chooser that an event happened in. */
function chooserOf(event: Event): Chooser | undefined {
  const name = around(event, '[data-chooser]')?.dataset['chooser'];
  return choosers.find((each) => each === name);
}

/** The view after a tick in a list; `undefined` when it was something else. */
export function afterTick(event: Event, view: ComparisonView, model: ComparisonModel): ComparisonView | undefined {
  const chooser = chooserOf(event);
  const group = inputAround(event, '[data-group]');
  if (chooser && group) {
    const ids = groupOf(group.dataset['group'] ?? '', model);
    const others = chosenIn(chooser, view, model).filter((each) => !ids.includes(each));
    return withChosen(chooser, view, group.checked ? [...others, ...ids] : others, model);
  }
  const box = inputAround(event, '[data-choice] input');
  const id = box?.closest<HTMLElement>('[data-choice]')?.dataset['choice'];
  if (!chooser || !box || id === undefined) return undefined;
  const others = chosenIn(chooser, view, model).filter((each) => each !== id);
  return withChosen(chooser, view, box.checked ? [...others, id] : others, model);
}

/** The view after a press of a button in a chooser; `undefined` when it was something else. */
export function afterPress(event: Event, view: ComparisonView, model: ComparisonModel): ComparisonView | undefined {
  const chooser = chooserOf(event);
  const { take, set } = around(event, '[data-take], [data-set]')?.dataset ?? {};
  if (!chooser) return undefined;
  if (take !== undefined) return withChosen(chooser, view, take === 'all' ? allIn(chooser, model) : [], model);
  const chosen = set === undefined ? undefined : model.sets[Number(set)];
  if (!chosen) return afterMove(event, view, model);
  const { subjects, layout } = sideBySideView(model.id, chosen.subjects);
  return { ...view, ...(subjects && { subjects }), ...(layout && { layout }) };
}

/** The view after "up" or "down"; `undefined` when it was something else. */
function afterMove(event: Event, view: ComparisonView, model: ComparisonModel): ComparisonView | undefined {
  const button = around(event, '[data-move]');
  const id = button?.closest<HTMLElement>('[data-choice]')?.dataset['choice'];
  if (!button || id === undefined) return undefined;
  // From now on the manual order counts; it starts as what is shown.
  const { sort, ...unsorted } = view;
  const subjects = sort
    ? comparisonTable(model, { ...view, filter: '' }).subjects.map((subject) => subject.id)
    : [...(view.subjects ?? [])];
  const at = subjects.indexOf(id);
  const to = at + (button.dataset['move'] === 'up' ? -1 : 1);
  if (at < 0 || to < 0 || to >= subjects.length) return undefined;
  return withSubjects(unsorted, subjects.toSpliced(at, 1).toSpliced(to, 0, id), model);
}

/** Draws what the choice is now; what is searched for stays. */
export function drawChoosers(view: ComparisonView, model: ComparisonModel, withLists: boolean): void {
  for (const chooser of choosers) {
    byId(`${chooser}-words`).textContent = chooserWords(chooser, view, model);
    if (!withLists) continue;
    const list = byId(chooser).querySelector<HTMLElement>('[data-choices]');
    if (list) replaceContent(list, choiceListHtml(chooser, view, model));
    find(byId(chooser));
  }
}

/** Opens or closes a chooser. Opened, it has the focus in its search. */
function toggle(chooser: Chooser): void {
  const panel = byId(chooser);
  panel.hidden = !panel.hidden;
  byId(`${chooser}-button`).setAttribute('aria-expanded', String(!panel.hidden));
  if (!panel.hidden) panel.querySelector<HTMLElement>('[data-find]')?.focus();
}

function choices(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-choice]')];
}

/** Shows the choices that hold what is searched for. */
function find(panel: HTMLElement): void {
  const query = new TextQuery(panel.querySelector<HTMLInputElement>('[data-find]')?.value ?? '');
  for (const choice of choices(panel)) choice.hidden = !query.isIn(choice.dataset['folded'] ?? '');
  for (const heading of panel.querySelectorAll<HTMLElement>('.choice-group')) heading.hidden = !query.isEmpty;
}

/** Enter in the search ticks the first one that is found, and the next word can be typed; the arrow leads to the list. */
function onKey(event: KeyboardEvent): void {
  const input = inputAround(event, '[data-find]');
  const panel = around(event, '[data-chooser]');
  if (!input || !panel || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  const box = choices(panel)
    .find((choice) => !choice.hidden)
    ?.querySelector<HTMLInputElement>('input');
  if (!box) return;
  if (event.key === 'ArrowDown') return box.focus();
  if (input.value === '') return;
  box.click();
  input.value = '';
  find(panel);
}

/** Listens to the buttons that open the choosers, and to their searches. */
export function listenToChoosers(): void {
  document.addEventListener('click', (event) => {
    const chooser = choosers.find((each) => around(event, `#${each}-button`));
    if (chooser) toggle(chooser);
  });
  document.addEventListener('input', (event) => {
    const panel = inputAround(event, '[data-find]') && around(event, '[data-chooser]');
    if (panel) find(panel);
  });
  document.addEventListener('keydown', onKey);
}
