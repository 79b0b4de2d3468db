// Any day, written in any style of any country, is read back as that day.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDateLine } from '../../../src/text/date-lines.ts';
import { readDate } from '../../../src/text/date-reading.ts';
import { ordinalDays } from '../../../src/text/date-words.ts';
import { type Day, dayAsDate, hijriInWords, weekdayNames, weekdayOf } from '../../../src/text/dates.ts';
import { daysLater } from '../../../src/text/hijri.ts';
import { monthName } from '../../../src/text/months.ts';
import { localDigits } from '../../../src/text/numerals.ts';
import { awkwardText, wordyText } from '../awkward-text.ts';

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => daysLater({ year: 1900, month: 1, day: 1 }, days));
const country = fc.constantFrom('EG', 'IQ', 'SY', 'LB', 'DZ', 'TN', 'MA', 'MR', 'SA');
const two = (number: number) => String(number).padStart(2, '0');

type Style = (day: Day, country: string) => string;

const wordStyles: Readonly<Record<string, Style>> = {
  'day month year': ({ year, month, day }, c) => `${day} ${monthName(month, c, false)} ${year}`,
  'both names': ({ year, month, day }, c) => `${two(day)} ${monthName(month, c, true)} ${year}م`,
  'both names, one in brackets': ({ year, month, day }, c) =>
    `${day} ${monthName(month, 'EG', false)} (${monthName(month, c, false)}) ${year}`,
  'weekday first': (one, c) =>
    `${weekdayNames[weekdayOf(one)]}، ${one.day} ${monthName(one.month, c, false)}، ${one.year}`,
  dashed: ({ year, month, day }, c) => `${day}-${monthName(month, c, false)}-${year}`,
  'month first': ({ year, month, day }, c) => `${monthName(month, c, false)} ${day}, ${year}`,
  'of the year': ({ year, month, day }, c) => `${day} من شهر ${monthName(month, c, false)} سنة ${year} م`,
  'day in words': ({ year, month, day }, c) =>
    `${[...ordinalDays].find(([, number]) => number === day)?.[0]} من ${monthName(month, c, false)} ${year}`,
};
const numberStyles: Readonly<Record<string, Style>> = {
  slashes: ({ year, month, day }) => `${day}/${month}/${year}`,
  'two digits': ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  dots: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  spaced: ({ year, month, day }) => `${day} / ${month} / ${year}`,
  'year first': ({ year, month, day }) => `${year}/${month}/${day}`,
  ISO: (one) => dayAsDate(one).edtf,
};
const dualStyles: Readonly<Record<string, Style>> = {
  'Hijri first': (one, c) =>
    `${hijriInWords(one, 'latn')} الموافق ${wordStyles['day month year']?.(one, c)}م`,
  'Hijri behind': (one, c) => `${wordStyles['day month year']?.(one, c)} (${hijriInWords(one, 'latn')})`,
};

describe('any day', () => {
  for (const [name, style] of Object.entries({ ...wordStyles, ...numberStyles, ...dualStyles })) {
    it(`is read back: ${name}`, () => {
      fc.assert(
        fc.property(day, country, fc.constantFrom('latn', 'arab'), (one, c, digits) => {
          const text = localDigits(style(one, c), digits);
          const line = readDateLine(`نُشر: ${text}`, { country: c.toLowerCase() });
          assert.equal(line?.date?.edtf, dayAsDate(one).edtf, text);
          assert.deepEqual([line?.rest, line?.faults, line?.isPublished], ['', [], true], text);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('is read back a day away at most from its Hijri date alone', () => {
    fc.assert(
      fc.property(day, (one) => {
        const text = hijriInWords(one, 'latn');
        assert.equal(readDateLine(text, {})?.date?.edtf, `${dayAsDate(one).edtf}~`, text);
      }),
      { numRuns: 300 },
    );
  });

  it('is at an hour of 24, whichever way the hour is written', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (one, hour, minute) => {
          const half = hour < 12 ? 'ص' : 'م';
          const clocks = [`${hour}:${two(minute)}`, `الساعة ${hour % 12 || 12}:${two(minute)} ${half}`];
          for (const clock of clocks) {
            for (const text of [`${dayAsDate(one).edtf} ${clock}`, `${clock} - ${dayAsDate(one).edtf}`])
              assert.equal(readDateLine(text, {})?.time, `${two(hour)}:${two(minute)}`, text);
            const there = readDateLine(`${dayAsDate(one).edtf} ${clock} بتوقيت غرينتش`, {});
            assert.equal(there?.date?.edtf, `${dayAsDate(one).edtf}T${two(hour)}:${two(minute)}+00:00`);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  it('is read without an error, and what is read stands where it is said to', () => {
    fc.assert(
      fc.property(fc.oneof(awkwardText, wordyText), day, (text, one) => {
        for (const line of [text, `${text} ${dayAsDate(one).edtf} ${text}`]) {
          const read = readDateLine(line, { country: 'eg', zone: 'Africa/Cairo' });
          if (read) assert.equal(line.slice(read.start, read.end).trim(), read.text);
          const first = readDate(line);
          if (first) assert.equal(line.slice(first.start, first.end), first.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
