// Where a country's name has room: boxes that lie in it, or beside it in the sea, and on no other country.

import { type Box, inset } from './boxes.ts';
import type { Paper } from './frame.ts';
import type { Shape } from './shapes.ts';

const cell = 10;
/** So much of the box lies in the country at least. */
const leastInside = 0.5;
/** And so much in other countries at most: a name may touch a border. */
const mostOutside = 0.06;
/** The best are enough: a name that collides there is better left out. */
const mostBoxes = 40;

export type Room = Readonly<{
  /** How many cells a shape has; by it the larger are named before the smaller. */
  size: (shape: Shape) => number;
  /** Boxes for a name, the best first. */
  boxes: (shape: Shape, width: number, height: number) => readonly Box[];
}>;

/** Sums of a table's upper left parts, so that the sum of any box takes four look-ups. */
type Sums = Readonly<{ inBox: (left: number, top: number, right: number, bottom: number) => number }>;

export function roomOf(paper: Paper, shapes: readonly Shape[]): Room {
  const columns = Math.floor(paper.width / cell);
  const rows = Math.floor(paper.height / cell);
  const covered = new Map(shapes.map((shape) => [shape, coverage(shape, columns, rows)]));
  const land = new Uint8Array(columns * rows);
  for (const cells of covered.values())
    cells.forEach((full, index) => {
      if (full) land[index] = 1;
    });
  const landSums = sumsOf(land, columns);
  return {
    size: (shape) => covered.get(shape)?.reduce((sum, full) => sum + full, 0) ?? 0,
    boxes(shape, width, height) {
      const own = sumsOf(covered.get(shape) ?? new Uint8Array(columns * rows), columns);
      const [wide, high] = [Math.ceil(width / cell), Math.ceil(height / cell)];
      const found: { box: Box; inside: number; off: number }[] = [];
      for (let top = 1; top + high < rows; top++) {
        for (let left = 1; left + wide < columns; left++) {
          const inside = own.inBox(left, top, left + wide, top + high) / (wide * high);
          if (inside < leastInside) continue;
          const outside = landSums.inBox(left, top, left + wide, top + high) / (wide * high) - inside;
          if (outside > mostOutside) continue;
          // The middle of what surrounds the box draws it away from borders.
          const around = own.inBox(
            Math.max(0, left - wide),
            Math.max(0, top - 2 * high),
            Math.min(columns, left + 2 * wide),
            Math.min(rows, top + 3 * high),
          );
          const box = {
            x: (left + wide / 2) * cell - width / 2,
            y: (top + high / 2) * cell - height / 2,
            width,
            height,
          };
          if (box.x >= inset && box.y >= inset) found.push({ box, inside, off: around });
        }
      }
      found.sort((a, b) => b.inside - a.inside || b.off - a.off || a.box.y - b.box.y || a.box.x - b.box.x);
      return thinOut(found.map(({ box }) => box));
    },
  };
}

// Neighbouring boxes collide with the same things: one of them stands for all.
function thinOut(boxes: readonly Box[]): Box[] {
  const kept: Box[] = [];
  for (const box of boxes) {
    if (kept.length === mostBoxes) break;
    const near = kept.some(
      (other) => Math.abs(other.x - box.x) < 2 * cell && Math.abs(other.y - box.y) < 2 * cell,
    );
    if (!near) kept.push(box);
  }
  return kept;
}

// A cell belongs to the shape if its middle does: line after line, between every other crossing of the rings.
function coverage({ rings }: Shape, columns: number, rows: number): Uint8Array {
  const cells = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = (row + 0.5) * cell;
    const crossings: number[] = [];
    for (const ring of rings) {
      let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
      for (const [x, height] of ring) {
        if (beforeY > y !== height > y)
          crossings.push(beforeX + ((y - beforeY) / (height - beforeY)) * (x - beforeX));
        [beforeX, beforeY] = [x, height];
      }
    }
    crossings.sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const first = Math.max(0, Math.ceil((crossings[index] ?? 0) / cell - 0.5));
      const last = Math.min(columns - 1, Math.floor((crossings[index + 1] ?? 0) / cell - 0.5));
      for (let column = first; column <= last; column++) cells[row * columns + column] = 1;
    }
  }
  return cells;
}

function sumsOf(cells: Uint8Array, columns: number): Sums {
  const line = columns + 1;
  const sums = new Uint32Array(line * (cells.length / columns + 1));
  for (let index = 0; index < cells.length; index++) {
    const at = (Math.floor(index / columns) + 1) * line + (index % columns) + 1;
    sums[at] =
      (cells[index] ?? 0) + (sums[at - 1] ?? 0) + (sums[at - line] ?? 0) - (sums[at - line - 1] ?? 0);
  }
  const upTo = (column: number, row: number) => sums[row * line + column] ?? 0;
  return {
    inBox: (left, top, right, bottom) =>
      upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top),
  };
}
