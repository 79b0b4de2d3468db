// Which of several entries a name means: by the country it is given, by what was named in full, by the article's setting.

import { lookupWords, nameWordsOf } from '../../text/name-words.ts';
import { countryOfName, type Names, partsOf } from './known.ts';
import { isClub, type Setting, type Sighted, weightAt } from './sighted.ts';

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
  const candidates = ofOneKind(names, ids, sighted, setting, established);
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
  if (others.length === 0) return isElsewhere(names, first, sighted, setting) ? undefined : { id: first };
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

const officeHeads = new Set(
  'وزارة وزير وزيرة مجلس هيئة رئيس رئيسة محكمة مركز المركز جهاز ديوان بنك البنك حكومة الوزير المجلس الهيئة المحكمة الديوان الجهاز مديرية مصلحة ولي'
    .split(' ')
    .flatMap(lookupWords),
);

// «مجلس الحكومة» of one country in an article that speaks of others alone: theirs is not in the registry.
function isElsewhere(names: Names, id: string, { sighting }: Sighted, { countries }: Setting): boolean {
  const country = countryOfName(names, id);
  const actor = names.actors.get(partsOf(id).bare);
  if (!id.startsWith('actor:') || !actor || country === undefined) return false;
  if (countries.size === 0 || countries.has(country) || actor.name === sighting.text) return false;
  const forms = nameWordsOf(sighting.text)[0]?.forms ?? [];
  return forms.some(({ form }) => officeHeads.has(form));
}

// A club is meant where its full name stood before, and in sport but behind «في»; else the town that it is called after.
function ofOneKind(
  names: Names,
  ids: readonly string[],
  { sighting, line }: Sighted,
  setting: Setting,
  established: ReadonlySet<string>,
): readonly string[] {
  const places = ids.filter((id) => partsOf(id).registry === 'place');
  if (places.length === 0 || places.length === ids.length) return ids;
  const actors = ids.filter((id) => partsOf(id).registry === 'actor');
  const inFull = actors.filter((id) => established.has(id));
  if (inFull.length > 0) return inFull;
  const papers = actors.filter((id) => names.actors.get(partsOf(id).bare)?.kind === 'media');
  if (papers.length > 0) return papers;
  const clubs = setting.isSport ? actors.filter((id) => isClub(names, id)) : [];
  const isWhere =
    /(?:^|\s)(?:في|إلى|من|مدينة)\s$/.test(line.text.slice(0, sighting.start)) ||
    /^[وف]?ب/.test(sighting.text);
  return clubs.length > 0 && !isWhere ? clubs : places;
}
