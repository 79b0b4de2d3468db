// The map on the page of a place, with what it shows said in a sentence.

import type { MapView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import type { Atlas } from '../src/render/map/atlas.ts';
import { mapSvg } from '../src/render/map/map-svg.ts';
import { localNumber } from '../src/text/numerals.ts';
import { countOf } from '../src/text/plurals.ts';
import { nouns, words } from './words.ts';

/** How many places the sentence names. */
const mostSaid = 3;

export function placeMap(site: SiteView, view: MapView, atlas: Atlas): Html {
  const svg = mapSvg(atlas, view, {
    label: sentence(site, view),
    distance: (kilometres) => `${localNumber(kilometres, site.digits)} ${words.kilometres}`,
  });
  if (svg === nothing) return nothing;
  const note = view.shows === 'country' && view.places.length > 1 && words.mapCircles;
  return html`<figure class="map-figure" data-shows="${view.shows}">
${svg}
${note && html`<figcaption class="note">${note}</figcaption>\n`}</figure>
`;
}

/** «خريطة تبيّن موقع الرطبة في العراق.»، «خريطة العراق، وعليها 5 أماكن، أكثرها ورودا: بغداد (12 مقالا)، …» */
function sentence({ digits }: SiteView, { shows, places, country, states }: MapView): string {
  const state = states.get(country ?? '');
  if (shows === 'place') {
    const inState = state && state !== places[0]?.name ? ` ${words.in} ${state}` : '';
    return `${words.mapOfPlace} ${places[0]?.name ?? ''}${inState}.`;
  }
  const map = `${words.mapOf} ${state ?? ''}`;
  if (places.length === 0) return `${map}.`;
  const said = places
    .slice(0, mostSaid)
    .map(({ name, articles }) => `${name} (${countOf(articles, nouns.article, digits)})`);
  const rest = places.length > mostSaid ? `${words.mostNamed}: ` : '';
  return `${map}${words.mapWith} ${countOf(places.length, nouns.place, digits)}: ${rest}${said.join('، ')}.`;
}
