// Text whose lines were broken at a margin: how wide it was, and which lines belong together.

import type { SourceLine } from '../source-lines.ts';

const narrowest = 40;
const widest = 130;
// Lines are measured in letters, margins are not: proportional type and removed marks leave some slack.
export const slack = 0.78;

const sentenceEnd = /[.؟!…:؛][»”"')\]]*$/;

/** Whether a line ends where a sentence or clause may. */
export function isFinished(text: string): boolean {
  return sentenceEnd.test(text);
}

/**
 * The width of a block that was broken at a margin, 0 where it was not: every line that is no paragraph's last is as
 * full as the first word of the next allows, and most end in the middle of a sentence.
 */
export function marginOf(lines: readonly Pick<SourceLine, 'text'>[]): number {
  if (lines.length < 2) return 0;
  const width = Math.max(...lines.map(({ text }) => text.length));
  if (width < narrowest || width > widest) return 0;
  let broken = 0;
  let finished = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const [text, next] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
    const full = text.length + 1 + (next.indexOf(' ') < 0 ? next.length : next.indexOf(' ')) > width * slack;
    if (isFinished(text)) finished++;
    else if (full && text.length >= narrowest) broken++;
    else return 0;
  }
  return broken > 0 && broken >= finished ? width : 0;
}

/** Whether most blocks of a text were broken at one margin: then its width. */
export function marginOfText(lines: readonly SourceLine[]): number {
  let covered = 0;
  let width = 0;
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.block === lines[at]?.block) end++;
    const margin = marginOf(lines.slice(at, end));
    // A headline over its sub-headline looks like two lines of a wrapped text: three prove it.
    if (margin > 0 && end - at >= 3) {
      covered += end - at;
      width = Math.max(width, margin);
    }
    at = end;
  }
  return covered * 2 >= lines.length ? width : 0;
}

/** The margin of each line: that of its block, or of the text. */
export function marginsOf(lines: readonly SourceLine[]): number[] {
  const whole = marginOfText(lines);
  const margins: number[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.block === lines[at]?.block) end++;
    const margin = marginOf(lines.slice(at, end)) || whole;
    for (; at < end; at++) margins.push(margin);
  }
  return margins;
}
