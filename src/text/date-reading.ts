// Dates as newspapers write them, read: «الخميس 12 مارس 2020», «18 كانون الأول/ديسمبر 2017», 2020-03-12, 25/03/2020.

import { dayReadings } from './date-forms.ts';
import { foldLine } from './date-words.ts';
import { dayAsDate, weekdayNames } from './dates.ts';
import type { EdtfDate } from './edtf.ts';
import { nameKey } from './key.ts';

/** A date that was read, and where; `doubtful` where day and month could be either. */
export type ReadDate = Readonly<{
  start: number;
  end: number;
  text: string;
  date?: EdtfDate;
  doubtful: boolean;
}>;

/** The first Gregorian day in a text. Nothing is guessed: 03/04/2020 is doubtful, and has no date. */
export function readDate(text: string): ReadDate | undefined {
  if (!/[0-9٠-٩۰-۹]/.test(text)) return undefined;
  const line = foldLine(text);
  const read = dayReadings(line.text).find(
    ({ calendar, days }) => calendar === 'gregorian' && days.length > 0,
  );
  if (!read) return undefined;
  const [start, end] = [line.placeOf(read.start), line.placeOf(read.end)];
  const place = { start, end, text: text.slice(start, end) };
  const [day, other] = read.days;
  return day && !other ? { ...place, date: dayAsDate(day), doubtful: false } : { ...place, doubtful: true };
}

const loose = (name: string) => name.replace(/[أإآا]/g, '[أإآا]');
const weekdayForms = weekdayNames.map((name) => loose(name)).join('|');
const today = new RegExp(
  `(?:^|[\\s،(])(?:مساء |صباح |ظهر )?اليوم[،]?\\s+(${weekdayForms}|الإثنين)(?=[\\s،.)]|$)`,
  'u',
);
const anyWeekday = new RegExp(`(?<!\\p{L})(${weekdayForms}|الإثنين)(?!\\p{L})`, 'u');

/** The weekday that a text says it is written on («اليوم الخميس»): 0 for Sunday. Other days prove nothing. */
export function weekdayOfWriting(text: string): number | undefined {
  return weekdayNumber(today.exec(text)?.[1]);
}

/** The weekday in a line of a date («الخميس 12 مارس 2020»). */
export function weekdayIn(text: string): number | undefined {
  return weekdayNumber(anyWeekday.exec(text)?.[1]);
}

function weekdayNumber(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const key = nameKey(name);
  const index = weekdayNames.findIndex((weekday) => nameKey(weekday) === key);
  return index < 0 ? undefined : index;
}
