// Arabic order of names. One collator, so that every list of the site agrees.

import { latinDigits } from './numerals.ts';

const collator = new Intl.Collator('ar', { numeric: true });

// ICU orders أ after ا in one list and ال where it stands: a reader looks for الأنبار under ن of «أنبار».
function sortKey(name: string): string {
  return name.replace(/^ال(?=\p{Letter}{2})/u, '');
}

/** Compares two names in Arabic order, the article ال not counted; equal names by their code points. */
export function byArabicName(a: string, b: string): number {
  return collator.compare(sortKey(a), sortKey(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The letter a name stands under in an index: the first letter after ال, a bare alef for every alef, a Latin digit for every digit. */
export function indexLetter(name: string): string {
  const first = sortKey(name).match(/\p{Letter}|\p{Number}/u)?.[0] ?? '#';
  return latinDigits(first.replace(/[أإآٱ]/, 'ا'));
}
