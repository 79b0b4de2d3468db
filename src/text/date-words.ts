// The words of dates, and lines folded so that each is found in every spelling: «الاحد», «الأحدِ», ٣ and 3, ـ and -.

import { weekdayNames } from './dates.ts';
import { remember } from './remember.ts';

/** A folded line. `placeOf` tells where a place of `text` is in the line as written. */
export type FoldedLine = Readonly<{ text: string; placeOf: (index: number) => number }>;

const gone =
  /[\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const sameLetters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'اأإآٱ',
    'هةھہە',
    'يىیۍ',
    'كکڪ',
    '-–—−‐‑',
    '/\\؍⁄',
    ',،',
    ':：',
    '0٠۰',
    '1١۱',
    '2٢۲',
    '3٣۳',
    '4٤۴',
    '5٥۵',
    '6٦۶',
    '7٧۷',
    '8٨۸',
    '9٩۹',
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first])),
);

/** Folds a line for the patterns of dates. Never for show: ة and ه, ي and ى are one here. */
export function foldLine(line: string): FoldedLine {
  const letters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < line.length; index++) {
    const letter = folded(line.charAt(index), letters.at(-1));
    if (letter === '') continue;
    letters.push(letter);
    places.push(index);
  }
  // What is gone behind a letter belongs to it: the tatweel of «هـ» is no word of its own.
  return { text: letters.join(''), placeOf: (index) => places[index] ?? line.length };
}

// Kept, as a line has few letters that differ: what each is folded to, wherever it stands.
const foldedLetter = remember((letter: string): string => {
  if (letter >= 'A' && letter <= 'Z') return letter.toLowerCase();
  if (gone.test(letter)) return '';
  return /\s/.test(letter) ? ' ' : (sameLetters[letter] ?? letter);
});

function folded(letter: string, before: string | undefined): string {
  // Beside a letter a tatweel lengthens; beside a digit or a space it is a dash: 12ـ3ـ2020.
  if (letter === 'ـ') return before !== undefined && /\p{L}/u.test(before) ? '' : '-';
  const fold = foldedLetter(letter);
  // One space for many, so that no pattern has a hundred thousand of them to try.
  return fold === ' ' && before === ' ' ? '' : fold;
}

/** A pattern for any of some words as a folded line has them, the longest first. */
export function anyOf(words: Iterable<string>): string {
  const forms = [...new Set([...words].map((word) => foldLine(word).text))];
  return forms
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.+]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

/** What words mean, looked up as a folded line has them. */
export function lookUp<Meaning>(
  meanings: ReadonlyMap<string, Meaning>,
): (folded: string) => Meaning | undefined {
  const table = new Map([...meanings].map(([words, meaning]) => [foldLine(words).text, meaning]));
  return (folded) => table.get(folded);
}

/** The names of weekdays with the spellings that are met, and English ones; 0 for Sunday. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.map((name, index) => [name, index] as const),
  // «خميس, 14/09/2023», as software writes it that was made for English.
  ...weekdayNames.map((name, index) => [name.slice(2), index] as const),
  ...([
    ['الاتنين', 1],
    ['الأثنين', 1],
    ['الثلثاء', 2],
    ['الاربعا', 3],
  ] as const),
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].flatMap(
    (name, index) =>
      [
        [name, index],
        [name.slice(0, 3), index],
      ] as const,
  ),
]);

const units = ['', 'الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];

/** Days of a month in words: «الأول», «الثاني عشر», «الحادي والعشرين»; «فاتح» and «غرة» are the Maghreb's first. */
export const ordinalDays: ReadonlyMap<string, number> = new Map<string, number>([
  ...units.slice(2).map((unit, index) => [unit, index + 2] as const),
  ...units.slice(1).map((unit, index) => [`${unit} عشر`, index + 11] as const),
  ...['العشرين', 'العشرون'].flatMap((twenty) => [
    [twenty, 20] as const,
    ...units.slice(1).map((unit, index) => [`${unit} و${twenty}`, index + 21] as const),
    [`الواحد و${twenty}`, 21] as const,
  ]),
  ...['الثلاثين', 'الثلاثون'].flatMap(
    (thirty) =>
      [
        [thirty, 30],
        [`الحادي و${thirty}`, 31],
        [`الواحد و${thirty}`, 31],
      ] as const,
  ),
  ['الأول', 1],
  ['العاشر', 10],
]);

/** Words for the first day that need no «من»: «فاتح ماي», «غرة رجب». */
export const firstDays = ['فاتح', 'الفاتح', 'غرة'];
