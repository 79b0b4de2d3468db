// The dates of a line above or below the text, and what else the line says. The only place that reads dates here.

import { readDateLines } from '../../text/date-lines.ts';
import { weekdayIn } from '../../text/date-reading.ts';
import type { DateFault } from '../../text/date-settling.ts';
import type { EdtfDate } from '../../text/edtf.ts';
import { readMonthLine } from '../../text/month-lines.ts';

export type DateOptions = Readonly<{ country?: string; zone?: string }>;

export type LineDates = {
  published?: EdtfDate;
  updated?: EdtfDate;
  /** 0 for Sunday. */
  weekday?: number;
  /** What is wrong with its dates. */
  faults: DateFault[];
  /** A label, an hour or a weekday shows that it is the article's date. */
  sure: boolean;
  /** What is left of the line: neither date, clock nor their labels. */
  rest: string;
};

/** Labels and hours that stand without a date. */
const label =
  /(?<!\p{L})(?:الساعة|الساعه|بتوقيت|توقيت|يوم|مساءً?|صباحا|صباحًا|صباحاً|ظهرا|ظهراً|ليلا|gmt|utc|am|pm|ت|م|ص|غرينتش|جرينتش|مكة المكرمة|مكة|القاهرة|بغداد|عمان|السعودية|المحلي)(?!\p{L})/giu;
const clock = /(?<![0-9٠-٩])[0-9٠-٩]{1,2}\s?[:.hس]\s?[0-9٠-٩]{2}(?:[:.][0-9٠-٩]{2})?(?![0-9٠-٩/.-])/g;
const weekday = /(?<!\p{L})(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|جمعه|سبت)(?!\p{L})/gu;

/** Reads the dates of a line; nothing where it has none. */
export function datesOf(text: string, options: DateOptions = {}): LineDates | undefined {
  const found = readDateLines(text, options);
  const day = found.find((date) => date.weekday !== undefined)?.weekday ?? weekdayIn(text);
  const dates: LineDates = { faults: [], sure: false, rest: '', ...(day !== undefined && { weekday: day }) };
  // A clock or a weekday alone is of the date, and no date.
  if (found.length === 0) {
    const month = readMonthLine(text);
    if (month) return { ...dates, published: month.date, rest: month.rest };
    return isClockLine(text) ? dates : undefined;
  }
  dates.sure = found.some(({ isPublished, isUpdate, time, date }) => {
    return isPublished || isUpdate || time !== undefined || date?.precision === 'instant';
  });
  for (const { date, isUpdate, faults } of found) {
    // A weekday that disagrees is told where the date is settled.
    const told = faults.filter(({ code }) => code !== 'weekday-conflict');
    dates.faults.push(...told);
    // An hour that no clock shows leaves its day whole.
    if (!date || told.some(({ code }) => code !== 'not-an-hour')) continue;
    if (isUpdate) dates.updated ??= date;
    else dates.published ??= date;
  }
  // What stands before a date and what stands after are two things: «أبها ١٣ ذو القعدة ١٤٣٩ هـ واس».
  dates.rest = found
    .map(({ rest, start, end }) => {
      const sides = [text.slice(0, start).trim(), text.slice(end).trim()];
      return rest === sides.join(' ') ? sides.join(' | ') : rest;
    })
    .join(' | ');
  return dates;
}

function isClockLine(text: string): boolean {
  const bare = text.replace(clock, ' ').replace(weekday, ' ').replace(label, ' ');
  return (text.search(clock) >= 0 || text.search(weekday) >= 0) && !/[\p{L}\p{N}]/u.test(bare);
}
