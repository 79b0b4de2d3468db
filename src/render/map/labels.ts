// Names on the paper: each in a box of its own, the more important first; a name without room is left out.

import type { Point } from './atlas.ts';
import { type Box, fits, inset } from './boxes.ts';
import type { Paper } from './frame.ts';
import { labelWidth } from './label-width.ts';

/** `x` is where the words start (at the right), end or have their middle, by `anchor`; `y` is their base line. */
export type Label = Readonly<{
  text: string;
  anchor: 'start' | 'end' | 'middle';
  x: number;
  y: number;
  box: Box;
}>;

/** Letters reach so far above their line and below it, in Noto Sans Arabic. */
const above = 0.95;
const below = 0.45;

export function labelSize(text: string, fontSize: number): Readonly<{ width: number; height: number }> {
  return { width: Math.ceil(labelWidth(text) * fontSize), height: Math.ceil((above + below) * fontSize) };
}

/** A name beside a dot: to its left before all, since an Arabic name begins at the right. */
export function labelBeside(
  paper: Paper,
  text: string,
  [x, y]: Point,
  radius: number,
  fontSize: number,
  taken: readonly Box[],
): Label | undefined {
  const { width, height } = labelSize(text, fontSize);
  const gap = radius + 0.3 * fontSize;
  const slant = 0.7 * radius + 0.35 * height;
  const left = x - gap - width;
  const right = x + gap;
  const middle = Math.max(inset, Math.min(paper.width - inset - width, x - width / 2));
  const places: readonly [Label['anchor'], x: number, y: number][] = [
    ['start', left, y - height / 2],
    ['end', right, y - height / 2],
    ['middle', middle, y - radius - height],
    ['middle', middle, y + radius],
    ['start', left, y - slant - height / 2],
    ['start', left, y + slant - height / 2],
    ['end', right, y - slant - height / 2],
    ['end', right, y + slant - height / 2],
  ];
  for (const [anchor, boxX, boxY] of places) {
    const box = { x: Math.round(boxX), y: Math.round(boxY), width, height };
    if (fits(paper, box, taken)) return labelIn(text, box, anchor, fontSize);
  }
  return undefined;
}

export function labelIn(text: string, box: Box, anchor: Label['anchor'], fontSize: number): Label {
  const x = anchor === 'start' ? box.x + box.width : anchor === 'end' ? box.x : box.x + box.width / 2;
  return { text, anchor, x: Math.round(x), y: Math.round(box.y + above * fontSize), box };
}
