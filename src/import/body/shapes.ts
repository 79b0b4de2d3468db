// What a line of the body looks like: an item, a number, a verse, a row, a question or answer.

import { keyPattern, lineKey } from '../../text/line-key.ts';
import type { SourceLine } from '../source-lines.ts';

const bullet = /^([-–—•*●▪■◄►▶○◦·])\s*(?=[\p{Letter}«"“([])/u;
const numbered =
  /^(?:[([]?\s?[0-9٠-٩۰-۹]{1,3}\s?[-.):/–]|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\S?\s*[:،.–-]|[أبجدهـ]{1,2}\s?[-.)–])/u;
const dialog = /^(?:س|ج|سؤال|جواب|السؤال|الجواب)\s?[0-9٠-٩]*\s?[:：/.)–-]/u;
const halves =
  /^\S+(?: \S+){1,8}?(?:[ \u00a0]{3,}|\s*\t\s*|\s*\.{3,}\s*|\s*…+\s*|\s*\*{2,}\s*|\s*[-–—]{2,}\s*|\s+\/\/?\s+|\s*={2,}\s*)\S+(?: \S+){1,8}$/u;

/** The mark of a list that a line begins with, and the line without it. */
export function bulletOf(text: string): { mark: string; rest: string } | undefined {
  const mark = bullet.exec(text)?.[1];
  return mark === undefined ? undefined : { mark, rest: text.replace(bullet, '') };
}

/** Whether a line begins with a number or letter of its own («١-», «أولا:»): it is shown as it stands. */
export function isNumbered(text: string): boolean {
  return numbered.test(text);
}

/** «س:» and «ج:». */
export function isDialog(text: string): boolean {
  return dialog.test(text);
}

/** Two half lines of verse with a gap or stars between them, in the source. */
export function isHemistichs({ raw, words }: SourceLine): boolean {
  return words >= 4 && words <= 18 && halves.test(raw.trim()) && !/[^.]\.$/.test(raw.trim());
}

/** A row of a table: fields parted by tabs. */
export function isRow({ raw }: SourceLine): boolean {
  return /\S\t+\S/.test(raw);
}

/** A line as short as a verse, which ends in no stop. */
export function isShortLine({ text, words }: SourceLine): boolean {
  return (
    words >= 3 &&
    words <= 9 &&
    !/[.:؛؟!]$/.test(text) &&
    !bulletOf(text) &&
    !isNumbered(text) &&
    !isDialog(text)
  );
}

const continuing = keyPattern(
  /^(?:و|ف)?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|أوضح|أوضحت|أشار|أشارت|تابع|ذكر|لفت|بين|شدد|أعلن|أفاد|نقل|كان|كانت|حضر|شارك|غادر|عاد|جاء|يذكر|يشار|كما|فيما|بينما|حيث|لكن|من جهته|من جهتها|من جانبه|وفي|وقد|ومن|وعن|وكان|وهو|وهي|ولم|ولا)(?: |$)/,
);

/** Whether a short line between paragraphs reads as a heading over what follows. */
export function isHeadingLine({ text, words, kind }: SourceLine): boolean {
  if (kind !== undefined || words < 1 || words > 10 || text.length > 80) return false;
  if (/[.،؛:؟!…»”)]$/.test(text) && !/^[«“].*[»”]$/.test(text)) return false;
  if (bulletOf(text) || isNumbered(text) || isDialog(text) || /(?:https?:|www\.|@|#)/.test(text))
    return false;
  // «وغادر الجميع» and a telephone number are lines of the text.
  return /\p{Letter}{2}/u.test(text) && !/[0-9٠-٩]{6}/.test(text) && !continuing.test(lineKey(text));
}

const dangling = new Set(
  'في من إلى الى على عن مع أن إن التي الذي الذين أو ثم بين حتى لكن بعد قبل خلال عند منذ ضد نحو حول دون غير سوى إلا كل لم لن هذا هذه تلك و'.split(
    ' ',
  ),
);

/** Whether a line cannot be the end of a sentence: it breaks off behind a comma or a preposition. */
export function breaksOff(text: string): boolean {
  if (text.length < 40) return false;
  return /،$/.test(text) || dangling.has(text.slice(text.lastIndexOf(' ') + 1));
}
