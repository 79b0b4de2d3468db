// 404. A host shows it at any depth, so with a known base URL its links are absolute.

import type { NotFoundView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { linksFrom, linksUnder } from '../src/render/links.ts';
import { pageDocument } from './layout.ts';
import { addresses, words } from './words.ts';

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
