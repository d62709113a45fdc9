import { laneTitles } from '../../core/knowledge';
import { pillPath } from '../../core/timelinePage/marks';
import type { Window } from '../../core/timelinePage/scale';
import type { PlacedEvent, Scene } from '../../core/timelinePage/scene';
import { ChartAxis, head } from './chartAxis';
import { ChartLabels, type LabelEmphasis } from './chartLabels';
import { ChartMarks } from './chartMarks';
import { setAll, svg } from './svgDom';
import type { TextMeasure } from './measure';

/** Width of the strips at the edges, in pixels. */
const fadeWidth = 20;

/** The size of the chart; lengths in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Width of the column that holds the names of the lanes; 0 where they stand inside the lanes. */
  readonly gutter: number;
}

/** Which events are drawn apart from the others. */
export interface Emphasis extends LabelEmphasis {
  /** Where the keyboard is. */
  readonly current?: string;
}

/** Draws a scene. All elements are kept and changed, so that a frame costs little. */
export class ChartSvg {
  readonly head = svg('svg', { class: 'chart-head', 'aria-hidden': 'true', focusable: 'false' });
  readonly body = svg('svg', { class: 'chart-body', 'aria-hidden': 'true', focusable: 'false' });
  readonly #axis: ChartAxis;
  readonly #plot = svg('svg', { y: 0 }, this.body);
  readonly #grid = svg('path', { class: 'grid' }, this.#plot);
  readonly #moving = svg('g', {}, this.#plot);
  readonly #guide = svg('path', { class: 'guide' }, this.#moving);
  readonly #marks = new ChartMarks(this.#moving);
  readonly #emphasis = svg('g', {}, this.#moving);
  readonly #labels: ChartLabels;
  readonly #fades = (['left', 'right'] as const).map((side) => fade(side, this.body));
  readonly #bands = svg('g', {}, this.body);
  readonly #names = svg('g', { class: 'names' }, this.body);
  #scene: Scene | undefined;

  constructor(measure: TextMeasure) {
    this.#axis = new ChartAxis(this.head, measure);
    this.#labels = new ChartLabels(this.#moving, measure);
  }

  /** Draws one frame. */
  draw(scene: Scene, window: Window, origin: number, size: ChartSize, emphasis: Emphasis): void {
    const { gutter, height } = size;
    const width = size.width - gutter;
    setAll(this.head, { width: size.width, height: head.eras + head.axis });
    setAll(this.body, { width: size.width, height });
    setAll(this.#plot, { x: gutter, width, height });
    if (scene !== this.#scene) this.#drawBands(scene, size);
    this.#scene = scene;
    const lines = this.#axis.draw(window, gutter, width);
    setAll(this.#grid, { d: lines.map((x) => `M${x} 0V${height}`).join('') });
    const left = (window.start - origin) * window.perYear;
    setAll(this.#moving, { transform: `translate(${-left})` });
    this.#marks.draw(scene, left, left + width);
    this.#labels.draw(scene, left, left + width, emphasis);
    this.#drawEmphasis(scene, height, emphasis);
  }

  /** Draws what stands still: the lanes' borders and names, and the strips at the edges. */
  #drawBands({ bands }: Scene, { width, height, gutter }: ChartSize): void {
    const [left, right] = this.#fades;
    if (left) setAll(left, { x: gutter, height });
    if (right) setAll(right, { x: width - fadeWidth, height });
    const borders = bands.map(({ top, height: own }) => `M0 ${Math.round(top + own) - 0.5}H${width}`);
    adjust(this.#bands, borders.length, () => svg('path', { class: 'band' }));
    borders.forEach((d, index) => {
      const path = this.#bands.children[index];
      if (path) setAll(path, { d });
    });
    adjust(this.#names, bands.length, laneName);
    bands.forEach(({ lane, top, baseline }, index) => {
      const name = this.#names.children[index];
      const [swatch, text] = name?.children ?? [];
      if (!name || !swatch || !text) return;
      const y = gutter > 0 ? baseline : top + 12;
      setAll(name, { class: `lane-${lane}` });
      setAll(swatch, { cy: y });
      setAll(text, { y: y + 4 });
      if (text.textContent !== laneTitles[lane]) text.textContent = laneTitles[lane];
    });
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

/** Gives the group as many children as are needed. */
function adjust(group: Element, count: number, make: () => Element): void {
  while (group.children.length < count) group.append(make());
  while (group.children.length > count) group.lastElementChild?.remove();
}

/** The name of a lane, with its colour before it. */
function laneName(): SVGGElement {
  const group = svg('g');
  svg('circle', { class: 'swatch', cx: 11, r: 4 }, group);
  svg('text', { x: 21 }, group);
  return group;
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
