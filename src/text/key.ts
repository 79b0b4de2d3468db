// The key: the identity of a name, whatever the spelling. Not for show, and not for search (see fold.ts).

import { cleanText } from './clean.ts';
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

// Words of plain letters and digits, as nearly all are, are clean already; of the forms below they have the alefs only.
const plainWords = /^[\u0621-\u063a\u0641-\u064a0-9a-z]+(?: [\u0621-\u063a\u0641-\u064a0-9a-z]+)*$/;

/** The key of a name: two spellings with one key are one name («الأسايش» and «الاسايش»). */
export function nameKey(text: string): string {
  if (plainWords.test(text)) return text.replace(/[أإآ]/g, 'ا');
  let key = withoutMarks(text);
  for (const [forms, letter] of letterForms) key = key.replace(forms, letter);
  return latinDigits(key);
}

// Clean twice, before and after: what a mark, a tatweel or a capital kept apart has come together.
function withoutMarks(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  return cleanText(line.toLowerCase().replace(marksButShadda, ''));
}

/** The key without the shadda, to look a name up in a text that leaves it out, as most do. */
export function looseKey(key: string): string {
  return key.includes('\u0651') ? key.replaceAll('\u0651', '') : key;
}
