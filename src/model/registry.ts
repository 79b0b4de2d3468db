// Places and actors: the shape of the registries, and the typed entries that come of them.

import { z } from 'zod';
import { complain, edtf, line, slug } from './fields.ts';
import { type ActorKind, actorKinds, type PlaceKind, placeKinds } from './kinds.ts';

const named = {
  id: slug,
  slug: slug.optional(),
  name: line(200),
  aliases: z.array(line(200)).optional(),
  /** A spelling of this entry is shared with another one on purpose. */
  ambiguous: z.boolean().optional(),
  /** Spellings that are everyday words too: they count only after a trigger word. */
  guarded: z.array(line(200)).optional(),
  triggers: z.array(line(80)).optional(),
  sameAs: z.array(line(300)).optional(),
};

function oneOf<K extends string>(kinds: Readonly<Record<K, string>>) {
  return z.enum(Object.keys(kinds) as [K, ...K[]]);
}

export const placeSchema = z
  .strictObject({
    ...named,
    kind: oneOf<PlaceKind>(placeKinds),
    parent: slug.optional(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    iso: line(10).optional(),
    /** Of a state: its adjective, as «عراقي»; it says which state's office an article means. */
    nisba: z.array(line(80)).optional(),
  })
  .superRefine((place, context) => {
    if ((place.lat === undefined) !== (place.lon === undefined))
      complain(context, { code: 'half-coordinates' });
  });

const role = z.strictObject({ title: line(200), from: edtf.optional(), to: edtf.optional() });

export const actorSchema = z.strictObject({
  ...named,
  kind: oneOf<ActorKind>(actorKinds),
  country: slug.optional(),
  parent: slug.optional(),
  roles: z.array(role).optional(),
});

export type PlaceEntry = z.infer<typeof placeSchema>;
export type ActorEntry = z.infer<typeof actorSchema>;

/** A place that can be trusted: its slug settled, its parent known. */
export type Place = Readonly<PlaceEntry & { slug: string }>;
export type Actor = Readonly<ActorEntry & { slug: string }>;

/** Entries by id. */
export type Registry<T> = ReadonlyMap<string, T>;

/** All spellings of an entry: its name first. */
export function spellingsOf(
  entry: Readonly<{ name: string; aliases?: readonly string[] | undefined }>,
): string[] {
  return [entry.name, ...(entry.aliases ?? [])];
}

/** A place and the places it lies in, from the nearest out. Parents are known and never circle: the reader saw to it. */
export function placeLadder(places: Registry<Place>, id: string): Place[] {
  const ladder: Place[] = [];
  let place = places.get(id);
  while (place) {
    ladder.push(place);
    place = place.parent === undefined ? undefined : places.get(place.parent);
  }
  return ladder;
}

/** The outermost place that a place lies in: its state, as a rule. */
export function countryOf(places: Registry<Place>, id: string): string | undefined {
  return placeLadder(places, id).at(-1)?.id;
}
