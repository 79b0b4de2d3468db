// Lists: in «بيروت وصور وصيدا» the everyday word between two places is a place, and so is the party between two parties.

import { countryOfName, type Names, partsOf } from './known.ts';
import type { Reading, Sighted } from './sighted.ts';

/** Doubtful places that stand in a list beside a place of their own country, and actors beside one of their kind. */
export function listedIds(
  { names }: Reading,
  all: readonly Sighted[],
  counted: ReadonlyMap<Sighted, readonly string[]>,
): Map<Sighted, string[]> {
  const listed = new Map<Sighted, string[]>();
  const countedIn = (sighted: Sighted) => listed.get(sighted) ?? counted.get(sighted) ?? [];
  const extend = (sighted: Sighted | undefined, beside: Sighted | undefined) => {
    if (!sighted || !beside || countedIn(sighted).length > 0) return;
    const sorts = new Set(countedIn(beside).map((id) => sortOf(names, id)));
    const ids = sighted.sighting.doubtful.map(({ id }) => id).filter((id) => sorts.has(sortOf(names, id)));
    if (ids.length > 0) listed.set(sighted, ids);
  };
  // Forwards, then backwards: a list may begin with the doubtful one.
  all.forEach((sighted, index) => {
    const before = all[index - 1];
    if (before && areListed(before, sighted)) extend(sighted, before);
  });
  for (let index = all.length - 2; index >= 0; index--) {
    const [sighted, after] = [all[index], all[index + 1]];
    if (sighted && after && areListed(sighted, after)) extend(sighted, after);
  }
  return listed;
}

// What is listed together: places of one country, parties of one country, clubs of one country.
function sortOf(names: Names, id: string): string {
  const { registry, bare } = partsOf(id);
  if (registry === 'place' && countryOfName(names, id) === bare) return 'state';
  const kind = registry === 'actor' ? names.actors.get(bare)?.kind : 'place';
  return `${kind} ${countryOfName(names, id)}`;
}

function areListed(first: Sighted, second: Sighted): boolean {
  if (first.line !== second.line) return false;
  const [end, start] = [first.sighting.end, second.sighting.nameStart];
  if (start - end > 8) return false;
  const gap = first.line.text.slice(end, start);
  return /^(?:\s?[،,]\s?(?:و\s?)?|\s?و\s?|\sأو\s|\s?[-–—]\s?|\sو?(?:إلى|حتى)\s)$/.test(gap);
}
