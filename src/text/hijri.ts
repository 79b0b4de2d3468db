// The Hijri calendar, read: its months, and the Gregorian day of a day in the Umm al-Qura reckoning.

import type { Day } from './dates.ts';
import { remember } from './remember.ts';

// In the order of the year; the first spelling of each is the usual one.
const months: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر', 'صفر الخير'],
  ['ربيع الأول', 'ربيع أول', 'ربيع الأولى'],
  ['ربيع الآخر', 'ربيع آخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع الثانية', 'ربيع الآخرة'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جماد أول'],
  ['جمادى الآخرة', 'جمادى الآخر', 'جمادى الثانية', 'جمادى الثاني', 'جماد الآخر', 'جماد الثاني', 'جماد ثاني'],
  ['رجب', 'رجب الفرد', 'رجب المرجب'],
  ['شعبان', 'شعبان المعظم'],
  ['رمضان', 'رمضان المبارك', 'رمضان المعظم'],
  ['شوال', 'شوال المكرم'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذا القعدة', 'ذي قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذا الحجة', 'ذي حجة'],
];

/** Every name of a Hijri month that is met in newspapers, with its number. */
export function hijriMonthNames(): ReadonlyMap<string, number> {
  return new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

/** The years that Umm al-Qura is reckoned for. No Gregorian year of a newspaper is among them. */
export function isHijriYear(year: number): boolean {
  return year >= 1300 && year <= 1500;
}

const dayLength = 86_400_000;

// `islamic-umalqura` by name: `islamic` and `islamic-civil` are other days (arabic §3).
const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

function hijriAt(midnight: number): Day {
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const parts = calendar.formatToParts(midnight);
  return { year: number('year'), month: number('month'), day: number('day') };
}

// The calendar has no inverse, so it is searched from the mean month of 29.530589 days: it is off by two days at most.
const monthStart = remember((month: number): number => {
  let midnight = Date.UTC(1882, 10, 12) + Math.round((month - 1300 * 12) * 29.530589) * dayLength;
  for (let found = hijriAt(midnight); ; found = hijriAt(midnight)) {
    const ahead = found.year * 12 + found.month - 1 - month;
    if (ahead === 0) return midnight - (found.day - 1) * dayLength;
    midnight -= Math.sign(ahead) * (ahead > 0 ? found.day : 3) * dayLength;
  }
});

/** A Hijri day in the Umm al-Qura calendar. */
export function hijriOf({ year, month, day }: Day): Day {
  return hijriAt(Date.UTC(year, month - 1, day));
}

/**
 * The Gregorian day. A month is 29 days long or 30 by sighting, so the 30th always has a day: where Umm al-Qura ends
 * on the 29th it is the day after. Undefined where no such day or year is.
 */
export function gregorianOf({ year, month, day }: Day): Day | undefined {
  if (!isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  return dayAfter(new Date(monthStart(year * 12 + month - 1)), day - 1);
}

function dayAfter(start: Date, days: number): Day {
  const date = new Date(start.getTime() + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that is so many days later. */
export function daysLater({ year, month, day }: Day, days: number): Day {
  return dayAfter(new Date(Date.UTC(year, month - 1, day)), days);
}

/** How many days `later` is after `earlier`. */
export function daysBetween(earlier: Day, later: Day): number {
  const count = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day) / dayLength;
  return count(later) - count(earlier);
}
