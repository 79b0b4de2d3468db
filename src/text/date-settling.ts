// Which day the readings of a line mean, by all that stands beside them; what disagrees is told, never settled in silence.

import type { DayReading } from './date-forms.ts';
import { type Day, dayAsDate, exactDayOf, hijriInWords, weekdayNames, weekdayOf } from './dates.ts';
import type { EdtfDate } from './edtf.ts';
import { daysBetween, daysLater, gregorianOf } from './hijri.ts';

/** What is wrong with a date: `said` in the text, and what is so (`real`), where that can be told. */
export type DateFault = Readonly<{
  code: 'doubtful-date' | 'weekday-conflict' | 'dual-date-conflict' | 'not-a-day' | 'not-an-hour' | 'no-year';
  said: string;
  real: string;
}>;

/**
 * `country` (ISO 3166 alpha-2, lower case) settles the order of 03/04/2020; `zone` (IANA) is that of hours without one;
 * `known` is a date the text is known to have: it picks between two readings, and never stands in for one.
 */
export type DateLineOptions = Readonly<{ country?: string; zone?: string; known?: EdtfDate }>;

type Settled = Readonly<{ date?: EdtfDate & { precision: 'day' }; hijri?: Day }>;

/**
 * The witnesses (the other calendar, the weekday, a known date) pick between two readings; where they cannot, none is
 * taken. Faults are added to `faults`, with the words that `saying` gives.
 */
export function settleDay(
  days: readonly DayReading[],
  weekday: number | undefined,
  options: DateLineOptions,
  faults: DateFault[],
  saying: (reading: DayReading) => string,
): Settled {
  const common = days.find(({ calendar }) => calendar === 'gregorian');
  const moon = days.find(({ calendar }) => calendar === 'hijri');
  const hijri = moon?.days[0];
  const byMoon = hijri && gregorianOf(hijri);
  const settled = hijri ? { hijri } : {};
  for (const reading of [common, moon]) {
    if (!reading || reading.days.length > 0) continue;
    const code = reading.twin ? 'dual-date-conflict' : reading.short ? 'doubtful-date' : 'not-a-day';
    faults.push({ code, said: saying(reading), real: '' });
  }
  if (faults.length > 0) return settled;
  if (!common) return byMoon ? { ...settled, date: bySighting(byMoon, weekday, faults) } : {};
  const known = options.known && exactDayOf(options.known, options.zone ?? 'UTC');
  const witnesses: ((day: Day) => boolean)[] = [
    ...(byMoon ? [(day: Day) => Math.abs(daysBetween(byMoon, day)) <= 1] : []),
    ...(weekday === undefined ? [] : [(day: Day) => weekdayOf(day) === weekday]),
    ...(known ? [(day: Day) => daysBetween(known, day) === 0] : []),
  ];
  const [one, two] =
    common.days.length === 1
      ? common.days
      : common.days.filter((day) => witnesses.every((sees) => sees(day)));
  if (!one || two) {
    faults.push({ code: 'doubtful-date', said: saying(common), real: common.days.map(edtf).join('، ') });
    return settled;
  }
  if (byMoon && Math.abs(daysBetween(byMoon, one)) > 1) {
    const said = days.map(saying).join('، ');
    faults.push({ code: 'dual-date-conflict', said, real: hijriInWords(one, 'latn') });
    return settled;
  }
  tellWeekday(one, weekday, faults);
  return { ...settled, date: dayAsDate(one) };
}

// Sighting is a day before or after the reckoning; a weekday says which.
function bySighting(
  day: Day,
  weekday: number | undefined,
  faults: DateFault[],
): EdtfDate & { precision: 'day' } {
  const sighted = [0, 1, -1].map((days) => daysLater(day, days)).find((one) => weekdayOf(one) === weekday);
  if (sighted) return dayAsDate(sighted);
  tellWeekday(day, weekday, faults);
  return dayAsDate(day, true);
}

function tellWeekday(day: Day, weekday: number | undefined, faults: DateFault[]): void {
  if (weekday === undefined || weekday === weekdayOf(day)) return;
  const [said, real] = [weekdayNames[weekday] ?? '', weekdayNames[weekdayOf(day)] ?? ''];
  faults.push({ code: 'weekday-conflict', said, real });
}

function edtf(day: Day): string {
  return dayAsDate(day).edtf;
}
