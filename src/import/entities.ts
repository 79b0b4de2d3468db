// The places and actors of an article: found by the registries' names, each with the words that show it.

import { type Actor, countryOf, type Place, type Registry, spellingsOf } from '../model/registry.ts';
import { guardedSpellings } from '../model/spellings.ts';
import { buildFinder, type Finder, findNames, type Sighting } from '../text/finder.ts';
import { type SourceLine, sourceColumn } from './source-lines.ts';

/** Words of the source that show something, with their line and column there, both from 1. */
export type Evidence = Readonly<{ text: string; line: number; column: number }>;

export type Found = Readonly<{ id: string; name: string; evidence: Evidence[] }>;

/** A name that belongs to several entries and that nothing in the text settles. */
export type Unsettled = Readonly<{ evidence: Evidence; candidates: readonly string[] }>;

export type Entities = Readonly<{
  places: Found[];
  actors: Found[];
  unsettled: Unsettled[];
  sightings: ReadonlyMap<SourceLine, readonly Sighting[]>;
}>;

/** The registries, with a finder over all their names. Built once, used for every article. */
export type Names = Readonly<{ places: Registry<Place>; actors: Registry<Actor>; finder: Finder }>;

export function gatherNames(places: Registry<Place>, actors: Registry<Actor>): Names {
  const spellings = [...places.values()].flatMap((place) =>
    guardedSpellings(place, spellingsOf(place)).map((spelling) => ({
      ...spelling,
      id: `place:${spelling.id}`,
    })),
  );
  for (const actor of actors.values()) {
    spellings.push(
      ...guardedSpellings(actor, spellingsOf(actor)).map((spelling) => ({
        ...spelling,
        id: `actor:${spelling.id}`,
      })),
    );
  }
  return { places, actors, finder: buildFinder(spellings) };
}

/** Finds the names in an article's lines. A name shared by several is settled by the countries of the others. */
export function findEntities(names: Names, lines: readonly SourceLine[]): Entities {
  const sightings = new Map(lines.map((line) => [line, findNames(names.finder, line.text)]));
  const countries = countriesOf(names, [...sightings.values()].flat());
  const found = new Map<string, Found>();
  const unsettled: Unsettled[] = [];
  for (const [line, sighted] of sightings) {
    for (const sighting of sighted) {
      const evidence = {
        text: sighting.text,
        line: line.number,
        column: sourceColumn(line, sighting.start, sighting.text),
      };
      const id = settle(names, sighting.ids, countries);
      if (id === undefined) {
        unsettled.push({ evidence, candidates: sighting.ids.map((one) => nameOf(names, one)) });
        continue;
      }
      const entry = found.get(id) ?? {
        id: id.slice(id.indexOf(':') + 1),
        name: nameOf(names, id),
        evidence: [],
      };
      entry.evidence.push(evidence);
      found.set(id, entry);
    }
  }
  const of = (registry: string) =>
    [...found].filter(([id]) => id.startsWith(`${registry}:`)).map(([, entry]) => entry);
  return { places: of('place'), actors: of('actor'), unsettled, sightings };
}

function nameOf(names: Names, id: string): string {
  const bare = id.slice(id.indexOf(':') + 1);
  return (id.startsWith('place:') ? names.places.get(bare) : names.actors.get(bare))?.name ?? bare;
}

/** How often each country is in the text, by the names that belong to one entry only. */
function countriesOf(names: Names, sightings: readonly Sighting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ids } of sightings) {
    const [id] = ids;
    const country = ids.length === 1 && id !== undefined ? countryOfName(names, id) : undefined;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

function countryOfName(names: Names, id: string): string | undefined {
  const bare = id.slice(id.indexOf(':') + 1);
  return id.startsWith('place:') ? countryOf(names.places, bare) : names.actors.get(bare)?.country;
}

// The one whose country the rest of the text speaks of most; a place before an actor; where two are even, nobody.
function settle(
  names: Names,
  ids: readonly string[],
  countries: ReadonlyMap<string, number>,
): string | undefined {
  if (ids.length === 1) return ids[0];
  const places = ids.filter((id) => id.startsWith('place:'));
  const candidates = places.length > 0 ? places : ids;
  if (candidates.length === 1) return candidates[0];
  const weighed = candidates.map((id) => ({
    id,
    weight: countries.get(countryOfName(names, id) ?? '') ?? 0,
  }));
  weighed.sort((a, b) => b.weight - a.weight);
  const [best, next] = weighed;
  return best && best.weight > (next?.weight ?? 0) ? best.id : undefined;
}
