import type { ComparisonModel } from './pageModel';
import { exportFormats, type ExportFormat, type ExportTarget } from './export';
import { choosers, chooserWords, type Chooser } from './chooserHtml';
import { layoutOf, type ComparisonView } from './view';
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

function chooserButton(chooser: Chooser, view: ComparisonView, model: ComparisonModel): Html {
  return html`<button
    type="button"
    id="${chooser}-button"
    class="button"
    aria-expanded="false"
    aria-controls="${chooser}"
  >
    <span id="${chooser}-words">${chooserWords(chooser, view, model)}</span>${icons.down}
  </button>`;
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
    ${choosers.map((chooser) => chooserButton(chooser, view, model))}
    <button type="button" id="swap" class="button">Swap rows and columns</button>
    ${exportMenu()}
  </div>`;
}
