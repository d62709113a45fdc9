import { stemGap } from '../../core/timelinePage/labels';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import { rowBottom, type Scene } from '../../core/timelinePage/scene';
import { svg } from './svgDom';
import { titleStyle, type TextMeasure } from './measure';

/** Which events' labels look different from the others. */
export interface LabelEmphasis {
  readonly hovered?: string;
  readonly selected?: string;
}

function classOf({ id, landmark }: PageEvent, { selected, hovered }: LabelEmphasis): string {
  return ['label', landmark && 'landmark', id === selected && 'selected', id === hovered && 'hovered']
    .filter(Boolean)
    .join(' ');
}

/** One label. It remembers how it looks: asking the document in every frame would cost more. */
class Label {
  readonly element: SVGTextElement;
  readonly #seen = { title: '', anchor: '', transform: '', name: '' };

  constructor(parent: Element) {
    this.element = svg('text', {}, parent);
  }

  show(title: string, anchor: 'start' | 'end', transform: string, name: string): void {
    const seen = this.#seen;
    if (seen.title !== title) this.element.textContent = seen.title = title;
    if (seen.anchor !== anchor) this.element.setAttribute('text-anchor', (seen.anchor = anchor));
    // Moved by a transform, so that the browser need not lay out the text again.
    if (seen.transform !== transform) this.element.setAttribute('transform', (seen.transform = transform));
    if (seen.name !== name) this.element.setAttribute('class', (seen.name = name));
  }
}

/** Draws the titles of events, those only that are in sight. */
export class ChartLabels {
  readonly #element: SVGGElement;
  readonly #measure: TextMeasure;
  readonly #labels = new Map<string, Label>();

  constructor(parent: Element, measure: TextMeasure) {
    this.#element = svg('g', {}, parent);
    this.#measure = measure;
  }

  /** Has the labels between two places there, in pixels from the scene's origin. */
  draw(scene: Scene, left: number, right: number, emphasis: LabelEmphasis): void {
    const unused = new Set(this.#labels.keys());
    for (const { label, event, band } of scene.placed) {
      if (!label) continue;
      const reach = label.width + stemGap;
      const begins = label.turned ? label.x - reach : label.x;
      if (begins > right || begins + reach < left) continue;
      unused.delete(event.id);
      const shown = this.#labels.get(event.id) ?? new Label(this.#element);
      this.#labels.set(event.id, shown);
      const title = this.#measure.fitted(event.title, label.width, titleStyle(event));
      const x = Math.round((label.x + (label.turned ? -stemGap : stemGap)) * 10) / 10;
      shown.show(
        title,
        label.turned ? 'end' : 'start',
        `translate(${x} ${rowBottom(band, label.row) - 5})`,
        classOf(event, emphasis),
      );
    }
    for (const id of unused) {
      this.#labels.get(id)?.element.remove();
      this.#labels.delete(id);
    }
  }
}
