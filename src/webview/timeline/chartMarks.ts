import { markLayers, markPaths, type LanePaths, type MarkLayer } from '../../core/timelinePage/markPaths';
import type { Scene } from '../../core/timelinePage/scene';
import { setAll, svg } from './svgDom';

/** The marks of one lane: a group for each layer, in which paths are used again from frame to frame. */
class LaneMarks {
  readonly element: SVGGElement;
  readonly #layers: ReadonlyMap<MarkLayer, SVGGElement>;

  constructor(parent: Element) {
    this.element = svg('g', {}, parent);
    this.#layers = new Map(markLayers.map((name) => [name, svg('g', { class: name }, this.element)]));
  }

  draw(paths: LanePaths): void {
    setAll(this.element, { class: `lane-${paths.lane}` });
    for (const [name, group] of this.#layers) {
      const pieces = paths.piecesOf(name);
      pieces.forEach((d, index) => setAll(group.children[index] ?? svg('path', {}, group), { d }));
      while (group.children.length > pieces.length) group.lastElementChild?.remove();
    }
  }
}

/** Draws the marks of a scene, those only that are in sight or will soon be. */
export class ChartMarks {
  readonly #element: SVGGElement;
  readonly #lanes: LaneMarks[] = [];
  #scene: Scene | undefined;
  /** The part of the scene whose marks are there, in pixels from its origin. */
  #drawn = { left: 0, right: 0 };

  constructor(parent: Element) {
    this.#element = svg('g', {}, parent);
  }

  /** Has the marks between two places there, in pixels from the scene's origin. */
  draw(scene: Scene, left: number, right: number): void {
    const isNew = scene !== this.#scene;
    if (!isNew && left >= this.#drawn.left && right <= this.#drawn.right) return;
    // In zooming, each frame has a scene of its own; in panning, one drawing serves many frames.
    const ahead = isNew ? 0 : right - left;
    this.#scene = scene;
    this.#drawn = { left: left - ahead, right: right + ahead };
    const lanes = markPaths(scene, this.#drawn.left, this.#drawn.right);
    lanes.forEach((paths, index) => (this.#lanes[index] ??= new LaneMarks(this.#element)).draw(paths));
    for (const unused of this.#lanes.splice(lanes.length)) unused.element.remove();
  }
}
