import type { Step } from '../../core/timelinePage/navigate';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import type { PlacedEvent } from '../../core/timelinePage/scene';
import { head } from './chartAxis';
import type { Chart } from './chart';

/** What the reader does with the chart, besides moving its window. */
export interface ChartActions {
  step(step: Step): void;
  /** Goes to the event nearest to the middle of the window. */
  stepIntoView(): void;
  open(): void;
  /** Where the current event is, in pixels from the left edge of the plot; `undefined` when it is not in sight. */
  anchor(): number | undefined;
  select(id: string): void;
  hover(event: PageEvent | undefined, x: number, y: number): void;
}

/** Moving the pointer this far, in pixels, makes a click a drag. */
const dragBegins = 4;
const keyZoom = 1.5;

const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

function onKey(chart: Chart, actions: ChartActions, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { key } = event;
  const far = chart.plotWidth / 4;
  if (event.shiftKey && key === 'ArrowRight') chart.pan(far, true);
  else if (event.shiftKey && key === 'ArrowLeft') chart.pan(-far, true);
  else if (key in stepOfKey) actions.step(stepOfKey[key] ?? 'next');
  else if (key === 'PageDown' || key === 'PageUp') {
    chart.pan(chart.plotWidth * 0.9 * (key === 'PageDown' ? 1 : -1), false);
    actions.stepIntoView();
  } else if (key === '+' || key === '=') chart.zoom(keyZoom, actions.anchor(), true);
  else if (key === '-' || key === '_' || key === '−') chart.zoom(1 / keyZoom, actions.anchor(), true);
  else if (key === '0') chart.fitShown();
  else if (key === 'Enter' || key === ' ') actions.open();
  else return false;
  return true;
}

function onWheel(chart: Chart, event: WheelEvent): boolean {
  const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? chart.plotWidth : 1;
  const [across, along] = [event.deltaX * unit, event.deltaY * unit];
  const { element } = chart;
  const zooms = event.ctrlKey || event.metaKey;
  if (!zooms && event.shiftKey) chart.pan(along || across);
  else if (!zooms && Math.abs(across) > Math.abs(along)) chart.pan(across);
  // Where the lanes do not fit, the wheel scrolls through them as usual.
  else if (!zooms && element.scrollHeight > element.clientHeight + 1) return false;
  else {
    const speed = event.ctrlKey && Math.abs(along) < 40 ? 0.01 : 0.002;
    chart.zoom(Math.exp(-along * speed), event.clientX - element.getBoundingClientRect().left - chart.size.gutter);
  }
  return true;
}

/** Lets the reader move the chart by wheel, drag and keys. */
export function listenToChart(chart: Chart, actions: ChartActions): void {
  const { element } = chart;
  const drag = { from: undefined as { readonly x: number; readonly y: number } | undefined, x: 0, moved: false };
  const place = (event: MouseEvent): { readonly x: number; readonly y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top + element.scrollTop - head.eras - head.axis };
  };
  const at = (event: MouseEvent): PlacedEvent | undefined => {
    const { x, y } = place(event);
    return chart.at(x, y);
  };
  element.addEventListener('keydown', (event) => {
    if (onKey(chart, actions, event)) event.preventDefault();
  });
  element.addEventListener(
    'wheel',
    (event) => {
      if (onWheel(chart, event)) event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    drag.from = { x: event.clientX, y: event.clientY };
    drag.x = event.clientX;
    drag.moved = false;
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (!drag.from) {
      const found = at(event);
      element.classList.toggle('pointing', found !== undefined);
      actions.hover(found?.event, event.clientX, event.clientY);
      return;
    }
    if (!drag.moved && Math.hypot(event.clientX - drag.from.x, event.clientY - drag.from.y) < dragBegins) return;
    if (!drag.moved) actions.hover(undefined, 0, 0);
    drag.moved = true;
    element.classList.add('dragging');
    chart.pan(drag.x - event.clientX);
    drag.x = event.clientX;
  });
  const end = (event: PointerEvent): void => {
    const clicked = drag.from && !drag.moved && event.type === 'pointerup' ? at(event) : undefined;
    drag.from = undefined;
    element.classList.remove('dragging');
    if (clicked) actions.select(clicked.event.id);
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
  element.addEventListener('pointerleave', () => actions.hover(undefined, 0, 0));
  element.addEventListener('dblclick', (event) => {
    if (!at(event)) chart.zoom(2, place(event).x - chart.size.gutter, true);
  });
}
