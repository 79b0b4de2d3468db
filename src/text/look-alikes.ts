// Letters that look alike and are not: Persian beside Arabic, Latin inside an Arabic word (arabic §1).

import { wordsOf } from './words.ts';

/** The Persian letters that look like Arabic ones, each with its twin. */
const twins = [
  ['ی', 'ي'],
  ['ک', 'ك'],
] as const;

// «ـ» between them says that the Latin letters are meant: «الـGDP».
const latinInside = /\p{Script=Arabic}\p{Mark}*\p{Script=Latin}[\p{Script=Latin}\p{Mark}\p{Number}]*\p{Script=Arabic}/u;

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
