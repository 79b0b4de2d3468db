// The forms a day is written in, each a pattern over a folded line: in words, in ordinals, in numbers; both calendars.

import { anyOf, firstDays, lookUp, ordinalDays } from './date-words.ts';
import { type Day, dayAsDate } from './dates.ts';
import { parseEdtf } from './edtf.ts';
import { gregorianOf, hijriMonthNames, isHijriYear } from './hijri.ts';
import { allMonthNames, englishMonthNames, libyanMonthNames } from './months.ts';

export type Calendar = 'gregorian' | 'hijri';

/**
 * A day that stands in a folded line. `days` are what it may mean, in its own calendar: none where no such day is or
 * its two names of a month differ (`twin`), more than one where the order cannot be told.
 */
export type DayReading = Readonly<{
  start: number;
  end: number;
  calendar: Calendar;
  days: readonly Day[];
  twin?: true;
  /** A year of two digits, which is no year. */
  short?: true;
}>;

type Groups = Readonly<Record<string, string | undefined>>;
type Form = Readonly<{
  pattern: RegExp;
  read: (parts: Groups, country: string | undefined) => Omit<DayReading, 'start' | 'end'> | undefined;
}>;

const era = '(?:\\s*(?:ه|هجريه?|للهجره|م|ميلاديه?|للميلاد)(?!\\p{L}))?';
const yearWord = '(?:(?:من\\s+)?(?:ل?سنه|ل?عام|السنه|العام)\\s+)?';

// Not the second half of 12-15 or 1.12; but the dash behind an hour (18:42-7) or another date leaves a day whole.
const day =
  '(?=\\d)(?<!\\d|\\d[.,:/]|(?<!\\d:\\d)\\d-|(?<![\\d:/.-])\\d{1,2}\\s?-\\s?)(?<day>\\d{1,2})(?:st|nd|rd|th)?';
// «الأسبوع الأول من مارس» is no day.
const noDays = 'نصف|اسبوع|ربع|ثلث|ثلثين|عشر|شطر|يومين|يومان';
const ordinal =
  `(?<!\\p{L})(?<!ال(?:${noDays})\\s+)` +
  `(?:(?<ordinal>${anyOf(ordinalDays.keys())})\\s+من|(?<first>${anyOf(firstDays)})(?:\\s+من)?)`;

function monthForms(
  calendar: Calendar,
  names: ReadonlyMap<string, number>,
  guarded: ReadonlyMap<string, number>,
): Form[] {
  const numberOf = lookUp(new Map([...guarded, ...names]));
  const month = (list: Iterable<string>) => {
    const name = anyOf(list);
    return `(?<month>${name})(?!\\p{L})(?:(?:\\s*[/(|-]\\s*|\\s+)(?<twin>${name})(?!\\p{L})(?:\\s*-\\s*(?:${name})(?!\\p{L}))?\\s*\\)?)?`;
  };
  const all = month([...names.keys(), ...guarded.keys()]);
  const plain = month(names.keys());
  const year = `${yearWord}(?<year>\\d{4})(?!\\d)${era}`;
  const of = '\\s*(?:من\\s+)?(?:شهر\\s+)?[-/.,]?\\s*';
  const behind = '\\s*[-/.,]?\\s*';
  const read: Form['read'] = (parts) => {
    const number = numberOf(parts['month'] ?? '') ?? 0;
    const dayOf = Number(parts['day'] ?? (parts['first'] ? 1 : ordinalDayOf(parts['ordinal'] ?? '')));
    const days = validDays(calendar, [{ year: Number(parts['year']), month: number, day: dayOf }]);
    if (days === undefined || dayOf > 31) return undefined;
    if (parts['twin'] !== undefined && numberOf(parts['twin']) !== number)
      return { calendar, days: [], twin: true };
    return { calendar, days };
  };
  return [
    { pattern: new RegExp(`${day}${of}${all}${behind}${year}`, 'gu'), read },
    { pattern: new RegExp(`${ordinal}\\s+(?:شهر\\s+)?${plain}${behind}${year}`, 'gu'), read },
    // «مارس 12، 2020», as blogging software that was made in English writes it.
    {
      pattern: new RegExp(`(?<!\\p{L})${plain}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${year}`, 'gu'),
      read,
    },
  ];
}

const ordinalDayOf = lookUp(ordinalDays);
const gregorianNames = new Map([...allMonthNames(), ...englishMonthNames()]);

// A number that is said to be one, a telephone's or one of more parts than three is no date.
const noNumber =
  '(?=\\d)(?<![+\\d]|\\d[-/.]|(?<!\\p{L})(?:ال)?(?:رقم|عدد|ماده|فقره|بند|هاتف|قانون|قرار)\\s*[:(]?\\s*)';
