import assert from 'node:assert/strict';
import { dateOfDay, momentOf, studyDay } from '../../../../src/core/review';
import { offsetsOf } from '../../../support/zones';

describe('a study day', () => {
  const nights: readonly (readonly [what: string, zone: string, from: string, to: string, days: number])[] = [
    [
      'an evening and the next morning are a day apart',
      'Australia/Sydney',
      '2026-06-01T10:00Z',
      '2026-06-01T22:00Z',
      1,
    ],
    ['an evening and an hour past midnight are one day', 'Europe/Berlin', '2026-07-01T20:00Z', '2026-07-01T23:00Z', 0],
    ['UTC midnight in the afternoon is nothing', 'America/Los_Angeles', '2026-07-01T23:50Z', '2026-07-02T00:10Z', 0],
    [
      'the night in which the clock is set forward is a night',
      'Europe/Berlin',
      '2026-03-28T21:00Z',
      '2026-03-29T06:00Z',
      1,
    ],
    [
      'the night in which the clock is set back is a night',
      'Europe/Berlin',
      '2026-10-24T21:00Z',
      '2026-10-25T06:00Z',
      1,
    ],
    ['the doubled hour is one', 'Europe/Berlin', '2026-10-25T00:30Z', '2026-10-25T01:30Z', 0],
    ['half an hour of daylight saving is a night', 'Australia/Lord_Howe', '2026-04-04T10:00Z', '2026-04-04T21:00Z', 1],
    ['a quarter of an hour of offset counts', 'Asia/Kathmandu', '2026-05-01T22:14Z', '2026-05-01T22:16Z', 1],
    ['the first zone of the earth is a zone', 'Pacific/Kiritimati', '2026-05-01T13:59Z', '2026-05-01T14:01Z', 1],
  ];
  for (const [what, zone, from, to, days] of nights) {
    it(`is a local one: ${what}`, () => {
      const [a, b] = [from, to].map((text) => momentOf(Date.parse(text), 4, offsetsOf(zone)));
      assert.equal((b?.day ?? 0) - (a?.day ?? 0), days);
    });
  }

  it('is lived through once on a flight to the west, and is shorter on one to the east', () => {
    const [berlin, angeles] = [offsetsOf('Europe/Berlin'), offsetsOf('America/Los_Angeles')];
    const takeOff = momentOf(Date.parse('2026-07-01T10:00Z'), 4, berlin);
    const landing = momentOf(Date.parse('2026-07-01T21:00Z'), 4, angeles);
    assert.equal(landing.day, takeOff.day);
    assert.equal(momentOf(Date.parse('2026-07-02T10:00Z'), 4, berlin).day, landing.day + 1);
  });

  it('has the date on which it begins', () => {
    assert.equal(dateOfDay(studyDay(Date.parse('2026-12-01T03:59Z'), 0, 4)), '2026-11-30');
    assert.equal(dateOfDay(studyDay(Date.parse('2026-12-01T04:00Z'), 0, 4)), '2026-12-01');
  });
});
