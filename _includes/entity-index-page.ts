// All places by country, or all actors by kind, with how many articles name them.

import type { IndexView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { countOf } from '../src/text/plurals.ts';
import { count, entityList } from './entity-list.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { addresses, nouns, words } from './words.ts';

type Group = IndexView['groups'][number];

export function entityIndexPage(site: SiteView, view: IndexView): Html {
  const link = linksFrom(view.address);
  const title = view.gathers === 'place' ? words.places : words.actors;
  const noun = view.gathers === 'place' ? nouns.place : nouns.name;
  const total = countOf(view.count, noun, site.digits);
  return pageDocument(
    site,
    { kind: 'list', address: view.address, title, description: `${title}: ${total}.` },
    html`<header class="page-head">
${crumbs(link, [{ text: words.front, address: addresses.front }])}
<h1 class="page-title">${title}</h1>
<p class="page-facts">${total}</p>
</header>
${view.groups.length === 0 && html`<p class="empty">${words.emptyIndex}</p>`}${jumps(view.groups)}<div class="index-groups">
${view.groups.map((group) => section(site, link, group))}</div>`,
  );
}

/** A table of contents where one screen does not show all groups. */
function jumps(groups: readonly Group[]): Html {
  if (groups.length < 4) return nothing;
  return html`<nav class="jumps" aria-label="${words.indexGroups}">
<ul class="cluster">
${groups.map(({ id, heading }) => html`<li><a href="#${id}">${isolateLatin(heading)}</a></li>\n`)}</ul>
</nav>
`;
}

function section(site: SiteView, link: Linker, { id, heading, link: page, entries }: Group): Html {
  const title = isolateLatin(heading);
  return html`<section class="index-group" aria-labelledby="${id}">
<h2 class="index-title" id="${id}">${page ? html`<a href="${link(page.address)}">${title}</a> ${count(site, page.count)}` : title}</h2>
${entries.length > 0 && entityList(site, link, entries)}
</section>
`;
}
