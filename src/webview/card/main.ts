import './style.css';
import { isToCard } from '../../protocol/cardMessages';
import { byId } from '../shared/dom';
import { Host } from '../shared/host';
import type { CardHost } from './cardHost';
import { CardMap } from './cardMap';
import { Keeper } from './keeper';
import { listenToLinks } from './links';

/** The page is written whole; this makes its links and buttons act, and keeps what was opened over a reload. */
function start(): void {
  const host: CardHost = new Host();
  listenToLinks(host);
  const keeper = new Keeper(host);
  const element = document.getElementById('map');
  const map = element ? new CardMap(element, host, () => keeper.keep()) : undefined;
  host.listen(isToCard, (message) => {
    if (message.type === 'map') map?.show(message.map);
    else byId('announcement').textContent = message.text;
  });
  keeper.restore(map);
}

start();
