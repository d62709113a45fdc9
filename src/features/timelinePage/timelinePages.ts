import { WebviewPanels } from '../../contributions';
import { parseViewState } from '../../core/timelinePage/viewState';
import { LastEditor } from '../../platform/lastEditor';
import { SinglePage } from '../../platform/pages/singlePage';
import type { PageServices } from '../../platform/services';
import type { TimelineRequest } from '../../core/timelinePage/request';
import { TimelinePanel } from './timelinePanel';

/** The timeline page. It is asked to show what a message to it says; `undefined` leaves it as it is. */
export function timelinePages(services: PageServices): SinglePage<TimelineRequest | undefined> {
  const lastEditor = new LastEditor();
  const pages = new SinglePage<TimelineRequest | undefined>(services, {
    viewType: WebviewPanels.timelinePage,
    title: 'Timeline',
    initial: undefined,
    // The page reads its state by itself; here it is only looked at, so that the log can say why it was ignored.
    restore: (state) => {
      const { problem } = parseViewState(state);
      return problem === undefined ? { value: undefined } : { problem };
    },
    open: (panel, wanted) => new TimelinePanel(panel, services, lastEditor, wanted),
  });
  pages.add(lastEditor);
  return pages;
}
