// The part of the globe that a map shows, and how it lies on the paper: an equal-area projection about its middle.

import { geoAzimuthalEqualArea } from 'd3-geo';
import {
  type Atlas,
  type Cap,
  type Country,
  capAround,
  distance,
  type Land,
  outline,
  type Point,
} from './atlas.ts';

export type Paper = Readonly<{ width: number; height: number; margin: number }>;

export type Frame = Readonly<{
  paper: Paper;
  toPaper: (point: Point) => Point;
  kilometresPerUnit: number;
  /** The circle of the globe that the paper's corners lie on. */
  cap: Cap;
}>;

const earth = 6371;
/** A city state would fill the paper with a coast of a dozen corners: so much is shown at least. */
const leastKilometres = 200;
/** Around a place that lies in no country, or far from the rest of its own. */
const regionKilometres = 1500;
/** Overseas lands are left out where they are farther away than this, unless the country is scattered. */
const farKilometres = 5500;

/** Shows a country whole, but for what lies across an ocean. */
export function countryFrame(atlas: Atlas, country: Country, paper: Paper): Frame | undefined {
  const points = mainLands(atlas, country).flatMap(({ rings }) => outline(atlas.arcs, rings));
  if (points.length === 0) return undefined;
  const { centre } = capAround(points);
  const flat = points.map(projectAbout(centre, 1, [0, 0]));
  const [left, right] = range(flat.map(([x]) => x));
  const [top, bottom] = range(flat.map(([, y]) => y));
  const scale = Math.min(
    (paper.width - 2 * paper.margin) / (right - left),
    (paper.height - 2 * paper.margin) / (bottom - top),
    (paper.width * earth) / leastKilometres,
  );
  const middle: Point = [
    paper.width / 2 - (scale * (left + right)) / 2,
    paper.height / 2 - (scale * (top + bottom)) / 2,
  ];
  return frame(paper, centre, scale, middle);
}

/** Shows the surroundings of a point. Its middle is a point of a coarse net, so that near places share a frame. */
export function regionFrame([lon, lat]: Point, paper: Paper): Frame {
  const near = (degrees: number, step: number) => Math.round(degrees / step) * step;
  const centre: Point = [near(lon, 4), Math.max(-88, Math.min(88, near(lat, 4)))];
  return frame(paper, centre, (paper.width * earth) / regionKilometres, [paper.width / 2, paper.height / 2]);
}

export function isOnPaper({ width, height }: Paper, [x, y]: Point, margin: number): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

function frame(paper: Paper, centre: Point, scale: number, middle: Point): Frame {
  const toPaper = projectAbout(centre, scale, middle);
  const off = Math.hypot(middle[0] - paper.width / 2, middle[1] - paper.height / 2);
  // In this projection a chord of the globe keeps its length; the arc is the longer of the two.
  const chord = (Math.hypot(paper.width, paper.height) / 2 + off) / scale;
  const radius = 2 * Math.asin(Math.min(1, chord / 2));
  return { paper, toPaper, kilometresPerUnit: earth / scale, cap: { centre, radius } };
}

function projectAbout([lon, lat]: Point, scale: number, middle: Point): (point: Point) => Point {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(scale)
    .translate([...middle])
    .precision(0);
  return ([x, y]) => projection([x, y]) ?? [...middle];
}

function mainLands(atlas: Atlas, { lands }: Country): Land[] {
  const sized = lands.map((land) => ({ land, area: areaOf(atlas, land) }));
  const main = sized.reduce((most, one) => (one.area > most.area ? one : most), { land: lands[0], area: 0 });
  const total = sized.reduce((sum, { area }) => sum + area, 0);
  return sized
    .filter(({ land, area }) => {
      if (!main.land || land === main.land) return true;
      const away = distance(land.cap.centre, main.land.cap.centre);
      if (area < 0.05 * total) return away <= 1.5 * main.land.cap.radius && area > 0.001 * total;
      return away * earth <= farKilometres;
    })
    .map(({ land }) => land);
}

function areaOf(atlas: Atlas, { rings, cap }: Land): number {
  const flat = outline(atlas.arcs, rings.slice(0, 1)).map(projectAbout(cap.centre, 1, [0, 0]));
  const [left, right] = range(flat.map(([x]) => x));
  const [top, bottom] = range(flat.map(([, y]) => y));
  return (right - left) * (bottom - top);
}

function range(values: readonly number[]): Point {
  return [
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  ];
}
