// Where names were sighted in an article, and what countries the article speaks of around each.

import type { Sighting } from '../../text/finder.ts';
import { lookupWords, nameWordsOf } from '../../text/name-words.ts';
import type { SourceLine } from '../source-lines.ts';
import { countryOfName, type Names, partsOf, regionOfName } from './known.ts';

/** A sighting, its line, and the place of that line among the article's. */
export type Sighted = Readonly<{ sighting: Sighting; line: SourceLine; at: number }>;

/** A country, or a division of one, that is spoken of at some point of the article. */
type Evidence = Readonly<{ country: string; region?: string; at: number; start: number; weight: number }>;

/** What an article says of where it plays. */
export type Setting = Readonly<{
  evidence: readonly Evidence[];
  countries: ReadonlySet<string>;
  /** Whether it speaks of matches and teams: there «الهلال» is a club. */
  isSport: boolean;
}>;

/** Counts what is beyond doubt: names of one entry, and of several that all lie in one country. */
export function settingOf(names: Names, all: readonly Sighted[], lines: readonly SourceLine[]): Setting {
  const evidence: Evidence[] = [];
  for (const { sighting, at } of all) {
    const countries = new Set(sighting.ids.map((id) => countryOfName(names, id)));
    const [country, ...others] = countries;
    if (country === undefined || others.length > 0) continue;
    const [id = '', ...more] = sighting.ids;
    const region = more.length === 0 ? regionOfName(names, id) : undefined;
    const weight = id.startsWith('nisba:') ? 0.75 : 1;
    evidence.push({ country, at, start: sighting.start, weight, ...(region !== undefined && { region }) });
  }
  // Few articles name what may be a club: only of those are the words looked at.
  const mayBeSport = all.some(({ sighting }) =>
    [...sighting.doubtful.map(({ id }) => id), ...sighting.ids].some((id) => isClub(names, id)),
  );
  const isSport = mayBeSport && speaksOfSport(lines);
  return { evidence, countries: new Set(evidence.map((one) => one.country)), isSport };
}

const sportWords = new Set(
  'مباراة المباراة مباراته مباريات المباريات الدوري دوري الجولة هدف هدفين بهدفين هدفا أهداف مدرب المدرب لاعب اللاعب لاعبو لاعبي اللاعبين الشوط ملعب الملعب ملعبه كأس الكأس بطولة البطولة مهاجم المهاجم مدافع حارس الحارس نقطة نقاط الصدارة صدارة ركلة تعادل التعادل الفوز فوز فوزه خسارة ثنائية ثلاثية نهائي النهائي الديربي ديربي الكلاسيكو التشكيلة المنتخب الجماهير الانتقالات التمريرات البديل التسلل'
    .split(' ')
    .flatMap(lookupWords),
);

/** How many different words of sport make an article one of sport. */
const enoughSport = 4;

function speaksOfSport(lines: readonly SourceLine[]): boolean {
  const said = new Set<string>();
  for (const line of lines) {
    for (const { forms } of nameWordsOf(line.text)) {
      const word = forms.find(({ form }) => sportWords.has(form));
      if (word) said.add(word.form);
    }
    if (said.size >= enoughSport) return true;
  }
  return false;
}

/** Whether an id is a club's. */
export function isClub(names: Names, id: string): boolean {
  const { registry, bare } = partsOf(id);
  return registry === 'actor' && names.actors.get(bare)?.kind === 'club';
}

/** How much the article speaks for a name at a point of it: near names count more, and those of one division most. */
export function weightAt(setting: Setting, names: Names, id: string, { at, sighting }: Sighted): number {
  const country = countryOfName(names, id);
  const region = regionOfName(names, id);
  let weight = 0;
  for (const one of setting.evidence) {
    if (one.country !== country) continue;
    // What stands before says what is meant; a headline speaks for the whole.
    const near =
      one.at === at ? (Math.abs(one.start - sighting.start) < 120 ? 3 : 2) : one.at === 0 ? 1.5 : 1;
    weight += one.weight * near + (region !== undefined && one.region === region ? 2 : 0);
  }
  return weight;
}
