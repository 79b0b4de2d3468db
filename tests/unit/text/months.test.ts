import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthCountries } from '../../../src/model/site.ts';
import { allMonthNames, monthNames } from '../../../src/text/months.ts';

// CLDR's data, which ICU carries, is the other witness: the table in months.ts was written without it.
function namesByIcu(country: string): string[] {
  const month = new Intl.DateTimeFormat(`ar-${country}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2017, index, 1)));
}

describe('the names of months', () => {
  for (const country of ['IQ', 'SY', 'LB', 'JO', 'PS', 'EG', 'AE', 'DZ', 'TN', 'MA', 'MR']) {
    it(`are those that ICU gives for ${country}`, () => {
      assert.deepEqual(monthNames(country), namesByIcu(country));
    });
  }

  it('are twelve, and known when read again, in every country that a newsroom may name', () => {
    const known = allMonthNames();
    for (const country of monthCountries) {
      const names = monthNames(country);
      assert.deepEqual(
        names.map((name) => known.get(name)),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        country,
      );
    }
  });
});
