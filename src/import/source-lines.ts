// A raw text as numbered, cleaned lines: what every later step of the import works on.

import { type CleanChange, cleanLine } from '../text/clean.ts';
import { wordsOf } from '../text/words.ts';
import type { LineKind, RawLine } from './raw-article.ts';

/** A line of the source that is not blank. `number` counts from 1; `block` counts the groups between blank lines. */
export type SourceLine = Readonly<{
  number: number;
  raw: string;
  text: string;
  words: number;
  block: number;
  /** What the form says the line is. */
  kind?: LineKind;
}>;

/** What cleaning changed, by line. */
export type LineChange = CleanChange & Readonly<{ line: number }>;

/** Cleans the lines of a text, and leaves out the blank ones. */
export function sourceLines(source: readonly RawLine[]): { lines: SourceLine[]; changes: LineChange[] } {
  const lines: SourceLine[] = [];
  const changes: LineChange[] = [];
  let block = 0;
  for (const { number, raw, kind } of source) {
    const cleaned = cleanLine(raw);
    changes.push(...cleaned.changes.map((change) => ({ line: number, ...change })));
    if (cleaned.text === '') block++;
    else {
      const words = wordsOf(cleaned.text).length;
      lines.push({ number, raw, text: cleaned.text, words, block, ...(kind && { kind }) });
    }
  }
  return { lines, changes };
}

/** The column in the source, from 1, of an offset in the cleaned line: by the nth occurrence of the same words. */
export function sourceColumn(line: SourceLine, offset: number, words: string): number {
  let occurrence = 0;
  for (let at = line.text.indexOf(words); at >= 0 && at < offset; at = line.text.indexOf(words, at + 1))
    occurrence++;
  let at = line.raw.indexOf(words);
  for (; occurrence > 0 && at >= 0; occurrence--) at = line.raw.indexOf(words, at + 1);
  return (at >= 0 ? at : offset) + 1;
}
