import { picturedIn } from '../diagrams';
import type { ComparisonModel, ComparisonTab } from './pageModel';
import { comparisonTable, tableStatus } from './table';
import type { ComparisonView } from './view';
import type { Id } from '../knowledge';
import { tableHtml } from './tableHtml';
import { picturesHtml, walkthroughSectionHtml } from './picturesHtml';
import { chooserHtml, choosers } from './chooserHtml';
import { toolbarHtml } from './toolbarHtml';
import { html, type Html } from '../../base/html';

function tabHtml({ id, title }: ComparisonTab, selected: Id): Html {
  const on = id === selected;
  return html`<button
    type="button"
    role="tab"
    id="tab-${id}"
    data-comparison="${id}"
    aria-controls="panel"
    aria-selected="${String(on)}"
    tabindex="${on ? 0 : -1}"
  >
    ${title}
  </button>`;
}

/** The parts of the page below the tabs; the script replaces them one by one. */
export function panelHtml(model: ComparisonModel, view: ComparisonView): Html {
  const table = comparisonTable(model, view);
  return html`<header class="intro">
      <h1>${model.title}</h1>
      <p class="lead">${model.summary} <button type="button" class="link" data-action="study">Study it</button></p>
    </header>
    <div id="pictures">${picturesHtml(pictured(model), model)}</div>
    ${toolbarHtml(view, model)} ${choosers.map((chooser) => chooserHtml(chooser, view, model))}
    <p class="status">
      <span id="status" role="status">${tableStatus(table, model)}</span>
      <span class="hint">Arrow keys move between cells, Enter opens one.</span>
    </p>
    <div id="table">${tableHtml(model, view)}</div>
    <div id="walkthrough">${walkthroughSectionHtml(pictured(model), model)}</div>`;
}

/** Pictures do not follow the choice of subjects: they stay where they are while the table changes. */
function pictured(model: ComparisonModel): readonly Id[] {
  return picturedIn(
    model.id,
    model.subjects.map(({ id }) => id),
  );
}

/** Everything in the body of the page. */
export function pageHtml(tabs: readonly ComparisonTab[], model: ComparisonModel, view: ComparisonView): Html {
  return html`<main>
    <div class="tabs" role="tablist" aria-label="Comparisons">${tabs.map((tab) => tabHtml(tab, model.id))}</div>
    <div id="panel" role="tabpanel" aria-labelledby="tab-${model.id}" data-comparison="${model.id}">
      ${panelHtml(model, view)}
    </div>
    <div id="details" class="details" role="dialog" aria-labelledby="details-title" tabindex="-1" hidden></div>
    <p id="announcement" class="unseen" role="status"></p>
  </main>`;
}
