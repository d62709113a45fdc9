import type { ComparisonModel } from '../../core/comparisonPage/pageModel';
import { exportFormats, exportTargets } from '../../core/comparisonPage/export';
import { parseSavedState, savedState } from '../../core/comparisonPage/savedState';
import { comparisonTable, shownRows, tableStatus } from '../../core/comparisonPage/table';
import { initialView, layoutOf, withNextSort, type ComparisonView } from '../../core/comparisonPage/view';
import { viewQuery } from '../../core/comparisonPage/viewQuery';
import { walkthroughsOf } from '../../core/diagrams';
import { panelHtml } from '../../core/comparisonPage/pageHtml';
import { walkthroughParts, type WalkthroughPlace } from '../../core/comparisonPage/picturesHtml';
import { tableHtml } from '../../core/comparisonPage/tableHtml';
import { layoutWords } from '../../core/comparisonPage/toolbarHtml';
import { afterPress, afterTick, drawChoosers, listenToChoosers } from './chooser';
import { Details } from './details';
import { around, byId, inputAround, replaceContent } from '../shared/dom';
import type { ComparisonHost } from './comparisonHost';
import { markFound } from './foundMarks';
import { attachMenu } from './menu';
import { listenToTableKeys, prepareTable, showRows } from './tableKeys';
import { listenToTabs, markTab } from './tabs';

/** The page while it is shown: keeps the view, draws what changes, and tells the extension. */
export class Page {
  readonly #details = new Details();
  readonly #host: ComparisonHost;
  #model: ComparisonModel;
  #view: ComparisonView;

