// Days that are told from the day of writing: «اليوم الخميس», «أمس الأربعاء», «أول من أمس», «غدا الجمعة».

import { anyOf, foldLine, lookUp, weekdayNumbers } from './date-words.ts';
import { dayAsDate, exactDayOf, weekdayNames, weekdayOf } from './dates.ts';
import type { EdtfDate } from './edtf.ts';
import { daysLater } from './hijri.ts';

/** A day told from another; `conflict` where the weekday beside it is another day's, and then there is no `date`. */
export type RelativeDay = Readonly<{
  start: number;
  end: number;
  text: string;
  date?: EdtfDate;
  /** 0 for Sunday, as the text says it. */
  weekday?: number;
  conflict?: Readonly<{ said: string; real: string }>;
}>;

// How many days later each is than the day of writing.
const away: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['هذا اليوم', 0],
  ['أمس', -1],
  ['البارحة', -1],
  ['يوم أمس', -1],
  ['الأمس', -1],
  ['بالأمس', -1],
  ['أول أمس', -2],
  ['أول من أمس', -2],
  ['أمس الأول', -2],
  ['يوم أمس الأول', -2],
  ['قبل أمس', -2],
  ['أول البارحة', -2],
  ['غدا', 1],
  ['يوم غد', 1],
  ['غد', 1],
  ['الغد', 1],
  ['بعد غد', 2],
  ['بعد الغد', 2],
]);
const daysAway = lookUp(away);
const weekdayNumber = lookUp(weekdayNumbers);

const pattern = new RegExp(
  `(?<!\\p{L})و?(?:(?:صباح|مساء|ظهر|عصر|فجر|ليله|نهار)\\s+)?(?<day>${anyOf(away.keys())})(?!\\p{L})` +
    `(?:\\s*[,(]?\\s*(?:يوم\\s+)?(?<weekday>${anyOf(weekdayNames)})(?!\\p{L}))?`,
  'gu',
);

/**
 * The first such day of a text, where the day of writing is known (a month or «about» is not enough); nothing
 * otherwise. «اليوم» counts only with a weekday: alone it is «nowadays», or half the name of a newspaper.
 */
export function relativeDay(
  text: string,
  known: EdtfDate | undefined,
  zone: string,
): RelativeDay | undefined {
  const from = known && exactDayOf(known, zone);
  if (!from) return undefined;
  const line = foldLine(text);
  for (const match of line.text.matchAll(pattern)) {
    const days = daysAway(match.groups?.['day'] ?? '') ?? 0;
    const said = match.groups?.['weekday'];
    const weekday = said === undefined ? undefined : weekdayNumber(said);
    if (days === 0 && weekday === undefined) continue;
    const day = daysLater(from, days);
    const [start, end] = [line.placeOf(match.index), line.placeOf(match.index + match[0].length)];
    const place = { start, end, text: text.slice(start, end) };
    if (weekday === undefined) return { ...place, date: dayAsDate(day) };
    if (weekday === weekdayOf(day)) return { ...place, date: dayAsDate(day), weekday };
    const real = weekdayNames[weekdayOf(day)] ?? '';
    return { ...place, weekday, conflict: { said: weekdayNames[weekday] ?? '', real } };
  }
  return undefined;
}
