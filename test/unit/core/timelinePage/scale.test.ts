import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import * as scale from '../../../../src/core/timelinePage/scale';

const domain = { from: 1959, to: 2026 };
const windows = fc.record({
  start: fc.double({ min: 1900, max: 2100, noNaN: true }),
  perYear: fc.double({ min: 1, max: 3000, noNaN: true }),
});
const widths = fc.integer({ min: 200, max: 3000 });

describe('the window on time', () => {
  it('shows the whole domain and nothing else when fitted', () => {
    const window = scale.fit(domain, 1000);
    assert.ok(scale.toX(window, domain.from) > 0 && scale.toX(window, domain.from) < 30);
    assert.ok(scale.toX(window, domain.to) < 1000 && scale.toX(window, domain.to) > 970);
    assert.ok(scale.isFitted(window, domain, 1000));
    assert.ok(!scale.isFitted(scale.zoomAt(window, 1.1, 500), domain, 1000));
  });

  it('is never shorter than it is asked to be', () => {
    assert.deepEqual(scale.widened({ from: 2005, to: 2006 }, 4), { from: 2003.5, to: 2007.5 });
    assert.deepEqual(scale.widened(domain, 4), domain);
  });

  it('keeps the moment under the pointer while it zooms', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0.1, max: 10, noNaN: true }), widths, (window, factor, x) => {
        const moment = scale.toMoment(window, x);
        assert.ok(Math.abs(scale.toX(scale.zoomAt(window, factor, x), moment) - x) < 0.01);
      }),
    );
  });

  it('never leaves the domain by more than the air at its ends, nor the limits of scale', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const clamped = scale.clamp(window, domain, width);
        assert.ok(clamped.perYear <= scale.maxPerYear);
        assert.ok(scale.toX(clamped, domain.from) <= 24.01);
        assert.ok(scale.toX(clamped, domain.to) >= width - 24.01);
        assert.deepEqual(scale.clamp(clamped, domain, width), clamped);
      }),
    );
  });

  it('begins and ends a smooth change where it should, with the same moment fixed all the way', () => {
    const from = { start: 1980, perYear: 20 };
    const to = scale.zoomAt(from, 4, 300);
    const fixed = scale.toMoment(from, 300);
    assert.deepEqual(scale.between(from, to, 1), to);
    assert.ok(Math.abs(scale.between(from, to, 0).start - from.start) < 1e-9);
    for (const progress of [0.2, 0.5, 0.9]) {
      assert.ok(Math.abs(scale.toX(scale.between(from, to, progress), fixed) - 300) < 0.01);
    }
    assert.equal(scale.between(from, scale.pan(from, 100), 0.5).start, 1982.5);
  });

  it('moves no more than is needed to bring a moment into view', () => {
    const window = { start: 2000, perYear: 100 };
    assert.deepEqual(scale.bringIntoView(window, 1000, 2005, 100), window);
    assert.ok(Math.abs(scale.toX(scale.bringIntoView(window, 1000, 2020, 100), 2020) - 900) < 1e-6);
    assert.ok(Math.abs(scale.toX(scale.bringIntoView(window, 1000, 1990, 100), 1990) - 100) < 1e-6);
  });

  it('gives a domain to no event and to a single one', () => {
    assert.equal(scale.domainOf([], domain), domain);
    const { from, to } = scale.domainOf([{ start: 1972.5, end: 1972.503 }], domain);
    assert.ok(from < 1972.5 && to > 1972.503);
  });
});
