import type { Id, Lane } from '../model';
import type { Band } from './bands';
import { placeLabels, type PlacedLabel } from './labels';
import { dotPath, lastingPath, markOf, pillPath, stemPath, type Mark } from './marks';
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

/** Labels are not cut shorter than this, in pixels: landmarks are worth more than to be readable as a whole. */
const leastWidth = { landmark: 92, ordinary: 128 } as const;

/** An event with its place. Lengths are in pixels; x counts from the scene's origin. */
export interface PlacedEvent {
  readonly event: PageEvent;
  readonly mark: Mark;
  readonly band: Band;
  /** `undefined` where there is no room for one. */
  readonly label?: PlacedLabel;
}

/** What is drawn of one lane, as path data; each is one element, however many events there are. */
export interface LanePaths {
  readonly lane: Lane;
  readonly stems: string;
  readonly disputed: string;
  readonly lasting: string;
  readonly ranges: string;
  readonly loose: string;
  readonly points: string;
  readonly landmarks: string;
}

/** Everything that is drawn at one scale, wherever the window stands. */
export interface Scene {
  readonly bands: readonly Band[];
  /** In time order. */
  readonly placed: readonly PlacedEvent[];
  readonly paths: readonly LanePaths[];
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
  /** The width of an event's title in full, in pixels. */
  readonly widthOf: (event: PageEvent) => number;
}

/** The lower edge of a row of labels. */
export function rowBottom(band: Band, row: number): number {
  return band.baseline - metrics.base / 2 - row * metrics.row;
}

function markPaths(lane: Lane, placed: readonly PlacedEvent[]): LanePaths {
  const parts = { stems: '', disputed: '', lasting: '', ranges: '', loose: '', points: '', landmarks: '' };
  for (const { event, mark, band, label } of placed) {
    const y = band.baseline;
    const { from, to, kind, anchor } = mark;
    const radius = event.landmark ? metrics.landmarkRadius : metrics.radius;
    const inset = Math.min(radius, (to - from) / 2);
    if (label) parts.stems += stemPath(anchor, y - radius, rowBottom(band, label.row) - metrics.row + 4);
    if (event.disputes.length > 0) parts.disputed += pillPath(from + inset, to - inset, y, metrics.ring);
    if (kind === 'lasting') parts.lasting += lastingPath(from, to, y, radius);
    else if (kind === 'range') parts.ranges += pillPath(from + inset, to - inset, y, radius);
    else if (kind === 'loose') parts.loose += pillPath(from + inset, to - inset, y, radius);
    else if (!event.landmark) parts.points += dotPath(from, y);
    if (event.landmark && kind === 'point') parts.landmarks += dotPath(from, y);
  }
  return { lane, ...parts };
}

function labelsOf(
  inLane: readonly PlacedEvent[],
  rows: number,
  widthOf: SceneOptions['widthOf'],
): readonly PlacedLabel[] {
  const requests = inLane.map(({ event, mark }, index) => {
    const fullWidth = widthOf(event);
    const least = event.landmark ? leastWidth.landmark : leastWidth.ordinary;
    return { index, x: mark.anchor, width: Math.min(least, fullWidth), fullWidth };
  });
  const isLandmark = (index: number): boolean => inLane[index]?.event.landmark === true;
  const landmarksFirst = [
    ...requests.filter(({ index }) => isLandmark(index)),
    ...requests.filter(({ index }) => !isLandmark(index)),
  ];
  return placeLabels(landmarksFirst, rows);
}

/** Places everything: marks on the baselines of their lanes, labels in rows above, landmarks first. */
export function buildScene(options: SceneOptions): Scene {
  const { events, bands, origin, perYear, edge } = options;
  const byLane = new Map<Lane, PlacedEvent[]>(bands.map(({ lane }) => [lane, []]));
  const bandOf = new Map(bands.map((band) => [band.lane, band]));
  for (const event of events) {
    const band = bandOf.get(event.lane);
    if (band) byLane.get(event.lane)?.push({ event, band, mark: markOf(event, origin, perYear, edge) });
  }
  const paths: LanePaths[] = [];
  const complete = new Map<Id, PlacedEvent>();
  for (const [lane, bare] of byLane) {
    const inLane = [...bare];
    for (const label of labelsOf(bare, bandOf.get(lane)?.rows ?? 0, options.widthOf)) {
      const own = bare[label.index];
      if (own) inLane[label.index] = { ...own, label };
    }
    paths.push(markPaths(lane, inLane));
    for (const each of inLane) complete.set(each.event.id, each);
  }
  return { bands, paths, placed: events.flatMap((event) => complete.get(event.id) ?? []) };
}

/** The scene's place of an event; `undefined` when it is not shown. */
export function placeOf(scene: Scene, id: Id | undefined): PlacedEvent | undefined {
  return id === undefined ? undefined : scene.placed.find(({ event }) => event.id === id);
}
