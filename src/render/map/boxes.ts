// Rectangles on the paper that must not lie on each other.

import type { Paper } from './frame.ts';

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function fits(paper: Paper, box: Box, taken: readonly Box[]): boolean {
  const inside =
    box.x >= inset &&
    box.y >= inset &&
    box.x + box.width <= paper.width - inset &&
    box.y + box.height <= paper.height - inset;
  return inside && !taken.some((other) => overlap(box, other));
}

/** Nothing is set nearer to the frame than this. */
export const inset = 8;
