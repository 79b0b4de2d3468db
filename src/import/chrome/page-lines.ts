// The lines of a page, each classified once: what it is made of, and whether it stands above, in or below the text.

import { marginsOf } from '../body/wrapping.ts';
import type { SourceLine } from '../source-lines.ts';
import { lineKey } from './line-key.ts';
import { pointerOf } from './pointer-words.ts';
import { requestReason } from './requests.ts';

/** Above the first line of running text, between it and the last, or below. */
export type Zone = 'top' | 'text' | 'tail';

export type PageLine = Readonly<{
  line: SourceLine;
  text: string;
  words: number;
  key: string;
  zone: Zone;
  /** Ends in a mark that ends a sentence. */
  ends: boolean;
  /** Running text by its length and its marks. */
  running: boolean;
  /** Alone between blank lines. */
  alone: boolean;
  /** Begins with the mark of a list. */
  listed: boolean;
  /** The rest of the line before it, in a text that was wrapped. */
  wrapped: boolean;
}>;

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
  /^و(?!زير|زار|زراء|فا[هت]|فد|فود|كال|كيل|صول|ثا[ئي]ق|ثيق|حد|رش|سط|سا[ئي]ل|قف|عود|عد|داع|لاد|لي |ليد|لاي|لاي|جب|جه|جوه|رق|رد|طن|اشنطن|ادي|احه|احات|الي |ضع|ظا[ئي]ف|ظيف|رث|صف|باء|زن|قت|قود|قا[ئي]ع|قوع|ساط|صيه|شم|ليمه|ئام|اقع|اجب|ارد|الد|سام)\p{Letter}{2}/u;
const goesOn =
  /^(?:كما|فيما|بينما|حيث|اذ|لكن|غير ان|الا ان|من جهت\S+|من جانب\S*|من جهه|من ناحي\S+|في المقابل|الي ذلك|يذكر|يشار|بحسب|وفقا|قال|قالت|اضاف|اضافت|اكد|اكدت|اوضح|اوضحت|اشار|اشارت|تابع|تابعت|ذكر|ذكرت|لفت|لفتت|بين|شدد|شددت|اعلن|اعلنت|افاد|افادت|نوه|اعتبر|كان|كانت) /u;

/** Whether a line begins as the paragraphs of an article do after the first. Takes its key. */
export function isContinuing(key: string): boolean {
  return opensWithAnd.test(key) || goesOn.test(`${key} `);
}

/** Which lines are running text. Where paragraphs end in no marks, their length and their first word must do. */
export function runningLines(
  lines: readonly SourceLine[],
  keys = lines.map(({ text }) => lineKey(text)),
): boolean[] {
  const long = lines.filter(({ words }, at) => at > 0 && words >= 10);
  const open = long.filter(({ text }) => !endsSentence(text)).length;
  const loose = open >= 2 && open * 2 > long.length;
  return lines.map(
    (line, at) =>
      (isRunning(line) ||
        (loose && (line.words >= 12 || (line.words >= 4 && isContinuing(keys[at] ?? ''))))) &&
      requestReason(keys[at] ?? '', line) === undefined &&
      pointerOf(line.text, keys[at] ?? '', line.words) === undefined,
  );
}

/** Classifies the lines. */
export function pageLines(lines: readonly SourceLine[]): PageLine[] {
  const keys = lines.map(({ text }) => lineKey(text));
  const running = runningLines(lines, keys);
  const first = running.indexOf(true);
  const last = running.lastIndexOf(true);
  const margins = marginsOf(lines);
  return lines.map((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const zone = first < 0 || at < first ? 'top' : at > last ? 'tail' : 'text';
    return {
      line,
      text: line.text,
      words: line.words,
      key: keys[at] ?? '',
      zone,
      ends: endsSentence(line.text),
      running: running[at] ?? false,
      alone: before?.block !== line.block && after?.block !== line.block,
      listed: /^\s*(?:[-–—•*●▪■◄►○·]|[0-9٠-٩]{1,2}\s*[-.)])\s*\S/.test(line.text),
      wrapped:
        before !== undefined &&
        before.block === line.block &&
        (margins[at] ?? 0) > 0 &&
        before.text.length >= (margins[at] ?? 0) * 0.7 &&
        !endsSentence(before.text),
    };
  });
}
