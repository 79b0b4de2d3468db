// Lists: in «بيروت وصور وصيدا» the everyday word between two places is a place.

import { countedIds } from './doubtful.ts';
import { countryOfName, type Names } from './known.ts';
import type { Setting, Sighted } from './sighted.ts';

/** Doubtful places that stand in a list beside a place of their own country. */
export function listedIds(
  names: Names,
  all: readonly Sighted[],
  setting: Setting,
  established: ReadonlySet<string>,
): Map<Sighted, string[]> {
  const listed = new Map<Sighted, string[]>();
  const placesOf = (sighted: Sighted) =>
    [...countedIds(names, sighted, setting, established), ...(listed.get(sighted) ?? [])].filter((id) =>
      id.startsWith('place:'),
    );
  const extend = (sighted: Sighted | undefined, beside: Sighted | undefined) => {
    if (!sighted || !beside || listed.has(sighted) || placesOf(sighted).length > 0) return;
    const countries = new Set(placesOf(beside).map((id) => countryOfName(names, id)));
    const ids = sighted.sighting.doubtful
      .map(({ id }) => id)
      .filter((id) => id.startsWith('place:') && countries.has(countryOfName(names, id)));
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

function areListed(first: Sighted, second: Sighted): boolean {
  if (first.line !== second.line) return false;
  const gap = first.line.text.slice(first.sighting.end, second.sighting.nameStart);
  return /^(?:\s?[،,]\s?(?:و\s?)?|\s?و\s?|\sو?(?:إلى|حتى)\s)$/.test(gap);
}
