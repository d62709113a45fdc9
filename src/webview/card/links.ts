import { around, dataAround } from '../shared/dom';
import type { CardHost } from './cardHost';

/** Lets links to cards and comparisons, and the buttons, act; those too that are made later. */
export function listenToLinks(host: CardHost): void {
  document.addEventListener('click', (event) => {
    const card = dataAround(event, 'card');
    const comparison = dataAround(event, 'comparison');
    const own = dataAround(event, 'own');
    const action = dataAround(event, 'action');
    if (card !== undefined) host.send({ type: 'openCard', id: card });
    else if (comparison !== undefined) host.send({ type: 'openComparison', id: comparison });
    else if (own !== undefined) host.send({ type: 'openOwnTerm', id: own });
    else if (action !== undefined) host.send({ type: 'act', action });
    else return openTarget(event);
    event.preventDefault();
  });
}

/** A link within the page opens what it leads to, if that is folded. */
function openTarget(event: Event): void {
  const hash = around(event, 'a[href^="#"]')?.getAttribute('href')?.slice(1);
  const target = hash === undefined ? null : document.getElementById(hash);
  if (!(target instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  target.open = true;
  target.querySelector('summary')?.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}
