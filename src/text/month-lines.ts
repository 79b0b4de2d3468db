// A month and its year, all that a magazine's cover says: «أيار/مايو 2023», «كانون الأول ـ ديسمبر 2010».

import { anyOf, foldLine, lookUp } from './date-words.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';
import { allMonthNames } from './months.ts';

const names = anyOf(allMonthNames().keys());
const monthNumber = lookUp(allMonthNames());
const pattern = new RegExp(
  `(?<![\\p{L}\\d]\\s?)(?:شهر\\s+)?(?<month>${names})(?!\\p{L})(?:\\s*[/(|-]\\s*(?<twin>${names})(?!\\p{L})\\s*\\)?)?` +
    `\\s*[-/.,]?\\s*(?:من\\s+)?(?:(?:سنه|عام)\\s+)?(?<year>\\d{4})(?![\\d/.-])(?:\\s*م(?!\\p{L}))?`,
  'u',
);

/** The month that a line names, and what else the line says; nothing where it names none, or two that differ. */
export function readMonthLine(text: string): { date: EdtfDate; rest: string } | undefined {
  if (!/[0-9٠-٩۰-۹]{4}/.test(text)) return undefined;
  const line = foldLine(text);
  const match = pattern.exec(line.text);
  const { month = '', twin, year = '' } = match?.groups ?? {};
  const number = monthNumber(month);
  if (!match || number === undefined || (twin !== undefined && monthNumber(twin) !== number))
    return undefined;
  const date = Number(year) >= 1800 && parseEdtf(`${year}-${String(number).padStart(2, '0')}`);
  if (!date) return undefined;
  const [start, end] = [line.placeOf(match.index), line.placeOf(match.index + match[0].length)];
  return { date, rest: `${text.slice(0, start).trim()} | ${text.slice(end).trim()}` };
}
