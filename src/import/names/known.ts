// The registries as one finder: places, actors, and the adjectives of states, which say whose an office is.

import {
  type Actor,
  countryOf,
  type Place,
  placeLadder,
  type Registry,
  spellingsOf,
} from '../../model/registry.ts';
import { guardedSpellings } from '../../model/spellings.ts';
import { buildFinder, type Finder, type Spelling } from '../../text/finder.ts';

/** The registries, with a finder over all their names. Built once, used for every article. Ids: `place:anbar`. */
export type Names = Readonly<{
  places: Registry<Place>;
  actors: Registry<Actor>;
  finder: Finder;
  /** The country that each id speaks for: asked for every name of every article. */
  countries: ReadonlyMap<string, string>;
  /** The ids of clubs. */
  clubs: ReadonlySet<string>;
}>;

export function gatherNames(places: Registry<Place>, actors: Registry<Actor>): Names {
  const spellings: Spelling[] = [];
  const countries = new Map<string, string>();
  const clubs = new Set<string>();
  for (const place of places.values()) {
    countries.set(`place:${place.id}`, countryOf(places, place.id) ?? place.id);
    if (place.nisba) countries.set(`nisba:${place.id}`, place.id);
    for (const spelling of guardedSpellings(place, spellingsOf(place)))
      spellings.push({ ...spelling, id: `place:${place.id}` });
    for (const nisba of place.nisba ?? [])
      for (const text of nisbaForms(nisba)) spellings.push({ id: `nisba:${place.id}`, text });
  }
  for (const actor of actors.values()) {
    if (actor.kind === 'club') clubs.add(`actor:${actor.id}`);
    if (actor.country !== undefined) countries.set(`actor:${actor.id}`, actor.country);
    for (const spelling of guardedSpellings(actor, spellingsOf(actor)))
      spellings.push({ ...spelling, id: `actor:${actor.id}` });
  }
  return { places, actors, finder: buildFinder(spellings), countries, clubs };
}

const endings = ['', 'ة', 'ون', 'ين', 'ان', 'ات', 'تان', 'تين'];

// «عراقي»: عراقية، العراقيون…; of two words, both agree: «الكورية الجنوبية».
function nisbaForms(nisba: string): string[] {
  const words = nisba.split(' ');
  return endings.flatMap((ending) => {
    const bare = words.map(
      (word) => word + (ending === '' || ending === 'ة' || words.length === 1 ? ending : 'ة'),
    );
    const definite = bare.map((word) => `ال${word}`);
    const mixed = words.length > 1 ? [`${definite[0]} ${bare.slice(1).join(' ')}`] : [];
    return [bare.join(' '), definite.join(' '), ...mixed];
  });
}

/** The registry that an id is of, and the id there. */
export function partsOf(id: string): { registry: string; bare: string } {
  const at = id.indexOf(':');
  return { registry: id.slice(0, at), bare: id.slice(at + 1) };
}

/** The entry's name; of an id that no registry has, the id. */
export function nameOf(names: Names, id: string): string {
  const { registry, bare } = partsOf(id);
  return (registry === 'place' ? names.places.get(bare) : names.actors.get(bare))?.name ?? bare;
}

/** The country that a name speaks for, if it does. */
export function countryOfName(names: Names, id: string): string | undefined {
  return names.countries.get(id);
}

/** The division of its country that a place lies in, or is. */
export function regionOfName(names: Names, id: string): string | undefined {
  const { registry, bare } = partsOf(id);
  return registry === 'place' ? placeLadder(names.places, bare).at(-2)?.id : undefined;
}
