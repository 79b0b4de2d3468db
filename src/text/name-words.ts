// The words of a text as names are looked for in them: what each may be without what is written onto it.

import { type BareForm, bareForms } from './clitics.ts';
import { looseKey, nameKey } from './key.ts';
import { remember } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

/** `forms` are empty where the word cannot be a name: one with tanwin is a noun («كوباً» is a cup, not Cuba). */
export type NameWord = Readonly<Word & { forms: readonly BareForm[] }>;

/**
 * What a name is looked up by: its loose key, with the ends and the hamza that papers write in two ways made one
 * («الجيزه», «أبو ظبى», «الشئون»). Not so على, which is not علي, nor the ه of a short word: جده is
 * «his grandfather», not جدة.
 */
export function lookupForm(key: string): string {
  if (!/[ىؤئه]/.test(key) || key === 'على') return key;
  const form = key.replace(/ى$/, 'ي').replace(/[ؤئ]/g, 'ء');
  return key.startsWith('ال') || key.length >= 6 ? form.replace(/ه$/, 'ة') : form;
}

const tanwin = /[\u064b-\u064d]/;

/** The forms of a word. Kept: the words of a newsroom repeat, and their keys are most of the cost. */
export const formsOf = remember((word: string): readonly BareForm[] => {
  if (tanwin.test(word)) return [];
  return bareForms(looseKey(nameKey(word))).map(({ form, taken }) => ({ form: lookupForm(form), taken }));
});

// Most words are looked at once, by their text alone; the forms of the others are made when they are asked for.
class LazyWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  constructor({ text, start, end }: Word) {
    this.text = text;
    this.start = start;
    this.end = end;
  }
  get forms(): readonly BareForm[] {
    return formsOf(this.text);
  }
}

/** The words of a text, in order. */
export function nameWordsOf(text: string): NameWord[] {
  return wordsOf(text).map((word) => new LazyWord(word));
}

/** The words of a name, as it is looked up. */
export function lookupWords(name: string): string[] {
  return wordsOf(looseKey(nameKey(name))).map(({ text }) => lookupForm(text));
}

/** Where a name begins behind the letters that are written onto it; marks and tatweel go with their letter. */
export function nameStart(word: Word, taken: number): number {
  const letters = /^(?:\p{Letter}[\p{Mark}\u0640]*)/u;
  let at = 0;
  for (let count = 0; count < taken; count++) at += letters.exec(word.text.slice(at))?.[0].length ?? 0;
  return word.start + at;
}
