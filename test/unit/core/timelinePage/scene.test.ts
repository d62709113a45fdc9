import assert from 'node:assert/strict';
import { bandsOf } from '../../../../src/core/timelinePage/bands';
import { filterEvents, isFiltering } from '../../../../src/core/timelinePage/filter';
import { hit } from '../../../../src/core/timelinePage/hit';
import { markOf } from '../../../../src/core/timelinePage/marks';
import { nearestTo, step } from '../../../../src/core/timelinePage/navigate';
import { pageData } from '../../../../src/core/timelinePage/pageData';
import type { PageEvent } from '../../../../src/core/timelinePage/pageModel';
import { buildScene, metrics, placeOf, type Scene } from '../../../../src/core/timelinePage/scene';
import { event, sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge({
  events: [
    event('atlas-1962', '1962-04', { lane: 'theory', landmark: true }),
    event('vm-370-announced-1972', '1972-08-02', { title: 'VM/370 announced', lane: 'mainframe', actors: ['IBM'] }),
    event('assist-1974', '1974?', { lane: 'mainframe', concepts: ['ept'] }),
    event('ecps-1976', '1976~', { lane: 'mainframe' }),
    event('long-1980', '1980/1985', { lane: 'theory' }),
    event('year-1990', '1990', { lane: 'theory' }),
  ],
});
const data = pageData(knowledge);
const { events } = data;
const ids = (list: readonly PageEvent[]): string[] => list.map(({ id }) => id);
const all = { hiddenLanes: [], text: '' } as const;

function find(id: string): PageEvent {
  const found = events.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}

function sceneAt(perYear: number, shown: readonly PageEvent[] = events): Scene {
  const bands = bandsOf(
    [
      { lane: 'theory', count: 3 },
      { lane: 'mainframe', count: 3 },
    ],
    200,
    metrics,
  );
  const widthOf = ({ title }: PageEvent): number => title.length * 6;
  return buildScene({ events: shown, bands, origin: 1960, perYear, edge: 2026, widthOf });
}

describe('the data of the timeline page', () => {
  it('holds the events in time order with all that they name', () => {
    assert.equal(events.length, 6);
    const vm370 = find('vm-370-announced-1972');
    assert.equal(vm370.words, '2 August 1972');
    assert.deepEqual(vm370.disputes, ['first-vm']);
    assert.equal(data.concepts['vm'], 'virtual machine');
    assert.equal(data.sources['paper-1974']?.url, 'https://doi.org/10.1/x');
    assert.equal(data.disputes['first-vm']?.record, 'It was 1967.');
  });
});

describe('the filter of the timeline page', () => {
  it('finds words of title, people and concepts, all of them', () => {
    assert.deepEqual(ids(filterEvents(events, { ...all, text: 'ibm 1972' })), ['vm-370-announced-1972']);
    assert.deepEqual(filterEvents(events, { ...all, text: 'ibm 1973' }), []);
  });

  it('takes lanes and concepts', () => {
    assert.deepEqual(ids(filterEvents(events, { ...all, concept: 'ept' })), ['assist-1974']);
    assert.equal(filterEvents(events, { ...all, hiddenLanes: ['theory'] }).length, 3);
    assert.ok(isFiltering({ ...all, concept: 'ept' }) && !isFiltering({ ...all, text: ' ' }));
  });
});

describe('a mark', () => {
  const kind = (id: string, perYear: number): string => markOf(find(id), 1960, perYear, 2026).kind;

  it('is a point only where the date is known as exactly as can be seen', () => {
    assert.equal(kind('vm-370-announced-1972', 20), 'point');
    assert.equal(kind('year-1990', 5), 'point');
    assert.equal(kind('year-1990', 20), 'range');
    assert.equal(kind('atlas-1962', 20), 'point');
    assert.equal(kind('atlas-1962', 200), 'range');
  });

  it('is never a point when the date is about or uncertain, however small the scale', () => {
    for (const id of ['assist-1974', 'ecps-1976']) {
      const { from, to, kind: loose } = markOf(find(id), 1960, 0.5, 2026);
      assert.equal(loose, 'loose');
      assert.ok(to - from > 10);
    }
  });

  it('of what lasted is a bar', () => assert.equal(kind('long-1980', 20), 'lasting'));
});

describe('the scene', () => {
  it('places every event in its lane, labelled where there is room', () => {
    const scene = sceneAt(40);
    assert.equal(scene.placed.length, 6);
    assert.ok(placeOf(scene, 'atlas-1962')?.label);
    assert.equal(placeOf(scene, 'atlas-1962')?.band.lane, 'theory');
    assert.equal(placeOf(scene, 'nothing'), undefined);
  });

  it('leaves out what has no band', () =>
    assert.equal(sceneAt(40, [...events, { ...find('year-1990'), id: 'elsewhere', lane: 'cloud' }]).placed.length, 6));

  it('is hit at marks, near them and at labels, and nowhere else', () => {
    const scene = sceneAt(40);
    const place = placeOf(scene, 'vm-370-announced-1972');
    assert.ok(place?.label);
    const at = (x: number, y: number): string | undefined => hit(scene, x, y)?.event.id;
    assert.equal(at(place.mark.from + 5, place.band.baseline + 4), 'vm-370-announced-1972');
    assert.equal(
      at(place.label.x + 40, place.band.baseline - metrics.base / 2 - place.label.row * metrics.row - 9),
      'vm-370-announced-1972',
    );
    assert.equal(at(place.mark.from - 100, place.band.baseline), undefined);
    assert.equal(at(place.mark.from, -5), undefined);
  });
});

describe('steps with the keyboard', () => {
  const lanes = ['theory', 'mainframe'];
  const to = (current: string | undefined, direction: Parameters<typeof step>[3]): string | undefined =>
    step(events, lanes, current, direction)?.id;

  it('lead through all lanes in time order, and stop at the ends', () => {
    assert.equal(to('atlas-1962', 'next'), 'vm-370-announced-1972');
    assert.equal(to('year-1990', 'next'), 'year-1990');
    assert.equal(to('long-1980', 'previous'), 'ecps-1976');
    assert.equal(to('long-1980', 'first'), 'atlas-1962');
    assert.equal(to('long-1980', 'last'), 'year-1990');
    assert.equal(to(undefined, 'next'), 'atlas-1962');
    assert.equal(to(undefined, 'last'), 'year-1990');
  });

  it('lead to the nearest event of the next lane', () => {
    assert.equal(to('year-1990', 'down'), 'ecps-1976');
    assert.equal(to('vm-370-announced-1972', 'up'), 'long-1980');
    assert.equal(to('vm-370-announced-1972', 'down'), 'vm-370-announced-1972');
  });

  it('find the event nearest to a moment', () => {
    assert.equal(nearestTo(events, 1973)?.id, 'vm-370-announced-1972');
    assert.equal(nearestTo([], 1973), undefined);
  });
});
