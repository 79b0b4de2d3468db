// Countries as rings of whole numbers on the paper: projected, thinned along the borders they share, cut at the frame.

import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Atlas, distance, type Land, type Point } from './atlas.ts';
import type { Frame, Paper } from './frame.ts';

export type Ring = readonly Point[];
/** What can be seen of a country. */
export type Shape = Readonly<{ iso?: string; rings: readonly Ring[] }>;

/** The frame's own edges are drawn this far outside it, where they are not seen. */
const beyond = 6;
/** A point that lies nearer than this to the line without it is left out; doubled while the paths are too long. */
const leastTolerance = 0.9;
/** Letters of all paths together, some 4 KB when compressed. */
const longestPaths = 9000;
/** An island smaller than this, in square units, is a speck of dust. */
const leastArea = 5;

/** Every country that can be seen in a frame, as finely as the page can bear. */
export function shapesIn(atlas: Atlas, frame: Frame): Shape[] {
  for (let tolerance = leastTolerance; ; tolerance *= 1.6) {
    const shapes = shapesAt(atlas, frame, tolerance);
    const letters = shapes.reduce((sum, { rings }) => sum + pathOf(rings).length, 0);
    if (letters <= longestPaths || tolerance > 10) return shapes;
  }
}

function shapesAt(atlas: Atlas, frame: Frame, tolerance: number): Shape[] {
  const drawArc = arcDrawer(atlas, frame, tolerance);
  const shapes: Shape[] = [];
  for (const { iso, lands } of atlas.countries) {
    const rings = lands.filter((land) => mayBeSeen(land, frame)).flatMap((land) => ringsOf(land, drawArc));
    const seen = rings
      .map((ring) => cutAt(frame.paper, ring))
      .filter((ring) => Math.abs(signedArea(ring)) >= leastArea * tolerance);
    if (seen.length > 0) shapes.push(iso === undefined ? { rings: seen } : { iso, rings: seen });
  }
  return shapes;
}

/** Relative lines of whole numbers, `M12 30l3-4 5 6z`: the shortest that SVG can say. */
export function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      let [x, y] = ring[0] ?? [0, 0];
      let text = `M${x} ${y}l`;
      for (const [nextX, nextY] of ring.slice(1)) {
        const [right, down] = [nextX - x, nextY - y];
        const before = text.endsWith('l') || right < 0 ? '' : ' ';
        text += `${before}${right}${down < 0 ? '' : ' '}${down}`;
        [x, y] = [nextX, nextY];
      }
      return `${text}z`;
    })
    .join('');
}

export function signedArea(ring: Ring): number {
  let sum = 0;
  let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return sum / 2;
}

function mayBeSeen({ cap }: Land, frame: Frame): boolean {
  return distance(cap.centre, frame.cap.centre) <= cap.radius + frame.cap.radius;
}

// An arc is drawn once for the two countries it parts, so that they meet without a gap.
function arcDrawer(atlas: Atlas, { toPaper }: Frame, tolerance: number): (arc: number) => number[][] {
  const drawn = new Map<number, number[][]>();
  return (index) => {
    const known = drawn.get(index);
    if (known) return known;
    const line = thin((atlas.arcs[index] ?? []).map(toPaper), tolerance).map(([x, y]) => [
      Math.round(x),
      Math.round(y),
    ]);
    drawn.set(index, line);
    return line;
  };
}

function ringsOf({ rings }: Land, drawArc: (arc: number) => number[][]): Ring[] {
  const arcs: number[][][] = [];
  const local = rings.map((ring) =>
    ring.map((arc) => {
      const at = arcs.push(drawArc(arc < 0 ? ~arc : arc)) - 1;
      return arc < 0 ? ~at : at;
    }),
  );
  const topology: Topology = { type: 'Topology', objects: {}, arcs };
  const { geometry } = feature(topology, { type: 'Polygon', arcs: local });
  const stitched = geometry.type === 'Polygon' ? geometry.coordinates : [];
  return stitched.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]));
}

// Douglas and Peucker's: the ends stay, so arcs that meet still meet.
function thin(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let [farthest, most] = [0, tolerance];
    for (let index = first + 1; index < last; index++) {
      const away = offLine(line[index] as Point, line[first] as Point, line[last] as Point);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest === 0) continue;
    kept[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

function offLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

// Sutherland and Hodgman's: one side of the frame after the other.
function cutAt({ width, height }: Paper, ring: Ring): Ring {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, -beyond, 1],
    [0, width + beyond, -1],
    [1, -beyond, 1],
    [1, height + beyond, -1],
  ];
  let rest: Point[] = [...ring];
  for (const [axis, limit, sign] of sides) {
    const inside = (point: Point) => sign * (point[axis] - limit) >= 0;
    const cut: Point[] = [];
    let before = rest.at(-1);
    for (const point of rest) {
      if (before && inside(before) !== inside(point)) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        const other = Math.round(
          before[(1 - axis) as 0 | 1] + share * (point[(1 - axis) as 0 | 1] - before[(1 - axis) as 0 | 1]),
        );
        cut.push(axis === 0 ? [limit, other] : [other, limit]);
      }
      if (inside(point)) cut.push(point);
      before = point;
    }
    rest = cut;
  }
  return rest.filter((point, index) => {
    const before = rest.at(index - 1);
    return rest.length === 1 || !before || before[0] !== point[0] || before[1] !== point[1];
  });
}
