import assert from 'node:assert/strict';
import { bandsOf } from '../../../../src/core/timelinePage/bands';
import { markLayers, markPaths, type LanePaths } from '../../../../src/core/timelinePage/markPaths';
import { pageData } from '../../../../src/core/timelinePage/pageData';
import { buildScene, metrics, type Scene } from '../../../../src/core/timelinePage/scene';
import { event, sampleKnowledge } from '../../../support/sampleKnowledge';

const { events } = pageData(
  sampleKnowledge({
    events: [
      event('atlas-1962', '1962-04-03', { landmark: true }),
      event('vm-370-announced-1972', '1972-08-02'),
      event('about-1976', '1976~'),
      event('long-1980', '1980/1985'),
      event('year-1990', '1990'),
      ...Array.from({ length: 20 }, (_, index) => event(`dot-${index}`, `${1991 + index}-06-01`)),
    ].map((each) => ({ ...each, lane: 'theory' as const })),
  }),
);

function sceneAt(perYear: number): Scene {
  const bands = bandsOf([{ lane: 'theory', count: events.length }], 200, metrics);
  return buildScene({ events, bands, origin: 1960, perYear, edge: 2026, widthOf: () => 150 });
}

/** The marks of the only lane, from one place to another. */
function drawn(scene: Scene, left: number, right: number): LanePaths {
  const [lane] = markPaths(scene, left, right);
  assert.ok(lane);
  return lane;
}

/** Where the parts of some path data begin. */
function starts(pieces: readonly string[]): number[] {
  return [...pieces.join('').matchAll(/M(-?[\d.]+) /g)].map(([, x]) => Number(x));
}

describe('the marks of a lane', () => {
  it('are in a layer each by how well the date is known', () => {
    const lane = drawn(sceneAt(40), 0, 40 * 66);
    const counts = Object.fromEntries(markLayers.map((layer) => [layer, starts(lane.piecesOf(layer)).length]));
    const { stems, ...others } = counts;
    assert.ok(stems !== undefined && stems > 3);
    // What lasted has a bar and two ends.
    assert.deepEqual(others, { disputed: 1, lasting: 3, ranges: 1, loose: 1, points: 21, landmarks: 1 });
  });

  it('are in pieces, so that a browser need not draw all of them for each tile', () => {
    const lane = drawn(sceneAt(40), 0, 40 * 66);
    const pieces = lane.piecesOf('points');
    assert.ok(pieces.length > 3);
    for (const piece of pieces) {
      const places = starts([piece]);
      assert.ok(Math.max(...places) - Math.min(...places) < 256, piece);
    }
  });

  it('are left out where they are out of sight', () => {
    const scene = sceneAt(40);
    const lane = drawn(scene, 40 * 31, 40 * 40);
    const places = starts(lane.piecesOf('points'));
    assert.ok(places.length >= 9 && places.length < 12, `${places.length}`);
    assert.deepEqual(lane.piecesOf('loose'), []);
    assert.deepEqual(drawn(scene, -900, -500).piecesOf('points'), []);
  });

  it('are cut by whole dashes where they reach far out of sight, so that the dashes in sight stay', () => {
    const scene = sceneAt(20_000);
    const place = scene.placed.find(({ event: { id } }) => id === 'about-1976');
    assert.ok(place?.mark.kind === 'loose');
    const { from, to } = place.mark;
    const middle = (from + to) / 2;
    const [path = ''] = drawn(scene, middle, middle + 1000).piecesOf('loose');
    const [, start, end] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(path) ?? [];
    const [cutLeft, cutRight] = [Number(start) - metrics.radius - from, to - Number(end) - metrics.radius];
    for (const cut of [cutLeft, cutRight]) {
      assert.ok(cut > 1000);
      const rest = cut / 5.2 - Math.round(cut / 5.2);
      assert.ok(Math.abs(rest) < 0.05, `${rest} of a dash`);
    }
    assert.ok(Number(start) < middle - metrics.radius && Number(end) > middle + 1000 + metrics.radius);
  });
});
