// Where names were sighted in an article, and what countries the article speaks of around each.

import type { Sighting } from '../../text/finder.ts';
import type { SourceLine } from '../source-lines.ts';
import { countryOfName, type Names, regionOfName } from './known.ts';

/** A sighting, its line, and the place of that line among the article's. */
export type Sighted = Readonly<{ sighting: Sighting; line: SourceLine; at: number }>;

/** A country, or a division of one, that is spoken of at some point of the article. */
type Evidence = Readonly<{ country: string; region?: string; at: number; start: number; weight: number }>;

/** What an article says of where it plays. */
export type Setting = Readonly<{ evidence: readonly Evidence[]; countries: ReadonlySet<string> }>;

/** Counts what is beyond doubt: names of one entry, and of several that all lie in one country. */
export function settingOf(names: Names, all: readonly Sighted[]): Setting {
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
  return { evidence, countries: new Set(evidence.map((one) => one.country)) };
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
