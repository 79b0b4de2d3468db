// A bar of a round number of kilometres, in a corner where nothing else stands.

import { type Box, fits, inset } from './boxes.ts';
import type { Frame } from './frame.ts';

export type ScaleBar = Readonly<{ kilometres: number; length: number; box: Box }>;

/** At most this share of the paper's width. */
const mostShare = 0.28;
const textWidth = 4.6;

export function scaleBar(frame: Frame, fontSize: number, taken: readonly Box[]): ScaleBar | undefined {
  const { paper, kilometresPerUnit } = frame;
  const kilometres = roundBelow(paper.width * mostShare * kilometresPerUnit);
  const length = Math.round(kilometres / kilometresPerUnit);
  const width = Math.max(length, textWidth * fontSize) + 8;
  const height = Math.round(1.5 * fontSize) + 12;
  const [right, bottom] = [paper.width - width - inset, paper.height - height - inset];
  const corners: readonly [x: number, y: number][] = [
    [inset, bottom],
    [right, bottom],
    [inset, inset],
    [right, inset],
  ];
  const free = corners
    .map(([x, y]) => ({ x, y, width, height }))
    .find((corner) => fits(paper, corner, taken));
  return free && { kilometres, length, box: free };
}

/** The largest of 1, 2 and 5 with any noughts that is no more: 150 gives 100, 230 gives 200. */
function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
}
