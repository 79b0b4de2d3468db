// The key: the identity of a name, whatever the spelling. Not for show, and not for search (see fold.ts).

import { withoutUnseen } from './bidi.ts';
import { latinDigits } from './numerals.ts';

// Harakat U+064B–U+065F but the shadda U+0651, superscript alef, Quranic marks; and the tatweel U+0640.
// The shadda stays: it is all that tells عمّان (Amman) from عمان (Oman).
const marksButShadda = /[\u064b-\u0650\u0652-\u065f\u0670\u06d6-\u06ed\u0640]/g;

// Final ى is not made ي: that would make the preposition على equal the name علي.
const letterForms: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[یۍ]/g, 'ي'],
  [/[کڪ]/g, 'ك'],
  [/[ھہەۀ]/g, 'ه'],
];

/** The key of a name: two spellings with one key are one name («الأسايش» and «الاسايش»). */
export function nameKey(text: string): string {
  let key = withoutUnseen(text.normalize('NFC')).replace(marksButShadda, '');
  for (const [forms, letter] of letterForms) key = key.replace(forms, letter);
  return latinDigits(key).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The key without the shadda, to look a name up in a text that leaves it out, as most do. */
export function looseKey(key: string): string {
  return key.replace(/\u0651/g, '');
}
