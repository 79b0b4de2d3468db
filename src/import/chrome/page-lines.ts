// The lines of a page, each classified once: what it is made of, and whether it stands above, in or below the text.

import { lineKey } from '../../text/line-key.ts';
import { marginsOf } from '../body/wrapping.ts';
import type { SourceLine } from '../source-lines.ts';
import { pointerOf } from './pointer-words.ts';
import { requestReason } from './requests.ts';
import { endsSentence, isRunning } from './sentences.ts';
import { textSpan } from './text-span.ts';

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

/** Classifies the lines. */
export function pageLines(lines: readonly SourceLine[]): PageLine[] {
  const { first, last } = textSpan(lines);
  const margins = marginsOf(lines);
  return lines.map((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const key = lineKey(line.text);
    return {
      line,
      text: line.text,
      words: line.words,
      key,
      zone: at < first ? 'top' : at > last ? 'tail' : 'text',
      ends: endsSentence(line.text),
      running:
        isRunning(line) && requestReason(key, line) === undefined && !pointerOf(line.text, key, line.words),
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
