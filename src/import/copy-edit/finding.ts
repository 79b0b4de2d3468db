// What a check of the copy says: a code, a place in the cleaned line, the words, and how to mend them.

import type { ProblemCode } from '../../model/problem.ts';
import type { SourceLine } from '../source-lines.ts';

/** What to put in place of a stretch of the line's cleaned text. Only where nobody could mean anything else. */
export type Fix = Readonly<{ start: number; end: number; text: string }>;

/** What a check found. `start` is an offset in the line's cleaned text. */
export type Finding = Readonly<{
  code: ProblemCode;
  line: SourceLine;
  start: number;
  values: Readonly<Record<string, string>>;
  fix?: Fix;
}>;

/** A finding that is mended by putting `suggestion` where `value` stands. */
export function replacement(
  code: ProblemCode,
  line: SourceLine,
  start: number,
  value: string,
  suggestion: string,
): Finding {
  const fix = { start, end: start + value.length, text: suggestion };
  return { code, line, start, values: { value, suggestion }, fix };
}
