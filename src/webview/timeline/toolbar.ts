import { lanes, laneTitles, type Lane } from '../../core/knowledge';
import type { PageData } from '../../core/timelinePage/pageModel';
import type { Years } from '../../core/timelinePage/filter';
import type { FilterChange } from '../../core/timelinePage/viewChange';
import { isLane, type TimelineViewState } from '../../core/timelinePage/viewState';
import { byId, dataAround } from '../shared/dom';

/** The filters at the top: text, concept and lanes. */
export class Toolbar {
  readonly #text = byId('text', HTMLInputElement);
  readonly #concept = byId('concept', HTMLInputElement);
  readonly #concepts = byId('concepts', HTMLDataListElement);
  readonly #lanes = byId('lanes', HTMLDetailsElement);
  readonly #lanesLabel = byId('lanes-label');
  readonly #landmarksOnly = byId('landmarks-only', HTMLInputElement);
  readonly #from = byId('from-year', HTMLInputElement);
  readonly #to = byId('to-year', HTMLInputElement);
  readonly #boxes: readonly HTMLInputElement[];
  readonly #hideYears = document.querySelector('[data-action="hide-years"]') ?? document.createElement('button');
  #idOfName: ReadonlyMap<string, string> = new Map();
  #nameOfId: Readonly<Record<string, string>> = {};

  /** @param change is told what the reader wants */
  constructor(change: (change: FilterChange) => void) {
    this.#boxes = [...this.#lanes.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#text.addEventListener('input', () => change({ text: this.#text.value }));
    this.#concept.addEventListener('input', () => {
      const name = this.#concept.value.trim().toLowerCase();
      const id = this.#idOfName.get(name);
      if (id !== undefined || name === '') change({ concept: id ?? null });
    });
    this.#lanes.addEventListener('change', () => {
      change({
        hiddenLanes: this.#boxes.filter(({ checked }) => !checked).flatMap(({ value }) => (isLane(value) ? value : [])),
      });
    });
    this.#landmarksOnly.addEventListener('change', () => change({ landmarksOnly: this.#landmarksOnly.checked }));
    for (const input of [this.#from, this.#to]) {
      input.addEventListener('input', () => {
        const years = this.#years();
        if (years !== undefined) change({ years });
      });
    }
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.dropdown')) closeWhenLeft(menu);
  }

  /** The years that are typed, `null` for none; `undefined` while they are no whole years in order yet. */
  #years(): Years | null | undefined {
    const [from, to] = [this.#from, this.#to].map(({ value }) => (value === '' ? undefined : Number(value)));
    if ([from, to].some((year) => year !== undefined && !(Number.isInteger(year) && year >= 1000 && year <= 9999))) {
      return undefined;
    }
    if (from !== undefined && to !== undefined && from > to) return undefined;
    if (from === undefined && to === undefined) return null;
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }

  /** Sets what can be chosen. */
  setData({ concepts, events }: PageData): void {
    const [first, last] = [events[0], events.at(-1)];
    for (const input of [this.#from, this.#to]) {
      input.min = String(Math.floor(first?.start ?? 1900));
      input.max = String(Math.floor(last?.start ?? 2100));
    }
    const names = Object.entries(concepts).toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
    this.#nameOfId = concepts;
    this.#idOfName = new Map(names.map(([id, name]) => [name.toLowerCase(), id]));
    this.#concepts.replaceChildren(...names.map(([, name]) => new Option(name, name)));
    for (const lane of lanes) {
      const count = this.#lanes.querySelector(`[data-count="${lane}"]`);
      if (count) count.textContent = String(events.filter((event) => event.lane === lane).length);
    }
  }

  /** Shows the filter in force, without disturbing what is being typed. */
  show({ text, concept, hiddenLanes, landmarksOnly = false, years, hideYears }: TimelineViewState): void {
    this.#hideYears.textContent = hideYears ? 'Show the Years' : 'Hide the Years';
    this.#landmarksOnly.checked = landmarksOnly;
    // What is being typed may not be a year yet.
    if (this.#years() !== undefined) {
      this.#from.value = String(years?.from ?? '');
      this.#to.value = String(years?.to ?? '');
    }
    for (const input of [this.#from, this.#to]) input.classList.toggle('active', years !== undefined);
    if (this.#text.value !== text) this.#text.value = text;
    const name = concept === undefined ? '' : (this.#nameOfId[concept] ?? concept);
    const typing = document.activeElement === this.#concept && concept === undefined;
    if (!typing && this.#concept.value.toLowerCase() !== name.toLowerCase()) this.#concept.value = name;
    this.#concept.classList.toggle('active', concept !== undefined);
    const hidden = new Set<Lane>(hiddenLanes);
    for (const box of this.#boxes) box.checked = isLane(box.value) && !hidden.has(box.value);
    const shown = lanes.filter((lane) => !hidden.has(lane));
    const [only] = shown;
    this.#lanes.classList.toggle('active', hidden.size > 0);
    this.#lanesLabel.textContent =
      hidden.size === 0
        ? 'All lanes'
        : shown.length === 1 && only
          ? laneTitles[only]
          : `${shown.length} of ${lanes.length} lanes`;
  }

  /** Moves the focus into the text filter. */
  focus(): void {
    this.#text.focus();
    this.#text.select();
  }
}

/** Closes a menu when the reader goes elsewhere, presses Escape or has chosen an action in it. */
function closeWhenLeft(menu: HTMLDetailsElement): void {
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('click', (event) => {
    const action = dataAround(event, 'action');
    if (action !== undefined && action !== 'all-lanes') menu.open = false;
  });
}
