// Where names were sighted in an article, and what countries the article speaks of around each.

import type { Sighting } from '../../text/finder.ts';
import { lookupWords, nameWordsOf } from '../../text/name-words.ts';
import type { SourceLine } from '../source-lines.ts';
import { countryOfName, type Names, regionOfName } from './known.ts';

/** A sighting, its line, and the place of that line among the article's. */
export type Sighted = Readonly<{ sighting: Sighting; line: SourceLine; at: number }>;

/** The few words before a sighting, as far as a rule looks back; what is written onto the name is not among them. */
export function textBefore({ sighting, line }: Sighted): string {
  return line.text.slice(Math.max(0, sighting.start - 30), sighting.start);
}

/** A country, or a division of one, that is spoken of at some point of the article. */
type Evidence = Readonly<{ country: string; region?: string; at: number; start: number; weight: number }>;

/** What an article says of where it plays. */
export type Setting = Readonly<{
  evidence: readonly Evidence[];
  countries: ReadonlySet<string>;
  /** Whether it speaks of matches and teams: there «الهلال» is a club. */
  isSport: boolean;
}>;

/** What an article is read by: `established` are the ids that some name in it can mean alone. */
export type Reading = Readonly<{ names: Names; setting: Setting; established: ReadonlySet<string> }>;

/** Counts what is beyond doubt: names of one entry, and of several that all lie in one country. */
export function settingOf(names: Names, all: readonly Sighted[], lines: readonly SourceLine[]): Setting {
  const evidence: Evidence[] = [];
  for (const one of all) {
    const { sighting, at } = one;
    const countries = new Set(sighting.ids.map((id) => countryOfName(names, id)));
    const [country, ...others] = countries;
    if (country === undefined || others.length > 0) continue;
    const [id = '', ...more] = sighting.ids;
    const region = more.length === 0 ? regionOfName(names, id) : undefined;
    const weight = id.startsWith('nisba:') ? 0.75 : isDateline(one) ? 4 : 1;
    evidence.push({ country, at, start: sighting.start, weight, ...(region !== undefined && { region }) });
  }
  // Few articles name what may be a club: only of those are the words looked at.
  const { clubs } = names;
  const mayBeSport = all.some(
    ({ sighting }) =>
      sighting.ids.some((id) => clubs.has(id)) || sighting.doubtful.some(({ id }) => clubs.has(id)),
  );
  const isSport = mayBeSport && speaksOfSport(lines);
  return { evidence, countries: new Set(evidence.map((one) => one.country)), isSport };
}

// «الدوحة - قنا:», «عدن (سبأ) -»: where it was written says most.
function isDateline({ sighting, line }: Sighted): boolean {
  return sighting.start === 0 && /^(?:\s?\([^)]{1,30}\))?\s?[-–—:،/]/.test(line.text.slice(sighting.end));
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

/** How much the article speaks for a country at a point of it. */
export function weightOf(setting: Setting, country: string, { at, sighting }: Sighted): number {
  return setting.evidence
    .filter((one) => one.country === country)
    .reduce((sum, one) => sum + one.weight * nearness(one, at, sighting.start), 0);
}

// What stands before says what is meant; a headline speaks for the whole.
function nearness(one: Evidence, at: number, start: number): number {
  if (one.at === at) return Math.abs(one.start - start) < 120 ? 3 : 2;
  return one.at === 0 ? 1.5 : 1;
}

/** How much the article speaks for a name at a point of it: near names count more, and those of one division most. */
export function weightAt(setting: Setting, names: Names, id: string, { at, sighting }: Sighted): number {
  const country = countryOfName(names, id);
  const region = regionOfName(names, id);
  let weight = 0;
  for (const one of setting.evidence) {
    if (one.country !== country) continue;
    weight +=
      one.weight * nearness(one, at, sighting.start) +
      (region !== undefined && one.region === region ? 2 : 0);
  }
  return weight;
}
