// Arabic letters in ASCII, for slugs: one letter at a time, no vowels guessed but at the ends.

import { looseKey, nameKey } from './key.ts';

// prettier tables are data; the romanisation is the newspapers' (Ninawa, Khafaji), without marks.
const letters: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ء: '',
  ؤ: 'w',
  ئ: 'i',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ژ: 'zh',
};

/** A word in ASCII, lower case: «الإرهابيين» gives `alarhabyyn`. Letters unknown to the table fall out. */
export function romaniseWord(word: string): string {
  let ascii = '';
  for (const letter of looseKey(nameKey(word)))
    ascii += letters[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '');
  return ascii;
}

/** A slug of a text: its words in ASCII joined by hyphens, cut between words to at most `longest` bytes. */
export function slugOf(text: string, longest = 70): string {
  let slug = '';
  for (const word of text.match(/[\p{Letter}\p{Mark}\p{Number}\u0640]+/gu) ?? []) {
    const ascii = romaniseWord(word);
    if (ascii === '') continue;
    const longer = slug === '' ? ascii.slice(0, longest) : `${slug}-${ascii}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
