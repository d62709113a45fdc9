import { Debouncer } from '../../base/debounce';
import { parseSavedCard, savedCard } from '../../core/cardPage/savedCard';
import type { CardHost } from './cardHost';
import type { CardMap } from './cardMap';

/** Where the page is scrolled to is kept when it has not moved for this many milliseconds. */
const scrollDebounce = 150;

/** Keeps over a reload, and while the card is hidden, what the reader has opened, the map, and where the page is. */
export class Keeper {
  readonly #host: CardHost;
  readonly #scrolled = new Debouncer(scrollDebounce, () => this.keep());
  #map: CardMap | undefined;

  constructor(host: CardHost) {
    this.#host = host;
    document.addEventListener('scroll', () => this.#scrolled.call(), { passive: true });
    // This event does not bubble.
    document.addEventListener('toggle', () => this.keep(), { capture: true });
  }

  /** Keeps what is shown now: VS Code throws the page away as soon as it is hidden. */
  keep(): void {
    const opened = [...document.querySelectorAll('details[open][id]')].map(({ id }) => id);
    this.#host.state = savedCard({ opened, trail: this.#map?.trail ?? [], top: scrollY });
  }

  /** Puts the page back to what was kept. */
  restore(map: CardMap | undefined): void {
    this.#map = map;
    const { opened, trail, top } = parseSavedCard(this.#host.state);
    for (const id of opened) {
      const element = document.getElementById(id);
      if (element instanceof HTMLDetailsElement) element.open = true;
    }
    map?.restore(trail);
    if (top > 0) scrollTo({ top, behavior: 'instant' });
  }
}
