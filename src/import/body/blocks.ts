// Lines made paragraphs: blocks that were wrapped are mended, lines that are paragraphs of their own stay apart.

import type { LineChange, SourceLine } from '../source-lines.ts';
import { isHemistichs, isRow } from './shapes.ts';
import { isFinished, marginOf, marginOfText, slack } from './wrapping.ts';

/** Lines of one paragraph. */
export type LineGroup = readonly SourceLine[];

/** Groups lines by paragraph. */
export function groupLines(lines: readonly SourceLine[]): LineGroup[] {
  const margin = marginOfText(lines);
  const blocks = blocksOf(lines);
  const spaced = doubleSpacedMargin(blocks);
  if (spaced > 0) return splitAtEnds(lines, spaced);
  return blocks.flatMap((block) => {
    const standing = block.filter((line) => isHemistichs(line) || isRow(line)).length;
    if (standing >= 2 || block.some(({ kind }) => kind !== undefined)) return block.map((line) => [line]);
    const own = marginOf(block);
    if (own === 0 && block.length >= 6) return wrappedRuns(block);
    if (own === 0 || (margin === 0 && block.length === 2 && !isSurePair(block)))
      return block.map((line) => [line]);
    return splitAtEnds(block, Math.max(own, margin));
  });
}

// A page without blank lines: headlines and signatures stand in one block with the paragraphs that were wrapped.
function wrappedRuns(block: readonly SourceLine[]): SourceLine[][] {
  const lengths = block.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const groups: SourceLine[][] = [];
  let run: SourceLine[] = [];
  const close = () => {
    const margin = marginOf(run);
    groups.push(...(run.length >= 3 && margin > 0 ? splitAtEnds(run, margin) : run.map((line) => [line])));
    run = [];
  };
  block.forEach((line, at) => {
    run.push(line);
    const next = block[at + 1]?.text.split(' ')[0] ?? '';
    // The next word would have fitted: no margin broke this line.
    if (!isFinished(line.text) && line.text.length + 1 + next.length <= width * slack) close();
  });
  close();
  return groups;
}

/** What joining did, told of the first line. */
export function joinedChange(group: LineGroup, text: string): LineChange {
  return {
    line: group[0]?.number ?? 1,
    rule: 'joined-lines',
    before: group.map((line) => line.text).join('\n'),
    after: text,
  };
}

function blocksOf(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && last[0]?.block === line.block) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

// Two lines alone prove little: a sub-heading over a short paragraph looks the same.
function isSurePair([first, second]: readonly SourceLine[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.text.length >= 55 &&
    second.text.length <= first.text.length * 1.05
  );
}

// A blank line behind every line of a wrapped text.
function doubleSpacedMargin(blocks: readonly SourceLine[][]): number {
  if (blocks.length < 6 || blocks.some((block) => block.length > 1 || block[0]?.kind !== undefined)) return 0;
  const lines = blocks.flat();
  const finished = lines.filter(({ text }) => isFinished(text)).length;
  return finished * 3 <= lines.length ? marginOf(lines) : 0;
}

// A paragraph ends where a sentence does, before the margin or before an indented line.
function splitAtEnds(lines: readonly SourceLine[], margin: number): SourceLine[][] {
  const indented = lines.filter(isIndented).length;
  const showsIndents = indented > 0 && indented * 2 <= lines.length;
  const groups: SourceLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const begins =
      !before ||
      (showsIndents && isIndented(line)) ||
      (/[.؟!…][»”")]*$/.test(before.text) && before.text.length < margin * 0.8);
    if (begins) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups;
}

function isIndented({ raw }: SourceLine): boolean {
  return /^(?:\t|\s{2,})\S/.test(raw);
}
