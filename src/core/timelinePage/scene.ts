import type { Id } from '../knowledge';
import type { Band } from './bands';
import { placeLabels, type LabelRequest, type PlacedLabel } from './labels';
import { markOf, type Mark } from './marks';
import type { PageEvent } from './pageModel';

/** Measures of the chart, in pixels. */
export const metrics = {
  base: 24,
  row: 18,
  header: 6,
  namedHeader: 20,
  radius: 4,
  landmarkRadius: 5.5,
  ring: 8,
} as const;

/** Labels are not cut shorter than this, in pixels: showing a landmark matters more than showing its label whole. */
const leastWidth = { landmark: 92, ordinary: 128 } as const;

/** An event with its place. Lengths are in pixels; x counts from the scene's origin. */
export interface PlacedEvent {
  readonly event: PageEvent;
  readonly mark: Mark;
  readonly band: Band;
  /** `undefined` where there is no room for one. */
  readonly label?: PlacedLabel;
}

/** A lane with its events. */
export interface SceneLane {
  readonly band: Band;
  /** In time order. */
  readonly placed: readonly PlacedEvent[];
}

/** Everything that is drawn at one scale, wherever the window stands. */
export interface Scene {
  readonly bands: readonly Band[];
  /** In time order. */
  readonly placed: readonly PlacedEvent[];
  /** The same by lanes, in the order of the bands. */
  readonly lanes: readonly SceneLane[];
}

export interface SceneOptions {
  /** Those that are shown, in time order. */
  readonly events: readonly PageEvent[];
  readonly bands: readonly Band[];
  /** The decimal year at x = 0. */
  readonly origin: number;
  readonly perYear: number;
  /** Where what still lasts is cut off, as a decimal year. */
  readonly edge: number;
  /** Beyond which no label reaches, in pixels from x = 0; everywhere when `undefined`. */
  readonly rightEdge?: number;
  /** The width of an event's title in full, in pixels. */
  readonly widthOf: (event: PageEvent) => number;
}

/** The lower edge of a row of labels. */
export function rowBottom(band: Band, row: number): number {
  return band.baseline - metrics.base / 2 - row * metrics.row;
}

/** An event while it is being placed. */
interface Placing extends PlacedEvent {
  label?: PlacedLabel;
}

/** Gives labels to those events of a lane that have room for one. */
function placeLabelsOf(
  inLane: readonly Placing[],
  rows: number,
  widthOf: SceneOptions['widthOf'],
  rightEdge: number,
): void {
  const landmarks: LabelRequest[] = [];
  const others: LabelRequest[] = [];
  inLane.forEach(({ event, mark }, index) => {
    const fullWidth = widthOf(event);
    const least = event.landmark ? leastWidth.landmark : leastWidth.ordinary;
    const request = { index, x: mark.anchor, width: Math.min(least, fullWidth), fullWidth };
    (event.landmark ? landmarks : others).push(request);
  });
  for (const label of placeLabels([...landmarks, ...others], rows, rightEdge)) {
    const own = inLane[label.index];
    if (own) own.label = label;
  }
}

/** Places everything: marks on the baselines of their lanes, labels in rows above, landmarks first. */
export function buildScene(options: SceneOptions): Scene {
  const { events, bands, origin, perYear, edge } = options;
  const lanes = new Map(bands.map((band) => [band.lane, { band, placed: new Array<Placing>() }]));
  const placed: Placing[] = [];
  for (const event of events) {
    const lane = lanes.get(event.lane);
    if (!lane) continue;
    const place: Placing = { event, band: lane.band, mark: markOf(event, origin, perYear, edge) };
    placed.push(place);
    lane.placed.push(place);
  }
  for (const lane of lanes.values()) {
    placeLabelsOf(lane.placed, lane.band.rows, options.widthOf, options.rightEdge ?? Infinity);
  }
  return { bands, lanes: [...lanes.values()], placed };
}

/** The scene's place of an event; `undefined` when it is not shown. */
export function placeOf(scene: Scene, id: Id | undefined): PlacedEvent | undefined {
  return id === undefined ? undefined : scene.placed.find(({ event }) => event.id === id);
}
