// Which of several entries a name means: by the country it is given, by what was named in full, by the article's setting.

import { countryOfName, type Names, partsOf } from './known.ts';
import { type Setting, type Sighted, weightAt } from './sighted.ts';

/** Why a shared name was read as it was; the country is the one that decided. */
export type Reason = Readonly<{
  code: 'adjective' | 'place-behind' | 'named-in-full' | 'country';
  country?: string;
}>;

export type Settled = Readonly<{ id: string; reason?: Reason }>;

/** The one that is meant; `open` where nothing decides, nothing where none is. */
export function settle(
  names: Names,
  ids: readonly string[],
  sighted: Sighted,
  setting: Setting,
  established: ReadonlySet<string>,
  behind: Behind | undefined,
): Settled | 'open' | undefined {
  const candidates = ofOneKind(ids, established);
  const ofOffices = candidates.some((id) => id.startsWith('actor:'));
  if (ofOffices && behind) {
    const own = candidates.filter((id) => countryOfName(names, id) === behind.country);
    const [only, ...others] = own;
    // «وزارة الخارجية الألمانية»: an office of a country that the registry has no such office of.
    const isForeign = only === undefined && candidates.every((id) => isOfCountry(names, id));
    // Behind «في» stands where it was said, unless the name is one that many countries have.
    if (isForeign && (behind.code === 'adjective' || candidates.length > 1)) return undefined;
    if (only !== undefined && others.length === 0) return { id: only, reason: behind };
  }
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  if (others.length === 0) return { id: first };
  const inFull = candidates.filter((id) => established.has(id));
  if (inFull.length === 1 && inFull[0] !== undefined)
    return { id: inFull[0], reason: { code: 'named-in-full' } };
  const weighed = candidates.map((id) => ({ id, weight: weightAt(setting, names, id, sighted) }));
  weighed.sort((a, b) => b.weight - a.weight);
  const [best, next] = weighed;
  if (!best || best.weight <= (next?.weight ?? 0)) return 'open';
  const country = countryOfName(names, best.id);
  return { id: best.id, reason: { code: 'country', ...(country !== undefined && { country }) } };
}

/** What stands right behind an office and says whose it is. */
export type Behind = Readonly<{ code: 'adjective' | 'place-behind'; country: string }>;

function isOfCountry(names: Names, id: string): boolean {
  return countryOfName(names, id) !== undefined;
}

// A club is meant where its full name stood before, else the town that it is called after.
function ofOneKind(ids: readonly string[], established: ReadonlySet<string>): readonly string[] {
  const places = ids.filter((id) => partsOf(id).registry === 'place');
  if (places.length === 0 || places.length === ids.length) return ids;
  const actors = ids.filter((id) => partsOf(id).registry === 'actor');
  const inFull = actors.filter((id) => established.has(id));
  return inFull.length > 0 ? inFull : places;
}
