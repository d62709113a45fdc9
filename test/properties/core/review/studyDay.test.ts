import assert from 'node:assert/strict';
import { momentOf, nextDayStart } from '../../../../src/core/review';
import { offsetsOf } from '../../../support/zones';

const hour = 3_600_000;

describe('a study day', () => {
  const zones = [
    'Europe/Berlin',
    'America/Los_Angeles',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'UTC',
  ];

  for (const zone of zones) {
    it(`begins once in each night of 2026 at the hour of the user in ${zone}`, () => {
      const offsetAt = offsetsOf(zone);
      for (const rollover of [0, 1, 2, 3, 4, 8, 12]) {
        let moment = momentOf(Date.UTC(2026, 0, 1, 12), rollover, offsetAt);
        for (let count = 0; count < 365; count++) {
          const at = nextDayStart(moment, rollover, offsetAt);
          const next = momentOf(at, rollover, offsetAt);
          assert.equal(next.day, moment.day + 1);
          assert.equal(momentOf(at - 1, rollover, offsetAt).day, moment.day);
          const local = (at + next.offset * 60_000) % (24 * hour);
          // Where the clock leaps over the hour, the day begins with the leap.
          assert.ok(local - rollover * hour <= hour && local >= rollover * hour, `${zone} ${rollover} ${local / hour}`);
          moment = next;
        }
      }
    });
  }
});
