// An old address: leads on by itself, and by a link.

import type { RedirectView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { absoluteLink, linksFrom } from '../src/render/links.ts';
import { pageDocument } from './layout.ts';
import { words } from './words.ts';

export function redirectPage(site: SiteView, view: RedirectView): Html {
  const target = linksFrom(view.address)(view.target);
  const canonical = site.url && absoluteLink(site.url, view.target);
  return pageDocument(
    site,
    {
      kind: 'plain',
      address: view.address,
      title: view.title,
      robots: 'noindex',
      canonical: false,
      feeds: [],
      extra: html`<meta http-equiv="refresh" content="0; url=${target}">
${canonical && html`<link rel="canonical" href="${canonical}">\n`}`,
    },
    html`<header class="page-head">
<h1 class="page-title">${words.moved}</h1>
</header>
<p class="text-width prose">${words.movedTo} <a href="${target}">${isolateLatin(view.title)}</a></p>`,
  );
}
