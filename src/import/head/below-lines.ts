// What a line between the headline and the text may be, if it is no fact.

import { lineKey } from '../../text/line-key.ts';
import { groupLines } from '../body/blocks.ts';
import { marginOf } from '../body/wrapping.ts';
import { endsInStop, endsSentence, isContinuing } from '../chrome/sentences.ts';
import type { HeadOptions } from '../head.ts';
import type { Given } from '../raw-article.ts';
import type { SourceLine } from '../source-lines.ts';
import { creditOf, isCaption } from './caption.ts';
import { datelineOf } from './dateline.ts';
import { factsOf } from './facts.ts';

/** Whether a line says what the form says by name. */
export function sameText(line: SourceLine, text: string | undefined): boolean {
  return text !== undefined && lineKey(line.text) === lineKey(text);
}

/** Whether a line begins as an item of a list does. */
export function isListed(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    (line.kind === 'item' || /^(?:[-–—•*●▪■◄]|[0-9٠-٩]{1,2}\s?[-.)])\s*\S/.test(line.text))
  );
}

/** Whether the paragraphs of a text end in marks; lines of a wrapped one do not. */
export function endInMarks(lines: readonly SourceLine[]): boolean {
  const long = groupLines(lines).filter((group) => group.length > 1 || (group[0]?.words ?? 0) >= 8);
  return (
    long.length > 0 &&
    long.filter((group) => endsSentence(group.at(-1)?.text ?? '')).length * 10 >= long.length * 6
  );
}

/** Whether a line is under a picture by what stands around it: twice there, credited, or said to be by the form. */
export function isSureCaption(
  lines: readonly SourceLine[],
  at: number,
  repeated: ReadonlySet<number>,
  given: Given,
): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line) return false;
  if ((repeated.has(line.number) && line.words >= 3) || isCaption(line) || sameText(line, given.caption))
    return true;
  if (next?.text.startsWith(line.text) && line.words >= 2 && next.text.length - line.text.length <= 40)
    return true;
  return next !== undefined && creditOf(next.text) !== undefined && !isListed(line);
}

/**
 * Whether a line is a sub-headline: it is no sentence where the sentences of the text end in marks; above a date or a
 * byline it needs no other proof.
 */
export function isSummary(
  line: SourceLine,
  after: readonly SourceLine[],
  marked: boolean,
  given: Given,
  options: HeadOptions,
): boolean {
  if (sameText(line, given.summary)) return true;
  if (line.words < 4 || datelineOf(line.text) || line.kind === 'heading') return false;
  if (/https?:|[|]|GMT/.test(line.text) || !/\p{Script=Arabic}{3}/u.test(line.text)) return false;
  if (after.some((one) => factsOf(one, true, options)?.weak === false)) return true;
  // Highlights: items right below the headline, where the text begins with none.
  if (isListed(line) && after.some((one) => !isListed(one)) && !/[:،؛]$/.test(line.text)) return true;
  return (
    marked &&
    line.words >= 5 &&
    line.words <= 20 &&
    !isListed(line) &&
    !endsSentence(line.text) &&
    !/[،:؛]$/.test(line.text) &&
    !isContinuing(lineKey(line.text))
  );
}

/** Whether a line that is nothing else may begin the text, or is part of it: a sentence, a long line, an item. */
export function mayBeText(line: SourceLine): boolean {
  if (line.kind !== undefined) return true;
  const { text, words } = line;
  return (
    (endsInStop(text) && words >= 4) ||
    words >= 16 ||
    (words >= 4 && (isContinuing(lineKey(text)) || datelineOf(text) !== undefined)) ||
    (words >= 6 && /[،:؛!…]$/.test(text)) ||
    (words >= 4 && /؟[»”]?$/.test(text)) ||
    (isListed(line) && words >= 2)
  );
}

/** Whether a line is of a paragraph that was wrapped: its lines belong together, whatever one of them looks like. */
export function isWrapped(lines: readonly SourceLine[], { block }: SourceLine): boolean {
  const whole = lines.filter((line) => line.block === block);
  return whole.length >= 3 && marginOf(whole) > 0;
}
