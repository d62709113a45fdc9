import './style.css';
import { parseSavedState } from '../../core/comparisonPage/savedState';
import { isToComparison } from '../../protocol/comparisonMessages';
import { byId } from './dom';
import { keptState, tell } from './host';
import { Page } from './page';

/** Starts the page: says that it listens, and shows what the extension answers. */
function start(): void {
  const kept = keptState();
  const saved = parseSavedState(kept);
  if (!saved && kept !== undefined && kept !== null) {
    tell({ type: 'problem', text: 'A saved view has another shape than today; it was ignored.' });
  }
  const current: { page: Page | undefined } = { page: undefined };
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isToComparison(data)) {
      tell({ type: 'problem', text: 'A message that is not known was ignored.' });
    } else if (data.type === 'announce') byId('announcement').textContent = data.text;
    else if (current.page) current.page.show(data.model, data.view);
    else current.page = new Page(data.model, data.view, kept);
  });
  tell({ type: 'ready' });
}

start();
