// Numbers with their nouns in Arabic's six forms: «مقالان»، «3 مقالات»، «11 مقالا».

import { type Digits, localNumber } from './numerals.ts';

/** A noun's forms. `few` follows 3–10, `many` (accusative) 11–99, `other` 100 and more. */
export type Noun = Readonly<{
  zero: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}>;

// Intl's rules for Arabic are CLDR's: the form follows the last two digits (103 is "few", 111 "many").
const rules = new Intl.PluralRules('ar');

/** «لا مقالات», «مقال واحد», «مقالان», «3 مقالات», «11 مقالا», «100 مقال». One and two are said without a digit. */
export function countOf(count: number, noun: Noun, digits: Digits): string {
  const form = rules.select(count);
  if (form === 'zero' || form === 'one' || form === 'two') return noun[form];
  return `${localNumber(count, digits)} ${noun[form]}`;
}
