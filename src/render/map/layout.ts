// Where everything on a map stands: dots, names and the scale bar, none on another.

import type { MapPlace, MapView } from '../../indexes/views.ts';
import type { Atlas, Point } from './atlas.ts';
import { type Box, fits } from './boxes.ts';
import { isOnPaper, type Paper } from './frame.ts';
import { type Label, labelBeside, labelIn } from './labels.ts';
import { type Plate, plateFor } from './plate.ts';
import { type ScaleBar, scaleBar } from './scale-bar.ts';
import { type Shape, signedArea } from './shapes.ts';

export type Dot = Readonly<{ place: MapPlace; x: number; y: number; radius: number }>;

/** `kind` is the look: the place itself, its country, or a neighbour. */
export type MapName = Label & Readonly<{ kind: 'place' | 'own' | 'near' }>;

export type MapLayout = Readonly<{
  plate: Plate;
  dots: readonly Dot[];
  names: readonly MapName[];
  bar?: ScaleBar;
}>;

/** Two units are about a pixel where the map stands; `fontSize` is the largest that the style sheet sets. */
const looks = {
  place: { paper: { width: 520, height: 440, margin: 66 }, fontSize: 27, mostNames: 6 },
  country: { paper: { width: 640, height: 460, margin: 28 }, fontSize: 26, mostNames: 10 },
} as const satisfies Record<MapView['shows'], { paper: Paper; fontSize: number; mostNames: number }>;

const pointRadius = 8;
/** The area of a circle goes with the number of articles; the largest has this radius. */
const fullRadius = 34;
const leastRadius = 4;
/** One article in each place must not look like a flood: a full circle stands for so many at least. */
const fullCount = 6;
const mostNamedPlaces = 7;

export function layOut(atlas: Atlas, view: MapView): MapLayout | undefined {
  const { paper, fontSize, mostNames } = looks[view.shows];
  const [only] = view.shows === 'place' ? view.places : [];
  const plate = plateFor(atlas, paper, view.country, only && pointOf(only));
  if (!plate) return undefined;
  const dots = view.shows === 'place' ? dotAt(plate, view.places) : circlesAt(plate, view.places);
  const names = namesOfDots(plate, dots, fontSize);
  const circles = dots.map(boxAround);
  const bar = scaleBar(plate.frame, fontSize, [...names.map(({ box }) => box), ...circles]);
  const taken = [...names.map(({ box }) => box), ...circles, ...(bar ? [bar.box] : [])];
  names.push(...namesOfCountries(plate, view, names, fontSize, taken, mostNames));
  return { plate, dots, names, ...(bar && { bar }) };
}

function dotAt({ frame }: Plate, places: readonly MapPlace[]): Dot[] {
  return places.map((place) => {
    const [x, y] = frame.toPaper(pointOf(place));
    return { place, x: Math.round(x), y: Math.round(y), radius: pointRadius };
  });
}

function circlesAt(plate: Plate, places: readonly MapPlace[]): Dot[] {
  const most = places.reduce((sum, { articles }) => Math.max(sum, articles), fullCount);
  return dotAt(plate, places)
    .map((dot) => {
      const radius = Math.round(fullRadius * Math.sqrt(dot.place.articles / most));
      return { ...dot, radius: Math.max(leastRadius, radius) };
    })
    .filter(({ x, y, radius }) => isOnPaper(plate.frame.paper, [x, y], radius));
}

// The largest circles come first. A name avoids all circles if it can, else those that have names.
function namesOfDots({ frame: { paper } }: Plate, dots: readonly Dot[], fontSize: number): MapName[] {
  const names: MapName[] = [];
  const ofNamed: Box[] = [];
  for (const dot of dots.slice(0, 2 * mostNamedPlaces)) {
    if (names.length === mostNamedPlaces) break;
    const { name } = dot.place;
    if (names.some(({ text }) => text === name)) continue;
    const others = dots.filter((other) => other !== dot).map(boxAround);
    const setNames = names.map(({ box }) => box);
    const beside = (taken: readonly Box[]) =>
      labelBeside(paper, name, [dot.x, dot.y], dot.radius, fontSize, taken);
    const label = beside([...setNames, ...others]) ?? beside([...setNames, ...ofNamed]);
    if (!label) continue;
    names.push({ ...label, kind: 'place' });
    ofNamed.push(boxAround(dot));
  }
  return names;
}

function namesOfCountries(
  plate: Plate,
  view: MapView,
  before: readonly MapName[],
  fontSize: number,
  taken: readonly Box[],
  most: number,
): MapName[] {
  const names: MapName[] = [];
  const { paper } = plate.frame;
  const isOwn = ({ iso }: Shape) => iso !== undefined && iso === view.country;
  const own = plate.shapes.filter(isOwn);
  const near = plate.shapes.filter((shape) => !isOwn(shape));
  // The page of a country says its name in its headline; on the page of a place it comes before the neighbours.
  for (const shape of view.shows === 'place' ? [...own, ...near] : [...near, ...own]) {
    const set = before.length + names.length;
    if (set === most || (view.shows === 'country' && isOwn(shape) && set > 0)) break;
    const text = view.states.get(shape.iso ?? '');
    if (text === undefined || before.some((name) => name.text === text)) continue;
    const others = [...taken, ...names.map(({ box }) => box)];
    const box = plate.boxesFor(shape, text, fontSize).find((candidate) => fits(paper, candidate, others));
    if (box) names.push({ ...labelIn(text, box, 'middle', fontSize), kind: isOwn(shape) ? 'own' : 'near' });
    else if (isOwn(shape)) {
      const label = labelOfIslands(paper, text, shape, fontSize, others);
      if (label) names.push({ ...label, kind: 'own' });
    }
  }
  return names;
}

// A country too small for its name has it beside its largest island.
function labelOfIslands(
  paper: Paper,
  text: string,
  { rings }: Shape,
  fontSize: number,
  taken: readonly Box[],
) {
  const [largest] = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const [xs, ys] = [(largest ?? []).map(([x]) => x), (largest ?? []).map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const radius = Math.min(right - left, bottom - top) / 2;
  return labelBeside(paper, text, [(left + right) / 2, (top + bottom) / 2], radius, fontSize, taken);
}

function pointOf({ longitude, latitude }: MapPlace): Point {
  return [longitude, latitude];
}

function boxAround({ x, y, radius }: Dot): Box {
  const half = radius + 2;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}
