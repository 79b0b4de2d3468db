// Dates as newspapers write them, read: «الخميس 12 مارس 2020», «18 كانون الأول/ديسمبر 2017», 2020-03-12, 25/03/2020.

import { weekdayNames } from './dates.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';
import { looseKey, nameKey } from './key.ts';
import { allMonthNames } from './months.ts';

/** A date that was read, and where; `doubtful` where day and month could be either. */
export type ReadDate = Readonly<{
  start: number;
  end: number;
  text: string;
  date?: EdtfDate;
  doubtful: boolean;
}>;

// Longest first, so that «تشرين الأول» is not cut short; hamzas either way, as texts have them.
const monthForms = [...allMonthNames()].sort(([a], [b]) => b.length - a.length);
const monthNumbers = new Map(monthForms.map(([name, month]) => [looseKey(nameKey(name)), month]));
const loose = (name: string) => name.replace(/[أإآا]/g, '[أإآا]').replace(/ /g, '\\s+');
const month = monthForms.map(([name]) => loose(name)).join('|');
const digit = '[0-9٠-٩۰-۹]';

const inWords = new RegExp(
  `(?<!${digit})(${digit}{1,2})\\s+(?:من\\s+)?(?:شهر\\s+)?(${month})(?:\\s*[/(]\\s*(?:${month})\\s*\\)?)?\\s*[،,]?\\s*(${digit}{4})(?!${digit})`,
  'u',
);
const yearFirst = new RegExp(
  `(?<!${digit})(${digit}{4})[-/.](${digit}{1,2})[-/.](${digit}{1,2})(?!${digit})`,
  'u',
);
const yearLast = new RegExp(
  `(?<!${digit})(${digit}{1,2})[-/.](${digit}{1,2})[-/.](${digit}{4})(?!${digit})`,
  'u',
);

/** The first date in a text. Nothing is guessed: 03/04/2020 is doubtful, and has no date. */
export function readDate(text: string): ReadDate | undefined {
  const words = inWords.exec(text);
  if (words)
    return found(
      words,
      text,
      words[3],
      String(monthNumbers.get(looseKey(nameKey(words[2] ?? ''))) ?? ''),
      words[1],
    );
  const first = yearFirst.exec(text);
  if (first) return found(first, text, first[1], first[2], first[3]);
  const last = yearLast.exec(text);
  if (!last) return undefined;
  const [one, two] = [number(last[1]), number(last[2])];
  if (one > 12 || one === two) return found(last, text, last[3], last[2], last[1]);
  if (two > 12) return found(last, text, last[3], last[1], last[2]);
  return { start: last.index, end: last.index + last[0].length, text: last[0], doubtful: true };
}

function number(digits: string | undefined): number {
  return Number(nameKey(digits ?? ''));
}

function found(
  match: RegExpExecArray,
  _: string,
  year?: string,
  monthOf?: string,
  day?: string,
): ReadDate | undefined {
  const pad = (value: string | undefined) => String(number(value)).padStart(2, '0');
  const date = parseEdtf(`${number(year)}-${pad(monthOf)}-${pad(day)}`);
  const place = { start: match.index, end: match.index + match[0].length, text: match[0] };
  return date ? { ...place, date, doubtful: false } : undefined;
}

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
