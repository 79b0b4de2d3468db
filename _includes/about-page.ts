// Who makes the site, and how to subscribe to it.

import type { AboutView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { addresses, words } from './words.ts';

export function aboutPage(site: SiteView, view: AboutView): Html {
  const link = linksFrom(view.address);
  return pageDocument(
    site,
    { kind: 'plain', address: view.address, title: words.about },
    html`<header class="page-head">
${crumbs(link, [{ text: words.front, address: addresses.front }])}
<h1 class="page-title">${words.about}</h1>
</header>
<div class="text-width prose">
${site.about.map((paragraph) => html`<p>${isolateLatin(paragraph)}</p>\n`)}${editors(site)}<h2 id="feeds">${words.feeds}</h2>
${feeds(link, view)}
</div>`,
  );
}

function editors({ masthead }: SiteView): Html {
  if (masthead.length === 0) return nothing;
  return html`<h2>${words.editors}</h2>
<dl class="facts">
${masthead.map(
  ({ role, name }) =>
    html`<div><dt>${isolateLatin(role)}</dt><dd><bdi>${isolateLatin(name)}</bdi></dd></div>\n`,
)}</dl>
`;
}

function feeds(link: Linker, view: AboutView): Html {
  if (view.feeds.length === 0) return html`<p>${words.noFeeds}</p>`;
  return html`<p>${words.feedsNote}</p>
<ul class="feeds">
${view.feeds.map(
  ({ text, address }) =>
    html`<li><a href="${link(address)}" type="application/rss+xml">${isolateLatin(text)}</a></li>\n`,
)}</ul>`;
}