  /** @param kept the state from before a reload, of any shape: the extension has said in the log if it is ignored */
  constructor(host: ComparisonHost, model: ComparisonModel, view: ComparisonView, kept: unknown) {
    this.#host = host;
    this.#model = model;
    this.#view = view;
    listenToTabs(this.#tabs, (comparison) => this.#host.send({ type: 'open', comparison }));
    document.addEventListener('click', (event) => this.#onClick(event));
    document.addEventListener('change', (event) => this.#onChange(event));
    listenToChoosers();
    document.addEventListener('input', (event) => {
      if (around(event, '#filter')) this.#set({ ...this.#view, filter: byId('filter', HTMLInputElement).value });
    });
    document.addEventListener('scroll', () => this.#keep(), { passive: true });
    // The page was written for this very view; only its behaviour is missing.
    this.#wirePanel();
    const saved = parseSavedState(kept).value;
    const sameView = saved?.view.comparison === model.id && viewQuery(saved.view) === viewQuery(view);
    if (saved && sameView) scrollTo({ ...saved.scroll, behavior: 'instant' });
    else this.#goToSubject();
  }

  get #tabs(): HTMLElement {
    return document.querySelector<HTMLElement>('[role="tablist"]') ?? document.body;
  }

  /** Shows another comparison, or another view of this one, as the extension says. */
  show(model: ComparisonModel, view: ComparisonView): void {
    this.#details.close({ focus: false });
    this.#model = model;
    this.#view = view;
    this.#drawPanel();
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
    this.#goToSubject();
    this.#keep();
  }

  #drawPanel(): void {
    const panel = byId('panel');
    markTab(this.#tabs, panel, this.#model.id);
    replaceContent(panel, panelHtml(this.#model, this.#view));
    this.#wirePanel();
  }

  #wirePanel(): void {
    listenToTableKeys(byId('table'));
    prepareTable(byId('table'));
    attachMenu(byId('export-button'), byId('export-menu'));
    markFound(byId('table'), this.#view.filter);
  }

  /** Draws what a view of the same comparison changes, and leaves the rest alone. */
  #set(view: ComparisonView): void {
    this.#details.close({ focus: false });
    const table = comparisonTable(this.#model, view);
    const sameTable = viewQuery({ ...view, filter: '' }) === viewQuery({ ...this.#view, filter: '' });
    this.#view = view;
    if (!sameTable || !showRows(byId('table'), shownRows(table))) {
      replaceContent(byId('table'), tableHtml(this.#model, view));
    }
    drawChoosers(view, this.#model, !sameTable);
    markFound(byId('table'), view.filter);
    prepareTable(byId('table'));
    byId('status').textContent = tableStatus(table, this.#model);
    byId('differing-words').textContent = layoutWords(view, this.#model).differing;
    byId('differing', HTMLInputElement).checked = view.differing;
    if (byId('filter', HTMLInputElement).value !== view.filter) byId('filter', HTMLInputElement).value = view.filter;
    this.#keep();
    this.#host.send({ type: 'viewChanged', view });
  }

  #keep(): void {
    this.#host.state = savedState(this.#view, { left: scrollX, top: scrollY });
  }

  /** Brings the subject that the page was opened at into view, and gives it the focus. */
  #goToSubject(): void {
    const { subject } = this.#view;
    if (subject === undefined) return;
    const head = document.querySelector<HTMLElement>(`#table th[data-subject="${CSS.escape(subject)}"] button`);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }

  #onClick(event: Event): void {
    const { card } = around(event, '[data-card]')?.dataset ?? {};
    if (card !== undefined) return this.#host.send({ type: 'openCard', id: card });
    const { citeSubject, citeDimension } = around(event, '[data-cite-subject]')?.dataset ?? {};
    if (citeSubject !== undefined && citeDimension !== undefined) return this.#cite(citeSubject, citeDimension);
    const cell = around(event, 'button.cell');
    if (cell) return this.#details.toggle(cell, this.#model);
    const { sort } = around(event, '[data-sort]')?.dataset ?? {};
    if (sort !== undefined) return this.#set(withNextSort(this.#view, sort));
    const chosen = afterPress(event, this.#view, this.#model);
    if (chosen) return this.#set(chosen);
    this.#onAction(event);
  }

  #cite(subject: string, dimension: string): void {
    this.#host.send({ type: 'cite', what: { comparison: this.#model.id, subject, dimension } });
  }

  #onAction(event: Event): void {
    const { action } = around(event, '[data-action]')?.dataset ?? {};
    const { step } = around(event, '[data-step]')?.dataset ?? {};
    const menuItem = around(event, '[data-export]')?.dataset;
    if (action === 'reset') this.#reset();
    if (action === 'study') this.#host.send({ type: 'study', comparison: this.#model.id });
    if (around(event, '#swap')) this.#swap();
    if (step !== undefined) this.#walk({ id: this.#walkthrough, step: Number(step) });
    const format = exportFormats.find((each) => each === menuItem?.['export']);
    const target = exportTargets.find((each) => each === menuItem?.['target']);
    if (!format || !target) return;
    byId('announcement').textContent = '';
    this.#host.send({ type: 'export', format, target, view: this.#view });
  }

  #swap(): void {
    const layout = layoutOf(this.#view, this.#model) === 'columns' ? 'rows' : 'columns';
    this.#set({ ...this.#view, layout });
  }

  #onChange(event: Event): void {
    const chosen = afterTick(event, this.#view, this.#model);
    const differing = inputAround(event, '#differing');
    const technique = inputAround(event, 'input[name="walkthrough"]');
    if (chosen) this.#set(chosen);
    else if (differing) this.#set({ ...this.#view, differing: differing.checked });
    else if (technique) this.#walk({ id: technique.value, step: 0 });
  }

  #reset(): void {
    this.#set(initialView(this.#model.id));
    byId('filter').focus();
  }

  get #walkthrough(): string {
    return document.querySelector<HTMLInputElement>('input[name="walkthrough"]:checked')?.value ?? '';
  }

  #walk(place: WalkthroughPlace): void {
    const all = walkthroughsOf(this.#model.subjects.map(({ id }) => id));
    const parts = walkthroughParts(all, place, this.#model);
    if (!parts) return;
    for (const part of ['picture', 'words', 'buttons', 'sources'] as const) {
      replaceContent(byId(`walkthrough-${part}`), parts[part]);
    }
  }
}
