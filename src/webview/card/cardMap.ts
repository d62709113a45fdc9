import { boxInDirection } from '../../core/cardPage/mapKeys';
import { mapHtml } from '../../core/cardPage/mapHtml';
import type { MapModel, MapNode } from '../../core/cardPage/mapModel';
import { around, dataAround, replaceContent } from '../shared/dom';
import type { CardHost } from './cardHost';

/** The map of a card that has one: moves the focus on it, and puts other entries in its middle. */
export class CardMap {
  readonly #host: CardHost;
  readonly #element: HTMLElement;
  readonly #onMove: () => void;
  /** What has been in the middle, from the entry of the card to the one that is now. */
  #trail: readonly MapNode[];

  /** @param onMove called when another entry has come to the middle */
  constructor(element: HTMLElement, host: CardHost, onMove: () => void) {
    this.#host = host;
    this.#element = element;
    this.#onMove = onMove;
    this.#trail = [{ id: element.dataset['middle'] ?? '', name: element.dataset['name'] ?? '' }];
    element.addEventListener('click', (event) => this.#onClick(event));
    element.addEventListener('keydown', (event) => this.#onKey(event));
    element.addEventListener('focusin', (event) => {
      const node = around(event, '[data-node]');
      if (node) this.#makeStop(node);
    });
  }

  /** Empty before the map has been moved. */
  get trail(): readonly MapNode[] {
    return this.#trail.length > 1 ? this.#trail : [];
  }

  /** Goes to where the map was before a reload. */
  restore(trail: readonly MapNode[]): void {
    const last = trail.at(-1);
    if (!last || trail[0]?.id !== this.#trail[0]?.id) return;
    this.#trail = trail.slice(0, -1);
    this.#ask(last.id);
  }

  /** Shows the map that the extension has answered with. */
  show(map: MapModel): void {
    const { middle } = map;
    const back = this.#trail.findIndex(({ id }) => id === middle.id);
    this.#trail = back < 0 ? [...this.#trail, middle] : this.#trail.slice(0, back + 1);
    const hadFocus = this.#element.contains(document.activeElement);
    replaceContent(this.#element, mapHtml(map, this.#trail));
    if (hadFocus) this.#element.querySelector<HTMLElement>('[data-key="middle"]')?.focus({ preventScroll: true });
    this.#onMove();
  }

  #ask(id: string): void {
    this.#host.send({ type: 'mapOf', id });
  }

  #onClick(event: Event): void {
    const centre = dataAround(event, 'centre');
    const back = dataAround(event, 'back');
    const id = centre ?? (back === undefined ? undefined : this.#trail[Number(back)]?.id);
    if (id !== undefined) this.#ask(id);
  }

  #onKey(event: KeyboardEvent): void {
    const node = around(event, '[data-node]');
    if (!node || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      return this.#ask(node.dataset['node'] ?? '');
    }
    const nodes = [...this.#element.querySelectorAll<HTMLElement>('[data-node]')];
    const boxes = nodes.map((each) => each.getBoundingClientRect());
    const next = boxInDirection(boxes, nodes.indexOf(node), event.key);
    if (next === undefined) return;
    event.preventDefault();
    nodes[next]?.focus();
  }

  /** The map is one stop of the Tab key: the node that had the focus last. */
  #makeStop(node: HTMLElement): void {
    for (const each of this.#element.querySelectorAll<HTMLElement>('[data-node]')) {
      each.tabIndex = each === node ? 0 : -1;
    }
  }
}
