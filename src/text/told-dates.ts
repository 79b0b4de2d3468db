// The dates that running text tells: «يوم 5 آذار 2021», «في ديسمبر 2017», each with its year; nothing is guessed.

import { type DayReading, dayReadings } from './date-forms.ts';
import { type DateFault, settleDay } from './date-settling.ts';
import { growAround } from './date-surroundings.ts';
import { anyOf, foldLine, lookUp } from './date-words.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';
import { allMonthNames } from './months.ts';

/** A day, or a month with its year. */
export type ToldDate = EdtfDate & { precision: 'day' | 'month' };

/** Where a date stands in a text. */
export type Telling = Readonly<{ start: number; end: number; date: ToldDate }>;

const names = anyOf(allMonthNames().keys());
const monthNumber = lookUp(allMonthNames());

// What is written onto a month may stand before it («وبكانون»). A car of the make نيسان has a year too.
const monthOfYear = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:سياره|سيارات|طراز|موديل)\\s)[وف]?[بلك]?(?<month>${names})(?!\\p{L})` +
    `(?:(?:\\s*[/(|-]\\s*|\\s)(?<twin>${names})(?!\\p{L})\\s*\\)?)?` +
    `\\s*[-/,]?\\s*(?:من\\s)?(?:(?:ال)?(?:سنه|عام)\\s)?(?<year>\\d{4})(?!\\d|[-/.,]\\d)`,
  'gu',
);

/**
 * Every day and every month that a text tells with its year, in order. `country` (ISO 3166 alpha-2, lower case) settles
 * the order of 03/04/2020. A day that its weekday or its other calendar contradicts is left out; a Hijri day alone is
 * an approximate one.
 */
export function toldDates(text: string, country: string): Telling[] {
  const found: Telling[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    // Most lines of most texts have no year.
    if (/[0-9٠-٩۰-۹]{4}/.test(line)) found.push(...tellingsIn(line, from, country));
    from += line.length + 1;
  }
  return found;
}

function tellingsIn(text: string, from: number, country: string): Telling[] {
  const line = foldLine(text);
  const readings = dayReadings(line.text, country);
  const at = (start: number, end: number, date: ToldDate): Telling => ({
    start: from + line.placeOf(start),
    end: from + line.placeOf(end),
    date,
  });
  let next = 0;
  const months = [...line.text.matchAll(monthOfYear)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((readings[next]?.end ?? end) <= start) next++;
    // The month of a day is no month by itself, even where there is no such day.
    const isOfDay = (readings[next]?.start ?? end) < end;
    const date = isOfDay ? undefined : monthOf(match.groups ?? {});
    return date ? [at(start, end, date)] : [];
  });
  const days = daysOf(line.text, readings, country).map(({ start, end, date }) => at(start, end, date));
  return [...days, ...months].sort((a, b) => a.start - b.start);
}

function daysOf(line: string, readings: readonly DayReading[], country: string): Telling[] {
  const found: Telling[] = [];
  let taken = 0;
  for (const [index, reading] of readings.entries()) {
    if (reading.start < taken) continue;
    // A day's neighbours are enough: a line may have thousands of days.
    const near = readings.slice(Math.max(0, index - 1), index + 2);
    const { start, end, days, weekday } = growAround(line, reading, near);
    // The other calendar's day beside it is the same day.
    taken = Math.max(...days.map((day) => day.end));
    const faults: DateFault[] = [];
    const { date } = settleDay(days, weekday, { country }, faults, () => '');
    if (date && faults.length === 0) found.push({ start, end, date });
  }
  return found;
}

function monthOf({ month = '', twin, year = '' }: Readonly<Record<string, string | undefined>>) {
  const number = monthNumber(month);
  if (number === undefined || (twin !== undefined && monthNumber(twin) !== number)) return undefined;
  if (Number(year) < 1800 || Number(year) > 2199) return undefined;
  const date = parseEdtf(`${year}-${String(number).padStart(2, '0')}`);
  return date?.precision === 'month' ? date : undefined;
}
