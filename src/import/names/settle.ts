// Which of several entries a name means: by the country it is given, by what was named in full, by the article's setting.

import { lookupWords, nameWordsOf } from '../../text/name-words.ts';
import { countryOfName, type Names, partsOf } from './known.ts';
import { type Reading, type Setting, type Sighted, textBefore, weightAt, weightOf } from './sighted.ts';

/** Why a shared name was read as it was; the country is the one that decided. */
export type Reason = Readonly<{
  code: 'adjective' | 'place-behind' | 'named-in-full' | 'country';
  country?: string;
  /** The country's name, to show. */
  countryName?: string;
}>;

export type Settled = Readonly<{ id: string; reason?: Reason }>;

/** The one that is meant; `open` where nothing decides, nothing where none is. */
export function settle(
  reading: Reading,
  ids: readonly string[],
  sighted: Sighted,
  behind: Behind | undefined,
): Settled | 'open' | undefined {
  const { names, setting, established } = reading;
  const candidates = ofOneKind(reading, ids, sighted);
  const ofOffices = candidates.some((id) => isOffice(names, id));
  if (ofOffices && behind) {
    const own = candidates.filter((id) => countryOfName(names, id) === behind.country);
    const [only, ...others] = own;
    // «وزارة الخارجية الألمانية»: an office of a country that the registry has no such office of.
    const isForeign = only === undefined && candidates.every((id) => names.countries.has(id));
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
  if (ofOffices && isMinor(names, best, setting, sighted)) return undefined;
  const country = countryOfName(names, best.id);
  return { id: best.id, reason: { code: 'country', ...(country !== undefined && { country }) } };
}

/** What stands right behind an office and says whose it is. */
export type Behind = Readonly<{ code: 'adjective' | 'place-behind'; country: string }>;

function isOffice(names: Names, id: string): boolean {
  const { registry, bare } = partsOf(id);
  const kind = names.actors.get(bare)?.kind;
  return registry === 'actor' && (kind === 'state-body' || kind === 'force');
}

// An article of another country, which has no such office in the registry: «وزارة النقل» in the Comoros.
function isMinor(
  names: Names,
  best: { id: string; weight: number },
  setting: Setting,
  sighted: Sighted,
): boolean {
  const weights = [...setting.countries].map((country) => weightOf(setting, country, sighted));
  return best.weight * 3 < Math.max(...weights) && names.countries.has(best.id);
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
  { names, setting, established }: Reading,
  ids: readonly string[],
  sighted: Sighted,
): readonly string[] {
  const places = ids.filter((id) => partsOf(id).registry === 'place');
  if (places.length === 0 || places.length === ids.length) return ids;
  const actors = ids.filter((id) => partsOf(id).registry === 'actor');
  const inFull = actors.filter((id) => established.has(id) && (setting.isSport || !names.clubs.has(id)));
  if (inFull.length > 0) return inFull;
  const papers = actors.filter((id) => names.actors.get(partsOf(id).bare)?.kind === 'media');
  if (papers.length > 0) return papers;
  const clubs = setting.isSport ? actors.filter((id) => names.clubs.has(id)) : [];
  const isWhere =
    /(?:^|\s)(?:في|إلى|من|مدينة)\s$/.test(textBefore(sighted)) || /^[وف]?ب/.test(sighted.sighting.text);
  return clubs.length > 0 && !isWhere ? clubs : places;
}
