// Dates in words, at the precision that is known. The only place where a date becomes text for a reader.

import { DateTime } from 'luxon';
import type { EdtfDate } from './edtf.ts';
import { monthName } from './months.ts';
import { type Digits, localDigits } from './numerals.ts';
import { remember } from './remember.ts';

/** How a newsroom writes dates. */
export type DateStyle = Readonly<{
  /** An IANA zone: the day and hour of an instant are that zone's. */
  timeZone: string;
  /** ISO 3166 code of the country whose month names are used. */
  months: string;
  dualMonths: boolean;
  digits: Digits;
}>;

/** A day of the Gregorian calendar, months from 1. */
export type Day = Readonly<{ year: number; month: number; day: number }>;

export const weekdayNames = [
  'الأحد',
  'الاثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
] as const;

// The calendar and clock of a zone at an instant. Kept: luxon asks the system for the zone's offset each time, and an
// article's moment is shown on every list that the article is in.
const clockOf = remember((timeZone: string) =>
  remember((instant: number) => {
    const { year, month, day, hour, minute } = DateTime.fromMillis(instant, { zone: timeZone });
    return { year, month, day, time: `${hour}:${String(minute).padStart(2, '0')}` };
  }),
);

/** The day of a date in the newsroom's zone, where a day is known. */
export function dayOf(date: EdtfDate, timeZone: string): Day | undefined {
  if (date.precision === 'day') return { year: date.year, month: date.month, day: date.day };
  if (date.precision !== 'instant') return undefined;
  const { year, month, day } = clockOf(timeZone)(date.instant);
  return { year, month, day };
}

/** The day of a date that says «this day» and not «about this day». */
export function exactDayOf(date: EdtfDate, timeZone: string): Day | undefined {
  return 'approximate' in date && date.approximate ? undefined : dayOf(date, timeZone);
}

/** A day as a date, in the form of the metadata. */
export function dayAsDate(day: Day, approximate = false): EdtfDate & { precision: 'day' } {
  const edtf = [String(day.year).padStart(4, '0'), two(day.month), two(day.day)].join('-');
  return { precision: 'day', edtf: approximate ? `${edtf}~` : edtf, ...day, approximate };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The year and month of a date, as far as known. */
export function monthOf(date: EdtfDate, timeZone: string): { year: number; month?: number } | undefined {
  if (date.precision === 'unknown') return undefined;
  if (date.precision === 'year') return { year: date.year };
  if (date.precision === 'month') return { year: date.year, month: date.month };
  return dayOf(date, timeZone);
}

/** 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** «الخميس 18 كانون الأول/ديسمبر 2017», «ديسمبر 2017», «نحو 2021», «بلا تاريخ». */
export function dateInWords(date: EdtfDate, style: DateStyle): string {
  const words = latinWords(date, style);
  const about = 'approximate' in date && date.approximate ? `نحو ${words}` : words;
  return localDigits(about, style.digits);
}

function latinWords(date: EdtfDate, style: DateStyle): string {
  switch (date.precision) {
    case 'unknown':
      return 'بلا تاريخ';
    case 'year':
      return String(date.year);
    case 'month':
      return `${monthName(date.month, style.months, style.dualMonths)} ${date.year}`;
    case 'day':
      return dayInWords(date, style);
    case 'instant': {
      const local = clockOf(style.timeZone)(date.instant);
      return `${dayInWords(local, style)}، ${local.time}`;
    }
  }
}

function dayInWords(day: Day, style: DateStyle): string {
  const weekday = weekdayNames[weekdayOf(day)];
  return `${weekday} ${day.day} ${monthName(day.month, style.months, style.dualMonths)} ${day.year}`;
}

/** «كانون الأول/ديسمبر 2017». */
export function monthInWords(year: number, month: number, style: DateStyle): string {
  return localDigits(`${monthName(month, style.months, style.dualMonths)} ${year}`, style.digits);
}

// `islamic-umalqura`, `islamic-civil` and `islamic` give three different days; this is the calendar Saudi Arabia
// publishes. The zone is UTC because a day of the calendar is given, not an instant.
const hijri = new Intl.DateTimeFormat('ar-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const partsAt = remember((midnight: number): Readonly<Record<string, string>> => {
  return Object.fromEntries(hijri.formatToParts(midnight).map((part) => [part.type, part.value]));
});

function hijriParts(day: Day): Readonly<Record<string, string>> {
  return partsAt(Date.UTC(day.year, day.month - 1, day.day));
}

/** The day in the Umm al-Qura calendar: «30 ربيع الأول 1439 هـ». */
export function hijriInWords(day: Day, digits: Digits): string {
  const parts = hijriParts(day);
  return localDigits(`${parts['day']} ${parts['month']} ${parts['year']} هـ`, digits);
}

/** The Hijri months that a Gregorian month covers: «ربيع الأول – ربيع الآخر 1439 هـ»; a February may lie within one. */
export function hijriMonthsInWords(year: number, month: number, digits: Digits): string {
  const first = hijriParts({ year, month, day: 1 });
  const last = hijriParts({ year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() });
  if (first['year'] === last['year'] && first['month'] === last['month'])
    return localDigits(`${last['month']} ${last['year']} هـ`, digits);
  const start = first['year'] === last['year'] ? first['month'] : `${first['month']} ${first['year']}`;
  return localDigits(`${start} – ${last['month']} ${last['year']} هـ`, digits);
}

/** For `<time datetime>`: what HTML can hold of the date. An instant keeps the offset it was given with. */
export function machineDate(date: EdtfDate): string | undefined {
  return date.precision === 'unknown' ? undefined : date.edtf.replace('~', '');
}

/** A number to sort by, in milliseconds: the first moment the date may mean; undated before all. */
export function sortMoment(date: EdtfDate, timeZone: string): number {
  switch (date.precision) {
    case 'unknown':
      return Number.NEGATIVE_INFINITY;
    case 'instant':
      return date.instant;
    default: {
      const month = date.precision === 'year' ? 1 : date.month;
      const day = date.precision === 'day' ? date.day : 1;
      return DateTime.fromObject({ year: date.year, month, day }, { zone: timeZone }).toMillis();
    }
  }
}
