// What the map on a place's page shows: where the place is, or which places of a state are in the news.

import { type Place, placeLadder, type Registry } from '../model/registry.ts';
import { byArabicName } from '../text/collation.ts';
import type { Catalogue } from './catalogue.ts';
import type { MapPlace, MapView } from './views.ts';

/** More circles than this are a grey cloud: the places of the most articles are shown. */
const mostPlaces = 150;

export function mapView(catalogue: Catalogue, place: Place): MapView | undefined {
  const { places } = catalogue.newsroom;
  const state = placeLadder(places, place.id).find(({ kind }) => kind === 'state');
  const common = { states: stateNames(places), ...(state?.iso !== undefined && { country: state.iso }) };
  if (place.kind === 'state') return { ...common, shows: 'country', places: placesInside(catalogue, place) };
  const own = pointOf(place, 0);
  return own && { ...common, shows: 'place', places: [own] };
}

// Counted where they are named themselves: a governorate that counted its towns would hide them.
function placesInside({ newsroom, places: listings }: Catalogue, state: Place): MapPlace[] {
  const found: MapPlace[] = [];
  for (const [id, { articles, inside }] of listings) {
    const place = newsroom.places.get(id);
    if (!place || id === state.id || articles.length === inside) continue;
    if (!placeLadder(newsroom.places, id).some((outer) => outer.id === state.id)) continue;
    const point = pointOf(place, articles.length - inside);
    if (point) found.push(point);
  }
  return found.sort((a, b) => b.articles - a.articles || byArabicName(a.name, b.name)).slice(0, mostPlaces);
}

function pointOf({ name, lat, lon }: Place, articles: number): MapPlace | undefined {
  return lat === undefined || lon === undefined
    ? undefined
    : { name, latitude: lat, longitude: lon, articles };
}

const named = new WeakMap<Registry<Place>, ReadonlyMap<string, string>>();

function stateNames(places: Registry<Place>): ReadonlyMap<string, string> {
  const known = named.get(places);
  if (known) return known;
  const states = [...places.values()].filter(({ kind }) => kind === 'state');
  const names = new Map(states.flatMap(({ iso, name }) => (iso === undefined ? [] : [[iso, name]])));
  named.set(places, names);
  return names;
}
