import { withoutFilter, withYearsToggled, type FilterChange } from '../../core/timelinePage/viewChange';
import type { TimelineViewState } from '../../core/timelinePage/viewState';
import { dataAround } from '../shared/dom';
import { chartPicture } from './exportPicture';
import type { TimelineHost } from './timelineHost';
import type { Keeper } from './keeper';
import type { Model } from './model';
import type { Panes } from './panes';
import type { Selection } from './selection';

/** How much the buttons enlarge. */
const buttonZoom = 1.6;

/** What buttons and links of the page act on. */
export interface ButtonTargets {
  readonly host: TimelineHost;
  readonly model: Model;
  readonly panes: Panes;
  readonly selection: Selection;
  readonly keeper: Keeper;
  readonly filter: (change: FilterChange) => void;
  readonly update: (view: TimelineViewState) => void;
}

/** Lets buttons and links act, those too that are made later. */
export function listenToButtons(targets: ButtonTargets): void {
  const { host, selection, filter } = targets;
  document.addEventListener('click', (event) => {
    const open = dataAround(event, 'open');
    const cite = dataAround(event, 'cite');
    const reveal = dataAround(event, 'reveal');
    const concept = dataAround(event, 'filter');
    const selected = dataAround(event, 'select');
    if (open !== undefined) host.send({ type: 'openCard', id: open });
    else if (cite !== undefined) host.send({ type: 'cite', what: cite });
    else if (reveal !== undefined) host.send({ type: 'revealInSidebar', id: reveal });
    else if (concept !== undefined) filter({ concept });
    else if (selected !== undefined) selection.select(selected);
    else act(dataAround(event, 'action'), targets);
  });
}

function act(action: string | undefined, targets: ButtonTargets): void {
  const { host, model, panes, selection, keeper, filter, update } = targets;
  const { view } = model;
  switch (action) {
    case 'zoom-in':
      return panes.chart.zoom(buttonZoom, selection.anchor(), true);
    case 'zoom-out':
      return panes.chart.zoom(1 / buttonZoom, selection.anchor(), true);
    case 'fit':
      return panes.chart.fitShown();
    case 'chart':
    case 'table':
      return update({ ...view, layout: action });
    case 'sort':
      update({ ...view, newestFirst: !view.newestFirst });
      return panes.table.focusSort();
    case 'clear':
      update(withoutFilter(view));
      panes.chart.fitShown();
      return panes.toolbar.focus();
    case 'all-lanes':
      return filter({ hiddenLanes: [] });
    case 'close':
      return selection.close();
    case 'previous':
    case 'next':
      return selection.walk(action);
    case 'hide-years':
      update(withYearsToggled(view));
      return selection.follow();
    case 'show-date':
      return panes.detail.showDate();
    case 'study':
      return host.send({ type: 'study', hiddenLanes: view.hiddenLanes });
    case 'copy-markdown':
      return host.send({ type: 'copyMarkdown', events: model.events.map(({ id }) => id), view: keeper.view });
    case 'insert-block':
      return host.send({ type: 'insertBlock', view: keeper.view });
    case 'copy-link':
      return host.send({ type: 'copyLink', view: keeper.view });
    case 'export-svg':
      return host.send({ type: 'exportSvg', svg: chartPicture(panes.chart) });
  }
}
