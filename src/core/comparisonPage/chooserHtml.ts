import type { ComparisonModel } from './pageModel';
import { chosenDimensions, chosenSubjects, withDimensions, withSubjects, type ComparisonView } from './view';
import type { Id } from '../knowledge';
import { icons } from './icons';
import { foldForSearch } from '../../base/folding';
import { flag, html, type Html } from '../../base/html';

/** What of a comparison can be chosen. */
export const choosers = ['subjects', 'questions'] as const;
export type Chooser = (typeof choosers)[number];

/** Something that can be ticked. */
interface Choice {
  readonly id: Id;
  readonly name: string;
  /** What it is found by. */
  readonly folded: string;
  /** The heading that it stands under, with its neighbours. */
  readonly group?: string;
}

const words = {
  subjects: { title: 'Subjects', find: 'Find a subject', hint: 'Tick what to compare, and put it in order.' },
  questions: { title: 'Questions', find: 'Find a question', hint: 'Tick what the table should answer.' },
} as const;

/** The ids that are ticked, in the order in which they are shown. */
export function chosenIn(chooser: Chooser, view: ComparisonView, model: ComparisonModel): readonly Id[] {
  return chooser === 'subjects' ? chosenSubjects(view, model) : chosenDimensions(view, model);
}

/** The view in which these are ticked. */
export function withChosen(
  chooser: Chooser,
  view: ComparisonView,
  ids: readonly Id[],
  model: ComparisonModel,
): ComparisonView {
  return chooser === 'subjects' ? withSubjects(view, ids, model) : withDimensions(view, ids, model);
}

/** All that can be ticked, in authored order. */
export function allIn(chooser: Chooser, model: ComparisonModel): readonly Id[] {
  return (chooser === 'subjects' ? model.subjects : model.dimensions).map(({ id }) => id);
}

/** What is chosen, on the button that opens the choice: `Subjects: 3 of 73`. */
export function chooserWords(chooser: Chooser, view: ComparisonView, model: ComparisonModel): string {
  const [shown, all] = [chosenIn(chooser, view, model).length, allIn(chooser, model).length];
  return `${words[chooser].title}: ${shown === all ? `all ${all}` : shown === 0 ? 'none' : `${shown} of ${all}`}`;
}

/** The list of one choice. Shown subjects come first, in their order; questions stay where they are. */
export function choiceListHtml(chooser: Chooser, view: ComparisonView, model: ComparisonModel): Html {
  const chosen = chosenIn(chooser, view, model);
  const choices = new Map(choicesOf(chooser, model).map((choice) => [choice.id, choice]));
  const all = [...choices.keys()];
  const order = chooser === 'subjects' ? [...chosen, ...all.filter((id) => !chosen.includes(id))] : all;
  // Everything is in the authored order until something has been chosen: arrows on each row would only be in the way.
  const canMove = chooser === 'subjects' && view.subjects !== undefined;
  const ordered = order.flatMap((id) => choices.get(id) ?? []);
  return html`${ordered.map((choice, index) => {
    const { group } = choice;
    const isFirst = group !== undefined && group !== ordered[index - 1]?.group;
    return html`${isFirst && groupHtml(group, groupOf(group, model), chosen)}${choiceHtml(choice, chosen, canMove)}`;
  })}`;
}

/** The dimensions that stand under a heading. */
export function groupOf(group: string, model: ComparisonModel): readonly Id[] {
  return model.dimensions.filter((dimension) => dimension.group === group).map(({ id }) => id);
}

/** The heading of a group, which ticks all of it. */
function groupHtml(group: string, ids: readonly Id[], chosen: readonly Id[]): Html {
  return html`<li class="choice-group">
    <label>
      <input
        type="checkbox"
        data-group="${group}"
        data-key="group-${group}"
        aria-label="All of ${group}"
        ${flag(
          'checked',
          ids.every((id) => chosen.includes(id)),
        )}
      />
      <strong>${group}</strong>
    </label>
  </li>`;
}

function choicesOf(chooser: Chooser, model: ComparisonModel): readonly Choice[] {
  return chooser === 'subjects'
    ? model.subjects
    : model.dimensions.map(({ id, title, note = '', group }) => ({
        id,
        name: title,
        folded: foldForSearch(`${title} ${note} ${group ?? ''}`),
        ...(group !== undefined && { group }),
      }));
}

function choiceHtml({ id, name, folded }: Choice, chosen: readonly Id[], canMove: boolean): Html {
  const at = chosen.indexOf(id);
  const move = (by: 'up' | 'down', off: boolean): Html =>
    html`<button
      type="button"
      class="icon-button"
      data-move="${by}"
      data-key="${by}-${id}"
      aria-label="Move ${name} ${by}"
      ${flag('disabled', off)}
    >
      ${icons[by]}
    </button>`;
  return html`<li data-choice="${id}" data-folded="${folded}">
    <label>
      <input type="checkbox" data-key="choose-${id}" ${flag('checked', at >= 0)} />
      <span>${name}</span>
    </label>
    ${canMove && at >= 0 && html`${move('up', at === 0)}${move('down', at === chosen.length - 1)}`}
  </li>`;
}

/** The panel of one choice: a search, all and none, what is often chosen together, and the list. */
export function chooserHtml(chooser: Chooser, view: ComparisonView, model: ComparisonModel): Html {
  const { title, find, hint } = words[chooser];
  const sets = chooser === 'subjects' ? model.sets : [];
  return html`<section id="${chooser}" class="chooser" aria-label="${title}" data-chooser="${chooser}" hidden>
    <div class="chooser-head">
      <label class="search">
        ${icons.search}<span class="unseen">${find}; Enter ticks the first one</span>
        <input data-find type="search" placeholder="${find}" autocomplete="off" spellcheck="false" />
      </label>
      <button type="button" class="link" data-take="all">All</button>
      <button type="button" class="link" data-take="none">None</button>
      ${
        sets.length > 0 &&
        html`<span class="chooser-sets" role="group" aria-label="Compared before, or often">
          ${sets.map(
            (set, index) => html`<button type="button" class="button" data-set="${index}">${set.title}</button>`,
          )}
        </span>`
      }
      <p class="quiet" data-hint>${hint}</p>
    </div>
    <ol data-choices>
      ${choiceListHtml(chooser, view, model)}
    </ol>
  </section>`;
}
