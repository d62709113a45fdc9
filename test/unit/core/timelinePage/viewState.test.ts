import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { lanes } from '../../../../src/core/knowledge';
import {
  initialViewState,
  parseViewState,
  savedViewState,
  viewFromQuery,
  viewQuery,
  type TimelineViewState,
} from '../../../../src/core/timelinePage/viewState';

const ids = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const states: fc.Arbitrary<TimelineViewState> = fc
  .record({
    from: fc.integer({ min: 1900, max: 2000 }),
    years: fc.integer({ min: 1, max: 100 }),
    ranged: fc.boolean(),
    hiddenLanes: fc.uniqueArray(fc.constantFrom(...lanes)),
    text: fc.string({ maxLength: 50 }),
    concept: fc.option(ids, { nil: undefined }),
    event: fc.option(ids, { nil: undefined }),
    layout: fc.constantFrom('chart', 'table'),
    newestFirst: fc.boolean(),
    yearsHidden: fc.boolean(),
    landmarksOnly: fc.boolean(),
    filtered: fc.constantFrom('no', 'from', 'to', 'both'),
  })
  .map(({ from, years, ranged, yearsHidden, concept, event, landmarksOnly, filtered, ...rest }) => ({
    ...rest,
    ...(yearsHidden && { hideYears: true }),
    ...(ranged && { range: { from, to: from + years } }),
    ...(landmarksOnly && { landmarksOnly: true }),
    ...(filtered === 'from' && { years: { from } }),
    ...(filtered === 'to' && { years: { to: from } }),
    ...(filtered === 'both' && { years: { from, to: from + years } }),
    ...(concept !== undefined && { concept }),
    ...(event !== undefined && { event }),
  }));

describe('the state of the timeline page', () => {
  it('comes back from what was kept', () => {
    fc.assert(
      fc.property(states, (state) =>
        assert.deepEqual(parseViewState(JSON.parse(JSON.stringify(savedViewState(state)))).value, state),
      ),
    );
  });

  it('comes back from an address', () => {
    fc.assert(fc.property(states, (state) => assert.deepEqual(viewFromQuery(viewQuery(state)), state)));
    assert.equal(viewQuery(initialViewState), '');
    assert.deepEqual(viewFromQuery(''), initialViewState);
  });

  it('leaves out years that are none or end before they begin', () => {
    for (const years of ['2005-1999', '-', '1999', 'x-y', '1999.5-2005']) {
      assert.deepEqual(viewFromQuery(`within=${years}`), initialViewState);
    }
    const kept = { ...initialViewState, version: 1 };
    for (const years of [{ from: 2005, to: 1999 }, { from: '1999' }, {}, 'text', { from: -1 }]) {
      assert.deepEqual(parseViewState({ ...kept, years, landmarksOnly: 'yes' }).value, initialViewState);
    }
  });

  it('is refused, with a reason, when it is of another version or shape', () => {
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      [undefined, /object/],
      ['text', /object/],
      [{}, /version/],
      [{ ...initialViewState, version: 0 }, /version is 0/],
      [{ ...initialViewState, version: 1, range: { from: 2000, to: 1990 } }, /range/],
      [{ ...initialViewState, version: 1, range: { from: null, to: 1990 } }, /range/],
      [{ ...initialViewState, version: 1, hiddenLanes: ['nowhere'] }, /lanes/],
      [{ ...initialViewState, version: 1, text: 3 }, /text/],
      [{ ...initialViewState, version: 1, event: '../x' }, /id/],
      [{ ...initialViewState, version: 1, layout: 'globe' }, /layout/],
    ];
    for (const [value, problem] of wrong) assert.match(parseViewState(value).problem ?? '', problem);
  });

  it('reads what is right in an address and leaves out the rest', () => {
    assert.deepEqual(
      viewFromQuery('from=x&to=3&hide=cloud,moon&text=100%&about=A B&order=oldest&layout=globe&event=xen'),
      {
        ...initialViewState,
        hiddenLanes: ['cloud'],
        text: '100%',
        event: 'xen',
      },
    );
  });

  it('never throws at any address', () => {
    fc.assert(fc.property(fc.string(), (query) => void viewFromQuery(query)));
  });
});
