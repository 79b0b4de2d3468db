// The countries of the world as arcs that neighbours share: read once from world-atlas, drawn from many times.

import { transform } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Longitude and latitude in degrees, or a place on the paper. */
export type Point = readonly [number, number];

/** A circle on the globe, in radians: what lies outside it need not be looked at. */
export type Cap = Readonly<{ centre: Point; radius: number }>;

/** Rings of indexes into the arcs, the outer ring first, as TopoJSON has them. */
export type Land = Readonly<{ rings: number[][]; cap: Cap }>;

/** `iso` is the alpha-2 code. A land without one is drawn and never named. */
export type Country = Readonly<{ iso?: string; lands: readonly Land[] }>;

export type Atlas = Readonly<{ arcs: readonly (readonly Point[])[]; countries: readonly Country[] }>;

/** Reads the TopoJSON of world-atlas: `countries` with ISO 3166-1 numeric ids. */
export function readAtlas(topology: Topology): Atlas {
  const unpack = topology.transform ? transform(topology.transform) : (point: number[]) => point;
  const arcs = topology.arcs.map((arc) => {
    return arc.map((step, index): Point => {
      const [x = 0, y = 0] = unpack(step, index > 0);
      return [x, y];
    });
  });
  const lands = new Map<string, Land[]>();
  const { geometries } = topology.objects['countries'] as GeometryCollection;
  geometries.forEach((geometry, index) => {
    const iso = alphaCode(geometry.id);
    // Two entries may have one code: the islands of Ashmore have that of Australia.
    const key = iso ?? `#${index}`;
    const polygons = polygonsOf(geometry as Polygon | MultiPolygon);
    const more = polygons.map((rings) => ({ rings, cap: capAround(outline(arcs, rings)) }));
    lands.set(key, [...(lands.get(key) ?? []), ...more]);
  });
  return {
    arcs,
    countries: [...lands].map(([key, parts]) =>
      key.startsWith('#') ? { lands: parts } : { iso: key, lands: parts },
    ),
  };
}

/** 368 is IQ: Unicode's rules for language tags replace the numeric code of a country by its letters. */
export function alphaCode(numeric: string | number | undefined): string | undefined {
  if (numeric === undefined) return undefined;
  const { region } = new Intl.Locale(`und-${String(numeric).padStart(3, '0')}`);
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

/** The points of a land's outer ring. */
export function outline(arcs: Atlas['arcs'], rings: Land['rings']): Point[] {
  return (rings[0] ?? []).flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? []);
}

/** A circle that holds the points: about their middle, not the least there is. */
export function capAround(points: readonly Point[]): Cap {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    x += Math.cos(p) * Math.cos(l);
    y += Math.cos(p) * Math.sin(l);
    z += Math.sin(p);
  }
  const centre: Point = [
    (Math.atan2(y, x) * 180) / Math.PI,
    (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
  ];
  const radius = points.reduce((most, point) => Math.max(most, distance(centre, point)), 0);
  return { centre, radius };
}

/** Of two points of the globe, in radians. d3's is exact to the last bit, and ten times as slow. */
export function distance(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((b[1] - a[1]) * radians) / 2) ** 2;
  const east = Math.sin(((b[0] - a[0]) * radians) / 2) ** 2;
  const half = north + east * Math.cos(a[1] * radians) * Math.cos(b[1] * radians);
  return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
}

function polygonsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}
