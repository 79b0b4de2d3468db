// The day that a text says it is written on: «اليوم السبت 6/9/2025», «اليوم الثلاثاء (11 شباط 2025)».

import { readDateLines } from './date-lines.ts';
import { anyOf, foldLine } from './date-words.ts';
import { weekdayNames } from './dates.ts';
import type { EdtfDate } from './edtf.ts';

const today = new RegExp(
  `(?<!\\p{L})اليوم\\s*[,(]?\\s*(?:${anyOf(weekdayNames)})?\\s*[,(]*\\s*(?:الموافق\\s*)?(?=\\d)`,
  'gu',
);

/** The date that follows «اليوم» at once, if it is a whole one. `country` settles the order of 6/9/2025. */
export function dateOfWriting(text: string, country: string | undefined): EdtfDate | undefined {
  const line = foldLine(text);
  for (const { index, 0: words } of line.text.matchAll(today)) {
    const from = line.placeOf(index + words.length);
    const [read] = readDateLines(text.slice(from, from + 40), country === undefined ? {} : { country });
    if (read?.date && read.faults.length === 0 && text.slice(from, from + read.start).trim() === '')
      return read.date;
  }
  return undefined;
}
