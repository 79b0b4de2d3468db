// How a line ends and begins: what tells a sentence of the text from a headline, a caption or a button.

import { firstNames } from '../head/first-names.ts';
import type { SourceLine } from '../source-lines.ts';

const sentenceEnd = /[.؟!…][»”"')\]]*$/;
const fullStop = /(?:^|[^.])\.[»”"')\]]*$/;

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Whether it ends in one full stop: headlines do not. */
export function endsInStop(text: string): boolean {
  return fullStop.test(text);
}

/** Whether a line is running text rather than a headline, a caption or a button. */
export function isRunning({ text, words }: Pick<SourceLine, 'text' | 'words'>): boolean {
  return (
    words >= 26 ||
    (words >= 5 && endsInStop(text)) ||
    (words >= 9 && /[؟!…:؛][»”")]*$/.test(text)) ||
    (words >= 20 && /[،؛]/.test(text))
  );
}

// A paragraph goes on so; the headline of another article hardly begins with «و» but in these words.
const opensWithAnd =
  /^و(?!زير|زار|زراء|فا[هت]|فد|فود|كال|كيل|صول|ثا[ئي]ق|ثيق|حد|رش|سط|سا[ئي]ل|قف|عود|عد|داع|لاد|لي |ليد|لاي|لاي|جب|جه|جوه|رق|رد|طن|اشنطن|ادي|احه|احات|الي |ضع|ظا[ئي]ف|ظيف|رث|صف|باء|زن|قت|قود|قا[ئي]ع|قوع|ساط|صيه|هران|شم|ليمه|ئام|اقع|اجب|ارد|الد|سام)\p{Letter}{2}/u;
const goesOn =
  /^(?:كما|فيما|بينما|حيث|اذ|لكن|غير ان|الا ان|من جهت\S+|من جانب\S*|من جهه|من ناحي\S+|في المقابل|الي ذلك|يذكر|يشار|بحسب|وفقا|قال|قالت|اضاف|اضافت|اكد|اكدت|اوضح|اوضحت|اشار|اشارت|تابع|تابعت|ذكر|ذكرت|لفت|لفتت|بين|شدد|شددت|اعلن|اعلنت|افاد|افادت|نوه|اعتبر|كان|كانت) /u;

/** Whether a line begins as the paragraphs of an article do after the first. Takes its key. */
export function isContinuing(key: string): boolean {
  return goesOnWithAnd(key) || goesOn.test(`${key} `);
}

/** The same by its «و» alone: «بين» and «كان» begin headlines too. */
export function goesOnWithAnd(key: string): boolean {
  // وفاء and وليد begin with a و of their own.
  return opensWithAnd.test(key) && !firstNames.has(key.split(' ', 1)[0] ?? '');
}
