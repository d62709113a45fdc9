import { momentOf, nearestTo, step, type Step } from '../../core/timelinePage/navigate';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import { toMoment, toX } from '../../core/timelinePage/scale';
import { withEvent } from '../../core/timelinePage/viewChange';
import type { Model } from './model';
import type { Panes } from './panes';

/** Which event the keyboard is at, which is under the pointer, and whose details are open. */
export class Selection {
  readonly #model: Model;
  readonly #panes: Panes;
  readonly #onChange: () => void;
  #current: string | undefined;
  #hovered: string | undefined;

  /** @param onChange is told when the details of another event, or of none, are open */
  constructor(model: Model, panes: Panes, onChange: () => void) {
    this.#model = model;
    this.#panes = panes;
    this.#onChange = onChange;
  }

  /** Goes to where the model's view is. */
  follow(): void {
    this.#current = this.#model.view.event;
    this.#panes.showDetail();
    this.emphasize();
  }

  /** Opens the details of an event, or closes them. */
  select(id: string | undefined): void {
    const { chart, tip } = this.#panes;
    const wasClosed = this.#model.view.event === undefined;
    this.#model.setView(withEvent(this.#model.view, id));
    if (id !== undefined) this.#current = id;
    this.#panes.showDetail();
    this.emphasize();
    tip.hide();
    const { selected, view } = this.#model;
    if (wasClosed || id === undefined) this.#panes.sayDetails();
    if (selected && wasClosed && view.layout === 'chart') {
      // The details take room from the chart: the selected event must not end up behind them.
      chart.resize();
      chart.bringIntoView(selected);
    }
    this.#onChange();
  }

  /** Makes an event the current one. While details are open, they follow. */
  goTo(event: PageEvent | undefined, intoView: boolean): void {
    if (!event) return;
    this.#current = event.id;
    if (this.#model.view.event !== undefined) this.select(event.id);
    else this.emphasize();
    if (intoView) this.#panes.chart.bringIntoView(event);
  }

  step(direction: Step): void {
    const shown = this.#panes.chart.scene?.bands.map(({ lane }) => lane) ?? [];
    const anywhere = direction === 'first' || direction === 'last' || this.#current !== undefined;
    const from = anywhere ? undefined : this.#nearest();
    this.goTo(from ?? step(this.#model.events, shown, this.#current, direction), true);
  }

  /** Makes the event in the middle of the chart the current one. */
  stepIntoView(): void {
    this.goTo(this.#nearest(), false);
  }

  /** Goes to the event before or after, from within the details; the keyboard stays on the same button. */
  walk(direction: 'previous' | 'next'): void {
    const { event, layout } = this.#model.view;
    this.goTo(step(this.#model.events, [], event, direction), layout === 'chart');
    this.#panes.detail.focusAction(direction);
    this.#panes.sayDetails();
  }

  /** Opens the details of the current event, or goes into them. */
  open(): void {
    if (this.#current === undefined) this.goTo(this.#nearest(), true);
    else if (this.#model.view.event === this.#current) this.#panes.detail.focus();
    else this.select(this.#current);
  }

  /** Closes the details; a keyboard that was in them goes back to the event. */
  close(): void {
    const hadFocus = this.#panes.detail.hasFocus;
    const { event, layout } = this.#model.view;
    this.select(undefined);
    if (!hadFocus) return;
    if (layout === 'table') this.#panes.table.focusRow(event);
    else this.#panes.focusChart();
  }

  /** Where the current event is, in pixels from the left edge of the plot; `undefined` when it is not in sight. */
  anchor(): number | undefined {
    const { chart } = this.#panes;
    const event = this.#model.eventOf(this.#current);
    const x = event && toX(chart.window, momentOf(event));
    return x !== undefined && x >= 0 && x <= chart.plotWidth ? x : undefined;
  }

  hover(event: PageEvent | undefined, x: number, y: number): void {
    if (event) this.#panes.tip.show(event, x, y);
    else this.#panes.tip.hide();
    if (event?.id === this.#hovered) return;
    this.#hovered = event?.id;
    this.emphasize();
  }

  /** Marks in chart and list what is current, hovered and selected. */
  emphasize(): void {
    const { chart, cursor, chartHasKeyboard } = this.#panes;
    const selected = this.#model.view.event;
    cursor.show(this.#model.events, this.#current, this.#model.view);
    chart.setEmphasis({
      ...(this.#hovered !== undefined && { hovered: this.#hovered }),
      ...(chartHasKeyboard && this.#current !== undefined && this.#current !== selected && { current: this.#current }),
      ...(selected !== undefined && { selected }),
    });
  }

  #nearest(): PageEvent | undefined {
    const { window, plotWidth } = this.#panes.chart;
    return nearestTo(this.#model.events, toMoment(window, plotWidth / 2));
  }
}
