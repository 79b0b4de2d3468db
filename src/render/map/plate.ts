// The part of a map that all places of a country share: frame, outlines, room for names. Drawn once, printed often.

import type { Atlas, Point } from './atlas.ts';
import type { Box } from './boxes.ts';
import { countryFrame, type Frame, isOnPaper, type Paper, regionFrame } from './frame.ts';
import { labelSize } from './labels.ts';
import { roomOf } from './room.ts';
import { pathOf, type Shape, shapesIn } from './shapes.ts';

export type Plate = Readonly<{
  frame: Frame;
  /** Paths of the country that the map is about, and of the others. */
  own: string;
  others: string;
  /** The countries that can be seen, the largest on the paper first. */
  shapes: readonly Shape[];
  boxesFor: (shape: Shape, name: string, fontSize: number) => readonly Box[];
}>;

/** By what is shown: `IQ`, or the middle of a region. Kept with the atlas, gone with it. */
const plates = new WeakMap<Atlas, Map<string, Plate>>();

/**
 * The plate of a country; where that has no outline, or the point lies off its paper (an island across an ocean), the
 * plate of the point's surroundings.
 */
export function plateFor(
  atlas: Atlas,
  paper: Paper,
  iso: string | undefined,
  point: Point | undefined,
): Plate | undefined {
  const kept = plates.get(atlas) ?? new Map<string, Plate>();
  plates.set(atlas, kept);
  const sizes = `${paper.width}x${paper.height}`;
  const keep = (key: string, make: () => Frame | undefined): Plate | undefined => {
    const known = kept.get(key);
    if (known) return known;
    const frame = make();
    const plate = frame && drawPlate(atlas, frame, iso);
    if (plate) kept.set(key, plate);
    return plate;
  };
  const country = iso === undefined ? undefined : atlas.countries.find((one) => one.iso === iso);
  const whole = country && keep(`${sizes} ${iso}`, () => countryFrame(atlas, country, paper));
  if (whole && (!point || isOnPaper(paper, whole.frame.toPaper(point), paper.margin / 3))) return whole;
  if (!point) return undefined;
  const region = regionFrame(point, paper);
  return keep(`${sizes} ${iso} ${region.cap.centre.join(' ')}`, () => region);
}

function drawPlate(atlas: Atlas, frame: Frame, iso: string | undefined): Plate {
  const shapes = shapesIn(atlas, frame);
  const isOwn = (shape: Shape) => iso !== undefined && shape.iso === iso;
  const room = roomOf(frame.paper, shapes);
  const sizes = new Map(shapes.map((shape) => [shape, room.size(shape)]));
  const boxes = new Map<string, readonly Box[]>();
  return {
    frame,
    own: pathOf(shapes.filter(isOwn).flatMap(({ rings }) => rings)),
    others: pathOf(shapes.filter((shape) => !isOwn(shape)).flatMap(({ rings }) => rings)),
    shapes: shapes.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)),
    boxesFor(shape, name, fontSize) {
      const key = `${shape.iso} ${fontSize} ${name}`;
      const known = boxes.get(key);
      if (known) return known;
      const { width, height } = labelSize(name, fontSize);
      const found = room.boxes(shape, width, height);
      boxes.set(key, found);
      return found;
    },
  };
}
