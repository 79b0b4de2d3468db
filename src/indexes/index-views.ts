// The indexes of places and actors, in Arabic order.

import { type ActorKind, actorKindsInPlural, placeKinds } from '../model/kinds.ts';
import { countryOf, type Place } from '../model/registry.ts';
import { byArabicName } from '../text/collation.ts';
import { gatheringAddress, indexAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import type { CountedLink, IndexView } from './views.ts';

/** Places under their countries; rivers, seas and what else lies in no country come last. */
export function placeIndexView(catalogue: Catalogue): IndexView {
  const groups = new Map<string, CountedLink[]>();
  for (const [id, listing] of catalogue.places) {
    const place = catalogue.newsroom.places.get(id);
    if (!place) continue;
    const country = countryOf(catalogue.newsroom.places, id);
    const state =
      country !== undefined && catalogue.newsroom.places.get(country)?.kind === 'state' ? country : '';
    const group = groups.get(state) ?? [];
    if (place.id !== state) group.push(placeLink(place, listing.articles.length));
    groups.set(state, group);
  }
  const named = [...groups].map(([id, entries]) => {
    const state = catalogue.newsroom.places.get(id);
    const link = state && placeLink(state, catalogue.places.get(id)?.articles.length ?? 0);
    const sorted = entries.sort((a, b) => byArabicName(a.text, b.text));
    return {
      id: id || 'elsewhere',
      heading: state?.name ?? 'أماكن عابرة للحدود',
      ...(link && { link }),
      entries: sorted,
    };
  });
  // The one without a link is not a country, and closes the list.
  named.sort((a, b) => Number(!a.link) - Number(!b.link) || byArabicName(a.heading, b.heading));
  return { address: indexAddress('place'), gathers: 'place', count: catalogue.places.size, groups: named };
}

function placeLink(place: Place, count: number): CountedLink {
  return {
    text: place.name,
    address: gatheringAddress('place', place.slug),
    count,
    kind: placeKinds[place.kind],
  };
}

/** Actors under their kinds, in the order of the kinds. */
export function actorIndexView(catalogue: Catalogue): IndexView {
  const groups = Object.entries(actorKindsInPlural).map(([kind, heading]) => ({
    id: kind,
    heading,
    entries: actorLinks(catalogue, kind as ActorKind),
  }));
  return {
    address: indexAddress('actor'),
    gathers: 'actor',
    count: catalogue.actors.size,
    groups: groups.filter(({ entries }) => entries.length > 0),
  };
}

function actorLinks(catalogue: Catalogue, kind: ActorKind): CountedLink[] {
  const links: CountedLink[] = [];
  for (const [id, listing] of catalogue.actors) {
    const actor = catalogue.newsroom.actors.get(id);
    if (actor?.kind !== kind) continue;
    links.push({
      text: actor.name,
      address: gatheringAddress('actor', actor.slug),
      count: listing.articles.length,
    });
  }
  return links.sort((a, b) => byArabicName(a.text, b.text));
}
