// Letters that look alike and are not: Persian beside Arabic, Latin inside an Arabic word (arabic §1).

import { wordsOf } from './words.ts';

/** The Persian letters that look like Arabic ones, each with its twin. */
const twins = [
  ['ی', 'ي'],
  ['ک', 'ك'],
] as const;

// Letters by their blocks: with Unicode's own classes this takes ten times as long, and every body is asked.
const arabic =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdfb\\ufe70-\\ufefc';
const latin = 'A-Za-z\\u00c0-\\u024f';
const marks = '\\u0300-\\u036f\\u064b-\\u065f';
// «ـ» between them says that the Latin letters are meant: «الـGDP».
const latinInside = new RegExp(`[${arabic}\\u064b-\\u065f][${latin}][${latin}${marks}0-9٠-٩]*[${arabic}]`);

/**
 * The first word that was typed on two keyboards, where there is one: it holds the Persian letter of a pair whose
 * Arabic one is in the text too, or Latin letters between Arabic ones. A text that is all Persian has none.
 */
export function mixedWord(text: string): Readonly<{ text: string; start: number }> | undefined {
  const persian = twins.filter(([one, other]) => text.includes(one) && text.includes(other));
  if (persian.length === 0 && !latinInside.test(text)) return undefined;
  return wordsOf(text).find(
    (word) =>
      persian.some(([letter]) => word.text.includes(letter)) ||
      (!word.text.includes('\u0640') && latinInside.test(word.text)),
  );
}
