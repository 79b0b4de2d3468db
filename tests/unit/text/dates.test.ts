import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Settings } from 'luxon';
import {
  type DateStyle,
  dateInWords,
  dayOf,
  hijriInWords,
  hijriMonthsInWords,
  machineDate,
  monthOf,
  sortMoment,
} from '../../../src/text/dates.ts';
import { type EdtfDate, parseEdtf } from '../../../src/text/edtf.ts';
import { testFixtures } from '../fixture-file.ts';

function date(edtf: string): EdtfDate {
  const parsed = parseEdtf(edtf);
  assert.ok(parsed, edtf);
  return parsed;
}

testFixtures('text/dates.txt', (input) => {
  const [settings = '', edtf = ''] = input.split('\n');
  const [months = '', digits, timeZone = '', dual] = settings.split(' ');
  const style: DateStyle = {
    months,
    digits: digits === 'arab' ? 'arab' : 'latn',
    timeZone,
    dualMonths: dual === 'dual',
  };
  return dateInWords(date(edtf), style);
});

testFixtures('text/hijri.txt', (input) => {
  const parsed = date(input);
  if (parsed.precision === 'day') return hijriInWords(parsed, 'latn');
  assert.equal(parsed.precision, 'month');
  return 'month' in parsed ? hijriMonthsInWords(parsed.year, parsed.month, 'latn') : '';
});

describe('a date', () => {
  const style: DateStyle = { timeZone: 'Asia/Baghdad', months: 'IQ', dualMonths: false, digits: 'latn' };

  it('is in the same words whatever the locale of the machine', () => {
    const before = Settings.defaultLocale;
    try {
      Settings.defaultLocale = 'mr-IN-u-nu-deva';
      assert.match(dateInWords(date('2017-12-18T10:00:00+03:00'), style), /، 10:00$/);
    } finally {
      Settings.defaultLocale = before;
    }
  });

  it('is written with Arabic-Indic digits in the Hijri calendar too', () => {
    assert.equal(hijriInWords({ year: 2017, month: 12, day: 18 }, 'arab'), '٣٠ ربيع الأول ١٤٣٩ هـ');
    assert.equal(hijriMonthsInWords(2017, 12, 'arab'), 'ربيع الأول – ربيع الآخر ١٤٣٩ هـ');
  });

  it('falls on the day and in the month of the newsroom, not of the writer', () => {
    const newYear = date('2017-12-31T23:30:00Z');
    assert.deepEqual(dayOf(newYear, 'Asia/Baghdad'), { year: 2018, month: 1, day: 1 });
    assert.deepEqual(dayOf(newYear, 'Africa/Casablanca'), { year: 2017, month: 12, day: 31 });
    assert.deepEqual(monthOf(date('2017'), 'UTC'), { year: 2017 });
    assert.deepEqual(monthOf(date('2017-12'), 'UTC'), { year: 2017, month: 12 });
    assert.equal(monthOf(date('XXXX'), 'UTC'), undefined);
    assert.equal(dayOf(date('2017-12'), 'UTC'), undefined);
  });

  for (const [edtf, machine] of [
    ['2017-12-18T10:00:00+03:00', '2017-12-18T10:00:00+03:00'],
    ['2017-12-18~', '2017-12-18'],
    ['2021-08~', '2021-08'],
    ['2021', '2021'],
    ['XXXX', undefined],
  ] as const) {
    it(`gives ${machine ?? 'nothing'} to a machine for ${edtf}`, () => {
      assert.equal(machineDate(date(edtf)), machine);
    });
  }

  it('sorts by the first moment it may mean, in the zone of the newsroom; undated before all', () => {
    const dates = [
      '2018-01-01',
      '2017-12-31T21:30:00Z',
      'XXXX',
      '2017-12-31T20:30:00Z',
      '2017-12',
      '2017-11-30',
    ];
    const moment = (edtf: string) => sortMoment(date(edtf), 'Asia/Baghdad');
    assert.deepEqual(
      dates.toSorted((a, b) => moment(a) - moment(b) || 0),
      ['XXXX', '2017-11-30', '2017-12', '2017-12-31T20:30:00Z', '2018-01-01', '2017-12-31T21:30:00Z'],
    );
  });
});
