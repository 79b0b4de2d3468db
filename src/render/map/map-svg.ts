// A map as inline SVG: whole numbers, classes for the look, and a sentence for those who do not see it.

import type { MapView } from '../../indexes/views.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Atlas } from './atlas.ts';
import { type Dot, layOut, type MapName } from './layout.ts';
import type { ScaleBar } from './scale-bar.ts';

/** The words of a map: what it shows, in a sentence, and how a distance is written («200 كم»). */
export type MapWords = Readonly<{ label: string; distance: (kilometres: number) => string }>;

/** Nothing where neither the country nor the place is known. Colour and type are the style sheet's. */
export function mapSvg(atlas: Atlas, view: MapView, { label, distance }: MapWords): Html {
  const layout = layOut(atlas, view);
  if (!layout) return nothing;
  const { plate, dots, names, bar } = layout;
  const { width, height } = plate.frame.paper;
  return html`<svg class="map" data-shows="${view.shows}" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">
<path class="map-land" d="${plate.others}"/>
<path class="map-own" d="${plate.own}"/>
<g class="map-dots">${dots.map(circle)}</g>
${bar && scale(bar, distance)}${names.map(text)}</svg>`;
}

function circle({ x, y, radius }: Dot): Html {
  return html`<circle cx="${x}" cy="${y}" r="${radius}"/>`;
}

/** Written out, so that a search for a class of the style sheet finds it. */
const nameClasses: Readonly<Record<MapName['kind'], string>> = {
  place: 'map-place-name',
  own: 'map-own-name',
  near: 'map-near-name',
};

function text({ kind, anchor, x, y, text: name }: MapName): Html {
  return html`<text class="${nameClasses[kind]}"${anchor !== 'middle' && html` text-anchor="${anchor}"`} x="${x}" y="${y}">${name}</text>\n`;
}

// A line with a tick at either end, its words above it.
function scale({ kilometres, length, box }: ScaleBar, distance: (kilometres: number) => string): Html {
  const middle = Math.round(box.x + box.width / 2);
  const line = Math.round(box.y + box.height - 4);
  return html`<path class="map-scale" d="M${middle - Math.round(length / 2)} ${line - 8}v8h${length}v-8"/>
<text class="map-scale-name" x="${middle}" y="${line - 16}">${distance(kilometres)}</text>
`;
}
