// What looks wrong in the copy. Each doubt is told with its line, its words and a suggestion; nothing is corrected but
// what is asked for.

import type { ProblemCode } from '../model/problem.ts';
import { digitFindings } from './copy-edit/digits.ts';
import { editedText } from './copy-edit/edited-text.ts';
import type { Finding, Fix } from './copy-edit/finding.ts';
import { mendLines } from './copy-edit/fixes.ts';
import { markFindings } from './copy-edit/marks.ts';
import { pairFindings } from './copy-edit/quotations.ts';
import { repeatFindings } from './copy-edit/repeats.ts';
import { sourceOffset } from './copy-edit/source-offset.ts';
import { wordFindings } from './copy-edit/word-checks.ts';
import type { LineChange, SourceLine } from './source-lines.ts';

/** A doubt about some words of the source. `fix` counts in the line's cleaned text, `column` from 1 in the source. */
export type Doubt = Readonly<{
  code: ProblemCode;
  line: number;
  column: number;
  values: Readonly<Record<string, string>>;
  fix?: Fix;
}>;

/** The kinds of doubts that can be mended without asking what was meant. */
export const fixableCodes: ReadonlySet<string> = new Set<ProblemCode>([
  'mixed-quotation',
  'doubled-mark',
  'foreign-mark',
  'space-before-mark',
  'space-after-opening',
  'missing-space',
  'foreign-letter',
  'tatweel',
  'dropped-hamza',
  'final-ya',
  'final-ha',
  'two-spellings',
  'repeated-word',
  'mixed-digits',
  'likely-typo',
]);

/** Looks an article's lines over, in the order of the text. */
export function copyEdit(lines: readonly SourceLine[]): Doubt[] {
  let digitsTold = false;
  return findingsOf(lines)
    .filter(({ code }) => {
      // Once is enough to say that a text mixes its digits.
      if (code !== 'mixed-digits') return true;
      const first = !digitsTold;
      digitsTold = true;
      return first;
    })
    .map(({ code, line, start, values, fix }) => {
      const column = sourceOffset(line, start) + 1;
      return { code, line: line.number, column, values, ...(fix && { fix }) };
    });
}

/** Mends the doubts of the kinds named, and tells each change with its kind as the rule. */
export function applyFixes(
  lines: readonly SourceLine[],
  codes: ReadonlySet<string>,
): { lines: SourceLine[]; changes: LineChange[] } {
  if (codes.size === 0) return { lines: [...lines], changes: [] };
  return mendLines(lines, (all) => findingsOf(all).filter(({ code }) => codes.has(code)));
}

function findingsOf(lines: readonly SourceLine[]): Finding[] {
  const text = editedText(lines);
  const findings = [
    ...pairFindings(lines),
    ...text.lines.flatMap((line) => [...markFindings(line), ...repeatFindings(line)]),
    ...wordFindings(text),
    ...digitFindings(text),
  ];
  const order = new Map(lines.map((line, index) => [line, index]));
  const place = ({ line }: Finding) => order.get(line) ?? 0;
  return findings.sort((a, b) => place(a) - place(b) || a.start - b.start);
}
