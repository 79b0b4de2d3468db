// 404. A host shows it at any depth, so with a known base URL its links are absolute.

import type { NotFoundView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { linksFrom, linksUnder } from '../src/render/links.ts';
import { pageDocument } from './layout.ts';
import { addresses, words } from './words.ts';

/**
 * A host shows this page at any depth, where the relative sheet is not found: a little style of its own keeps it
 * readable. In a layer, and of nothing but what the sheet sets too, so that the sheet has the last word where it is there. The hash is of exactly this text.
 */
export const notFoundStyle = {
  css: '@layer fallback{:root{color-scheme:light dark}html{font-family:serif;font-size:1.1rem;line-height:1.8}body{margin:1.5rem}}',
  hash: 'sha256-yLlTKrb/RQ8E/zr0CljmKjmgQeVuGfTJ2dfSy4DWzX8=',
} as const;

export function notFoundPage(site: SiteView, view: NotFoundView): Html {
  const link = /^https?:\/\//.test(view.home) ? linksUnder(view.home) : linksFrom(view.address);
  return pageDocument(
    site,
    {
      kind: 'plain',
      address: view.address,
      title: words.notFound,
      robots: 'noindex',
      canonical: false,
      feeds: [],
      link,
      style: notFoundStyle,
    },
    html`<header class="page-head">
<h1 class="page-title">${words.notFound}</h1>
</header>
<div class="text-width prose">
<p>${words.notFoundNote}</p>
<ul>
<li><a href="${link(addresses.front)}">${words.front}</a></li>
<li><a href="${link(addresses.archive)}">${words.wholeArchive}</a></li>
<li><a href="${link(addresses.places)}">${words.allPlaces}</a></li>
<li><a href="${link(addresses.actors)}">${words.allActors}</a></li>
</ul>
</div>`,
  );
}
