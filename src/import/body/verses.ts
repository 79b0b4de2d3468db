// Lines that stand line by line: verses of two halves, short lines of one length, rows parted by tabs.

import type { SourceLine } from '../source-lines.ts';
import { isHemistichs, isRow, isShortLine } from './shapes.ts';

/** How many of the lines from `at` on are verses or rows; 0 or at least two. */
export function verseRun(lines: readonly (SourceLine | undefined)[], at: number): number {
  const first = lines[at];
  if (!first) return 0;
  if (first.kind === 'verse')
    return Math.max(
      2,
      run(lines, at, (line) => line.kind === 'verse'),
    );
  if (first.kind !== undefined) return 0;
  for (const looks of [isRow, isHemistichs]) {
    const count = run(lines, at, looks);
    if (count >= 2) return count;
  }
  const short = run(lines, at, (line) => isShortLine(line) && line.block === first.block);
  const alone = lines[at - 1]?.block !== first.block && lines[at + short]?.block !== first.block;
  return short >= (alone ? 2 : 3) && areAlike(lines.slice(at, at + short)) ? short : 0;
}

function run(
  lines: readonly (SourceLine | undefined)[],
  at: number,
  looks: (line: SourceLine) => boolean,
): number {
  let end = at;
  for (let line = lines[end]; line && looks(line); line = lines[end]) end++;
  return end - at;
}

function areAlike(lines: readonly (SourceLine | undefined)[]): boolean {
  const lengths = lines.map((line) => line?.text.length ?? 0);
  return Math.max(...lengths) <= Math.min(...lengths) * 1.8;
}
