import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DateTime } from 'luxon';
import { daysBetween, gregorianOf, hijriMonthNames, hijriOf } from '../../../src/text/hijri.ts';

describe('the Hijri calendar', () => {
  it('goes to the Gregorian one and back, every month of it that is reckoned', () => {
    for (let year = 1300; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        for (const day of [1, 29]) {
          const gregorian = gregorianOf({ year, month, day });
          assert.ok(gregorian);
          assert.deepEqual(hijriOf(gregorian), { year, month, day });
        }
      }
    }
  });

  it('is what Luxon says it is', () => {
    const seen = DateTime.utc(2021, 3, 5).reconfigure({ outputCalendar: 'islamic-umalqura', locale: 'en' });
    assert.equal(seen.toFormat('d L'), '21 7');
    assert.deepEqual(gregorianOf({ year: 1442, month: 7, day: 21 }), { year: 2021, month: 3, day: 5 });
  });

  it('has a thirtieth day in every month, by sighting, and no thirty-first', () => {
    const last = gregorianOf({ year: 1442, month: 7, day: 30 });
    const first = gregorianOf({ year: 1442, month: 8, day: 1 });
    assert.ok(last && first && Math.abs(daysBetween(last, first)) <= 1);
    assert.equal(gregorianOf({ year: 1442, month: 7, day: 31 }), undefined);
    assert.equal(gregorianOf({ year: 2020, month: 7, day: 1 }), undefined);
    assert.equal(gregorianOf({ year: 1442, month: 13, day: 1 }), undefined);
  });

  it('has twelve months, no name for two of them', () => {
    assert.deepEqual([...new Set(hijriMonthNames().values())], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