const numberEnd = '(?!\\d)(?![-/.]\\d(?!\\d?:\\d))';
const first = '(?<one>\\d{1,2})';
const second = '\\s?\\k<mark>\\s?(?<two>\\d{1,2})';

// 3/7/2021 5:00:12 PM is how software writes that was left in American English, whatever the paper's country.
const american = '(?=(?<american>\\s\\d{1,2}:\\d{2}:\\d{2}\\s?[ap]m)?)';

const numberForms: readonly Form[] = [
  {
    pattern: new RegExp(
      `${noNumber}(?<year>\\d{4})\\s?(?<mark>[-/.])\\s?${first}${second}${numberEnd}${era}`,
      'gu',
    ),
    // The day before the month behind a year is nobody's order.
    read: (parts) => numbers(parts['year'], [[parts['two'], parts['one']]]),
  },
  {
    pattern: new RegExp(
      `${noNumber}${first}\\s?(?<mark>[-/.])\\s?(?<two>\\d{1,2})\\s?\\k<mark>\\s?(?<year>\\d{4})${numberEnd}${era}${american}`,
      'gu',
    ),
    read: (parts, country) => {
      const dayFirst = [parts['one'], parts['two']] as const;
      const reading = numbers(parts['year'], [dayFirst, [parts['two'], parts['one']]]);
      // The Arab countries write the day first, and nobody writes the Hijri calendar otherwise.
      const settled =
        reading?.calendar === 'hijri' || (country !== undefined && country !== 'us' && !parts['american']);
      return reading && settled && reading.days.length > 1 ? numbers(parts['year'], [dayFirst]) : reading;
    },
  },
  {
    pattern: new RegExp(`${noNumber}${first}(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>\\d{2}${numberEnd}`, 'gu'),
    read: ({ one, two }) =>
      Math.max(Number(one), Number(two)) <= 31 && Math.min(Number(one), Number(two)) <= 12
        ? { calendar: 'gregorian', days: [], short: true }
        : undefined,
  },
];

type DayAndMonth = readonly [day: string | undefined, month: string | undefined];

function numbers(
  year: string | undefined,
  orders: readonly DayAndMonth[],
): Omit<DayReading, 'start' | 'end'> | undefined {
  const calendar = isHijriYear(Number(year)) ? 'hijri' : 'gregorian';
  const possible = orders
    .map(([day, month]) => ({ year: Number(year), month: Number(month), day: Number(day) }))
    .filter(({ month, day }) => day > 0 && day <= 31 && month > 0 && (month <= 12 || orders.length === 1));
  const days = validDays(calendar, possible);
  if (days === undefined || possible.length === 0) return undefined;
  const [one, two] = days;
  return { calendar, days: one && two && one.day === two.day ? [one] : days };
}

// Undefined where the year is none that a newspaper can have: the number is then something else.
function validDays(calendar: Calendar, days: readonly Day[]): readonly Day[] | undefined {
  const years = days.map(({ year }) => year);
  if (calendar === 'hijri') return years.every(isHijriYear) ? days.filter(gregorianOf) : undefined;
  if (years.some((year) => year < 1800 || year > 2199)) return undefined;
  return days.filter((one) => parseEdtf(dayAsDate(one).edtf) !== undefined);
}

const forms: readonly Form[] = [
  ...monthForms('gregorian', gregorianNames, libyanMonthNames()),
  ...monthForms('hijri', hijriMonthNames(), new Map()),
  ...numberForms,
];

/** Every day with a year in a folded line, in order; where two overlap, the one that begins first or is longer. */
export function dayReadings(folded: string, country?: string): DayReading[] {
  const found: DayReading[] = [];
  // Most lines with a digit have no year, and no numbers with a mark between.
  if (!/\d{4}|\d[-/.]\d/.test(folded)) return found;
  for (const { pattern, read } of forms) {
    for (const match of folded.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, country);
      if (reading) found.push({ start: match.index, end: match.index + match[0].length, ...reading });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter(({ start, end }) => {
    if (start < taken) return false;
    taken = end;
    return true;
  });
}

const withoutYear = new RegExp(
  `(?:${day}\\s*(?:من\\s+)?(?:شهر\\s+)?|${ordinal}\\s+)(?:${anyOf(allMonthNames().keys())})(?!\\p{L})`,
  'u',
);

/** A day and month without a year: «12 مارس». */
export function yearlessDay(folded: string): Readonly<{ start: number; end: number }> | undefined {
  const match = withoutYear.exec(folded);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
