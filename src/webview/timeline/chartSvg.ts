import { eras } from '../../core/timeline';
import { laneTitles } from '../../core/labels';
import { rowBottom, type LanePaths, type PlacedEvent, type Scene } from '../../core/timelinePage/scene';
import { stemGap } from '../../core/timelinePage/labels';
import { pillPath } from '../../core/timelinePage/marks';
import { toX, type Window } from '../../core/timelinePage/scale';
import { ticks } from '../../core/timelinePage/ticks';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import { setAll, svg } from './dom';
import { titleStyle, type TextMeasure } from './measure';

/** Heights of the head of the chart, in pixels. */
export const head = { eras: 20, axis: 24 } as const;

/** Width of the strips at the edges, in pixels. */
const fadeWidth = 20;

/** An era narrower than this has no name. */
const leastEra = 70;
const eraStyle = { weight: 400, size: 11 } as const;

const pathNames = [
  'stems',
  'disputed',
  'lasting',
  'ranges',
  'loose',
  'points',
  'landmarks',
] as const satisfies readonly (keyof LanePaths)[];

/** The size of the chart; lengths in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Width of the column that holds the names of the lanes; 0 where they stand inside the lanes. */
  readonly gutter: number;
}

/** Which events are drawn apart from the others. */
export interface Emphasis {
  readonly hovered?: string;
  /** Where the keyboard is. */
  readonly current?: string;
  readonly selected?: string;
}

