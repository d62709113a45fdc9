import type { ComparisonModel } from './pageModel';
import { exportFormats, type ExportFormat, type ExportTarget } from './export';
import { chosenSubjects, layoutOf, type ComparisonView } from './view';
import { icons } from './icons';
import { flag, html, type Html } from '../../base/html';

const formatWords: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown table',
  csv: 'CSV',
  link: 'link to this view',
};

function exportMenu(): Html {
  const item = (target: ExportTarget, format: ExportFormat): Html =>
    html`<li role="none">
      <button type="button" role="menuitem" tabindex="-1" data-export="${format}" data-target="${target}">
        ${target === 'copy' ? 'Copy' : 'Insert'} ${formatWords[format]}
      </button>
    </li>`;
  return html`<div class="menu-host">
    <button
      type="button"
      id="export-button"
      class="button"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-controls="export-menu"
    >
      <span>Copy or insert</span>${icons.down}
    </button>
    <ul id="export-menu" class="menu" role="menu" aria-labelledby="export-button" hidden>
      ${exportFormats.map((format) => item('copy', format))}
      <li role="separator"></li>
      ${exportFormats.map((format) => item('insert', format))}
    </ul>
  </div>`;
}

/** The words on the controls that depend on whether subjects are columns or rows. */
export function layoutWords(view: ComparisonView, model: ComparisonModel): { readonly differing: string } {
  return { differing: layoutOf(view, model) === 'columns' ? 'Only rows that differ' : 'Only columns that differ' };
}

/** The controls over the table. */
export function toolbarHtml(view: ComparisonView, model: ComparisonModel): Html {
  return html`<div class="toolbar" role="group" aria-label="What is shown">
    <label class="search">
      ${icons.search}<span class="unseen">Filter rows by text</span>
      <input
        id="filter"
        type="search"
        placeholder="Filter rows"
        value="${view.filter}"
        autocomplete="off"
        spellcheck="false"
      />
    </label>
    <label class="toggle">
      <input id="differing" type="checkbox" ${flag('checked', view.differing)} />
      <span id="differing-words">${layoutWords(view, model).differing}</span>
    </label>
    <button type="button" id="subjects-button" class="button" aria-expanded="false" aria-controls="subjects">
      <span id="subjects-words">${subjectsWords(view, model)}</span>${icons.down}
    </button>
    <button type="button" id="swap" class="button">Swap rows and columns</button>
    ${exportMenu()}
  </div>`;
}

/** `Subjects`, with how many are shown when it is not all of them. */
export function subjectsWords(view: ComparisonView, model: ComparisonModel): string {
  const shown = chosenSubjects(view, model).length;
  return shown === model.subjects.length ? `Subjects: all ${shown}` : `Subjects: ${shown} of ${model.subjects.length}`;
}

/** The list in which subjects are chosen and put in order: the shown ones first. */
export function subjectListHtml(view: ComparisonView, model: ComparisonModel): Html {
  const chosen = chosenSubjects(view, model);
  const names = new Map(model.subjects.map(({ id, name }) => [id, name]));
  const hidden = model.subjects.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const item = (id: string, index: number): Html => {
    const name = names.get(id) ?? id;
    const shown = index < chosen.length;
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
    return html`<li data-subject="${id}">
      <label>
        <input
          type="checkbox"
          data-choose
          data-key="choose-${id}"
          ${flag('checked', shown)}
          ${flag('disabled', shown && chosen.length === 1)}
        />
        <span>${name}</span>
      </label>
      ${shown && html`${move('up', index === 0)}${move('down', index === chosen.length - 1)}`}
    </li>`;
  };
  return html`${[...chosen, ...hidden].map(item)}`;
}

/** The panel around that list. */
export function subjectsPanelHtml(view: ComparisonView, model: ComparisonModel): Html {
  return html`<section id="subjects" class="subjects" aria-label="Choose and order subjects" hidden>
    <div class="subjects-head">
      <p class="quiet">Tick what to compare, and move it into the order you want.</p>
      <button type="button" class="link" data-action="all">Show all, in the first order</button>
    </div>
    <ol id="subject-list">
      ${subjectListHtml(view, model)}
    </ol>
  </section>`;
}
