// What must hold between the entries of a registry: parents exist, slugs differ, spellings are nobody else's.

import type { Complaint } from '../model/fields.ts';
import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/parse.ts';
import { type ActorEntry, type PlaceEntry, spellingsOf } from '../model/registry.ts';
import { nameKey } from '../text/key.ts';
import type { YamlSource } from './yaml.ts';

/** An entry and where it stands. `own`: in the newsroom's registry, not in the one that ships with Warraq. */
export type Placed<T> = Readonly<{ entry: T; index: number; source: YamlSource; own: boolean }>;

/**
 * Whether an id is that of an entry left out for a fault of its own, or of a file that could not be read: who names it
 * is not at fault as well.
 */
export type IsLost = (id: string) => boolean;

type PlacedFault = Readonly<{ source: YamlSource; fault: Fault }>;
type Entries<T> = ReadonlyMap<string, Placed<T>>;

function faultAt(placed: Placed<unknown>, path: (string | number)[], complaint: Complaint): PlacedFault {
  return { source: placed.source, fault: { path: [placed.index, ...path], atKey: false, complaint } };
}

/** ` (did you mean "x"?)`, or nothing: goes into a message as it is. */
export function suggest(value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === undefined ? '' : ` (${near}?)`;
}

/** Spellings shared without being declared, spellings repeated, and slugs used twice. */
export function checkEntries(entries: Entries<PlaceEntry | ActorEntry>): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const owners = new Map<string, Placed<PlaceEntry | ActorEntry>>();
  const slugs = new Map<string, string>();
  for (const placed of entries.values()) {
    const { entry } = placed;
    const slug = entry.slug ?? entry.id;
    const other = slugs.get(slug);
    if (other !== undefined)
      faults.push(
        faultAt(placed, [entry.slug ? 'slug' : 'id'], {
          code: 'duplicate-slug',
          values: { value: slug, other },
        }),
      );
    else slugs.set(slug, entry.id);
    spellingsOf(entry).forEach((spelling, index) => {
      const path = index === 0 ? ['name'] : ['aliases', index - 1];
      const key = nameKey(spelling);
      const owner = owners.get(key);
      if (!owner) owners.set(key, placed);
      else if (owner === placed) {
        // Two ways of writing one name (with a hamza and without) may both be listed; the same letters twice are a slip.
        const repeated = spellingsOf(entry).indexOf(spelling) !== index;
        if (repeated)
          faults.push(faultAt(placed, path, { code: 'repeated-spelling', values: { value: spelling } }));
      } else if (!isDeclared(placed, owner)) faults.push(sharedSpelling(placed, owner, spelling));
    });
  }
  return faults;
}

// A newsroom cannot edit what ships with Warraq: there its own word is enough.
function isDeclared(one: Placed<PlaceEntry | ActorEntry>, other: Placed<PlaceEntry | ActorEntry>): boolean {
  if (one.own === other.own) return Boolean(one.entry.ambiguous && other.entry.ambiguous);
  return Boolean((one.own ? one : other).entry.ambiguous);
}

// Told at the newsroom's own entry, if one is: that is the one to mend.
function sharedSpelling(
  later: Placed<PlaceEntry | ActorEntry>,
  first: Placed<PlaceEntry | ActorEntry>,
  spelling: string,
): PlacedFault {
  const [at, other] = first.own && !later.own ? [first, later] : [later, first];
  const index = spellingsOf(at.entry).findIndex((own) => nameKey(own) === nameKey(spelling));
  const values = { value: spelling, id: at.entry.id, other: other.entry.id };
  return faultAt(at, index === 0 ? ['name'] : ['aliases', index - 1], { code: 'shared-spelling', values });
}

/** Parents that are missing, and places that lie inside themselves. */
export function checkPlaces(places: Entries<PlaceEntry>, lost: IsLost): PlacedFault[] {
  return [...places.values()].flatMap((placed) => checkParent(placed, places, lost));
}

/** Parents and countries that are missing, and actors that stand above themselves. */
export function checkActors(
  actors: Entries<ActorEntry>,
  places: Entries<PlaceEntry>,
  lost: Readonly<{ places: IsLost; actors: IsLost }>,
): PlacedFault[] {
  const states = [...places.values()]
    .filter(({ entry }) => entry.kind === 'state')
    .map(({ entry }) => entry.id);
  return [...actors.values()].flatMap((placed) => {
    const faults = checkParent(placed, actors, lost.actors);
    const { country } = placed.entry;
    if (country !== undefined && !states.includes(country) && !lost.places(country)) {
      const values = { value: country, suggestion: suggest(country, states) };
      faults.push(faultAt(placed, ['country'], { code: 'unknown-country', values }));
    }
    return faults;
  });
}

function checkParent<T extends { id: string; parent?: string | undefined }>(
  placed: Placed<T>,
  entries: Entries<T>,
  lost: IsLost,
): PlacedFault[] {
  const { id, parent } = placed.entry;
  if (parent === undefined) return [];
  if (!entries.has(parent)) {
    if (lost(parent)) return [];
    const values = { value: parent, suggestion: suggest(parent, entries.keys()) };
    return [faultAt(placed, ['parent'], { code: 'unknown-parent', values })];
  }
  const circle = [id];
  for (
    let above: string | undefined = parent;
    above !== undefined;
    above = entries.get(above)?.entry.parent
  ) {
    circle.push(above);
    // Only those on the circle itself are told; what hangs below it is well once the circle is mended.
    if (above === id)
      return [
        faultAt(placed, ['parent'], {
          code: 'parent-circle',
          values: { value: id, circle: circle.join(' ← ') },
        }),
      ];
    if (circle.indexOf(above) !== circle.length - 1) return [];
  }
  return [];
}