/** Draws a scene. All elements are kept and changed, so that a frame costs little. */
export class ChartSvg {
  readonly head = svg('svg', { class: 'chart-head', 'aria-hidden': 'true', focusable: 'false' });
  readonly body = svg('svg', { class: 'chart-body', 'aria-hidden': 'true', focusable: 'false' });
  readonly #headPlot = svg('svg', { y: 0, height: head.eras + head.axis }, this.head);
  readonly #plot = svg('svg', { y: 0 }, this.body);
  readonly #grid = svg('path', { class: 'grid' }, this.#plot);
  readonly #moving = svg('g', {}, this.#plot);
  readonly #guide = svg('path', { class: 'guide' }, this.#moving);
  readonly #lanes = svg('g', {}, this.#moving);
  readonly #emphasis = svg('g', {}, this.#moving);
  readonly #labels = svg('g', {}, this.#moving);
  readonly #fades = (['left', 'right'] as const).map((side) => fade(side, this.body));
  readonly #bands = svg('g', {}, this.body);
  readonly #names = svg('g', { class: 'names' }, this.body);
  readonly #ticks = new Map<string, SVGTextElement>();
  readonly #eras = eras.map(({ title }, index) => {
    const group = svg('g', { class: index % 2 === 0 ? 'era even' : 'era odd' }, this.#headPlot);
    const rect = svg('rect', { y: 0, height: head.eras }, group);
    const text = svg('text', { y: 14 }, group);
    return { rect, text, title };
  });
  readonly #labelOf = new Map<string, SVGTextElement>();
  readonly #measure: TextMeasure;
  #scene: Scene | undefined;

  constructor(measure: TextMeasure) {
    this.#measure = measure;
  }

  /** Draws one frame. */
  draw(scene: Scene, window: Window, origin: number, size: ChartSize, emphasis: Emphasis): void {
    const width = size.width - size.gutter;
    setAll(this.head, { width: size.width, height: head.eras + head.axis });
    setAll(this.#headPlot, { x: size.gutter, width });
    setAll(this.body, { width: size.width, height: size.height });
    setAll(this.#plot, { x: size.gutter, width, height: size.height });
    const [left, right] = this.#fades;
    if (left) setAll(left, { x: size.gutter, height: size.height });
    if (right) setAll(right, { x: size.width - fadeWidth, height: size.height });
    if (scene !== this.#scene) this.#drawScene(scene, size);
    this.#scene = scene;
    const offset = (window.start - origin) * window.perYear;
    this.#moving.setAttribute('transform', `translate(${-offset})`);
    this.#drawAxis(window, width, size.height);
    this.#drawEras(window, width);
    this.#drawLabels(scene, offset, width, emphasis);
    this.#drawEmphasis(scene, size.height, emphasis);
  }

  #drawScene(scene: Scene, size: ChartSize): void {
    this.#bands.replaceChildren(
      ...scene.bands.map(({ top, height }) =>
        svg('path', { class: 'band', d: `M0 ${Math.round(top + height) - 0.5}H${size.width}` }),
      ),
    );
    this.#names.replaceChildren(
      ...scene.bands.map(({ lane, top, baseline }) => {
        const y = size.gutter > 0 ? baseline : top + 12;
        const group = svg('g', { class: `lane-${lane}` });
        svg('circle', { class: 'swatch', cx: 11, cy: y, r: 4 }, group);
        svg('text', { x: 21, y: y + 4 }, group).textContent = laneTitles[lane];
        return group;
      }),
    );
    scene.paths.forEach((paths, index) => {
      const group = this.#lanes.children[index] ?? svg('g', {}, this.#lanes);
      setAll(group, { class: `lane-${paths.lane}` });
      pathNames.forEach((name, order) => {
        const path = group.children[order] ?? svg('path', { class: name }, group);
        setAll(path, { d: paths[name] });
      });
    });
    while (this.#lanes.children.length > scene.paths.length) this.#lanes.lastElementChild?.remove();
  }

  #drawAxis(window: Window, width: number, height: number): void {
    const shown = ticks(window, width);
    const kept = new Set(shown.map(({ key }) => key));
    for (const [key, element] of this.#ticks) {
      if (kept.has(key)) continue;
      element.remove();
      this.#ticks.delete(key);
    }
    for (const { key, x, label } of shown) {
      let text = this.#ticks.get(key);
      if (!text) {
        text = svg('text', { class: 'tick', y: head.eras + 16 }, this.#headPlot);
        text.textContent = label;
        this.#ticks.set(key, text);
      }
      setAll(text, { transform: `translate(${Math.round(x) + 5})`, visibility: x < -4 ? 'hidden' : 'visible' });
    }
    this.#grid.setAttribute('d', shown.map(({ x }) => `M${Math.round(x) + 0.5} 0V${height}`).join(''));
  }

  #drawEras(window: Window, width: number): void {
    this.#eras.forEach(({ rect, text, title }, index) => {
      const from = Math.max(toX(window, eras[index]?.from ?? 0), 0);
      const to = Math.min(toX(window, eras[index + 1]?.from ?? Infinity), width);
      const room = to - from;
      setAll(rect, { x: from, width: Math.max(room, 0) });
      const words = room < leastEra ? '' : this.#measure.fitted(title, room - 10, eraStyle);
      if (text.textContent !== words) text.textContent = words;
      setAll(text, { x: from + 6 });
    });
  }

  #drawLabels(scene: Scene, left: number, width: number, { selected, hovered }: Emphasis): void {
    const unused = new Set(this.#labelOf.keys());
    for (const placed of scene.placed) {
      const { label, event, band } = placed;
      if (!label || label.x > left + width || label.x + label.width + stemGap < left) continue;
      unused.delete(event.id);
      let text = this.#labelOf.get(event.id);
      if (!text) {
        text = svg('text', {}, this.#labels);
        this.#labelOf.set(event.id, text);
      }
      const title = this.#measure.fitted(event.title, label.width, titleStyle(event));
      if (text.textContent !== title) text.textContent = title;
      // Moved by transform, so that the browser need not lay out the text again.
      const x = Math.round((label.x + stemGap) * 10) / 10;
      setAll(text, {
        transform: `translate(${x} ${rowBottom(band, label.row) - 5})`,
        class: labelClass(event, event.id === selected, event.id === hovered),
      });
    }
    for (const id of unused) {
      this.#labelOf.get(id)?.remove();
      this.#labelOf.delete(id);
    }
  }

  #drawEmphasis(scene: Scene, height: number, emphasis: Emphasis): void {
    const parts: SVGElement[] = [];
    const placeOf = (id: string | undefined): PlacedEvent | undefined =>
      id === undefined ? undefined : scene.placed.find(({ event }) => event.id === id);
    const ring = (placed: PlacedEvent | undefined, name: string, radius: number): void => {
      if (!placed) return;
      const { mark, band } = placed;
      parts.push(svg('path', { class: name, d: pillPath(mark.from, mark.to, band.baseline, radius) }));
    };
    const selected = placeOf(emphasis.selected);
    ring(placeOf(emphasis.hovered), 'ring hovered', 8);
    ring(selected, 'ring selected', 9);
    ring(placeOf(emphasis.current), 'ring current', 10.5);
    this.#emphasis.replaceChildren(...parts);
    setAll(this.#guide, { d: selected ? `M${selected.mark.anchor} 0V${height}` : '' });
  }
}

/** A strip in which what is cut off at an edge fades out. */
function fade(side: 'left' | 'right', parent: Element): SVGRectElement {
  const gradient = svg(
    'linearGradient',
    { id: `fade-${side}`, x1: side === 'left' ? 0 : 1, x2: side === 'left' ? 1 : 0 },
    parent,
  );
  svg('stop', { class: 'fade', offset: 0.2 }, gradient);
  svg('stop', { class: 'fade clear', offset: 1 }, gradient);
  return svg('rect', { y: 0, width: fadeWidth, fill: `url(#fade-${side})` }, parent);
}

function labelClass(event: PageEvent, selected: boolean, hovered: boolean): string {
  return ['label', event.landmark && 'landmark', selected && 'selected', hovered && 'hovered']
    .filter(Boolean)
    .join(' ');
}
