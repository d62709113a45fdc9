import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseEdtf } from '../../../../src/base/edtf';
import { dayOf, decimalYear, oneDay, spanOf } from '../../../../src/core/timelinePage/time';

function span(text: string) {
  const date = parseEdtf(text);
  assert.ok(date, text);
  return spanOf(date);
}

describe('the time of a date on the axis', () => {
  it('begins a year at the whole number and its second half in early July', () => {
    assert.equal(decimalYear({ year: 1972, month: 1, day: 1 }), 1972);
    assert.ok(Math.abs(decimalYear({ year: 2001, month: 7, day: 2 }) - 2001.5) < 0.003);
  });

  it('gives back every day that it was made from', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
          assert.deepEqual(dayOf(decimalYear(day)), day);
        },
      ),
    );
  });

  it('covers the whole of a day, month, year or decade', () => {
    const day = span('1972-08-02');
    assert.ok(day.end !== null && Math.abs(day.end - day.start - oneDay) < 1e-5);
    const year = span('1983');
    assert.equal(year.start, 1983);
    assert.ok(year.end !== null && Math.abs(year.end - 1984) < 1e-9);
    const decade = span('196X');
    assert.ok(decade.end !== null && Math.abs(decade.end - decade.start - 10) < 1e-9);
  });

  it('reaches one unit further both ways when it is approximate, and no further when it is uncertain', () => {
    const about = span('1965~');
    assert.equal(about.start, 1964);
    assert.ok(about.end !== null && Math.abs(about.end - 1967) < 1e-9);
    assert.equal(span('1974?').start, 1974);
  });

  it('has no end while something lasts', () => assert.equal(span('2003/..').end, null));
});
