// Paragraphs as one text each: a quotation or a bracket may run over the lines that a paragraph was wrapped into.

import { paragraphsOf } from '../paragraphs.ts';
import type { SourceLine } from '../source-lines.ts';

/** A paragraph's text, and where in its lines an offset lies. */
export type Unit = Readonly<{
  text: string;
  placeOf: (offset: number) => Readonly<{ line: SourceLine; start: number }>;
}>;

/** The paragraphs of the lines. */
export function unitsOf(lines: readonly SourceLine[]): Unit[] {
  return paragraphsOf(lines).paragraphs.map(({ lines: parts }) => ({
    text: parts.map(({ text }) => text).join(' '),
    placeOf: (offset) => placeIn(parts, offset),
  }));
}

function placeIn(parts: readonly SourceLine[], offset: number): { line: SourceLine; start: number } {
  let start = offset;
  for (const line of parts.slice(0, -1)) {
    if (start <= line.text.length) return { line, start };
    start -= line.text.length + 1;
  }
  const line = parts.at(-1);
  if (!line) throw new Error('a paragraph without lines');
  return { line, start };
}
