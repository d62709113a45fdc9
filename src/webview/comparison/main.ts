import './style.css';
import { isToComparison } from '../../protocol/comparisonMessages';
import { byId } from '../shared/dom';
import { Host } from '../shared/host';
import type { ComparisonHost } from './comparisonHost';
import { Page } from './page';

/** Starts the page: says that it listens, and shows what the extension answers. */
function start(): void {
  const host: ComparisonHost = new Host();
  const kept = host.state;
  const current: { page: Page | undefined } = { page: undefined };
  host.listen(isToComparison, (message) => {
    if (message.type === 'announce') byId('announcement').textContent = message.text;
    else if (current.page) current.page.show(message.model, message.view);
    else current.page = new Page(host, message.model, message.view, kept);
  });
}

start();
