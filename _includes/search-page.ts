// The search page: a field and filters that a script fills; without one, the indexes.

import type { SearchView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { linksFrom } from '../src/render/links.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { addresses, nouns, searchWords, words } from './words.ts';

export function searchPage(site: SiteView, view: SearchView): Html {
  const link = linksFrom(view.address);
  const data = JSON.stringify({ ...searchWords, found: nouns.article, digits: site.digits });
  return pageDocument(
    site,
    { kind: 'plain', address: view.address, title: words.search, robots: 'noindex' },
    html`<header class="page-head">
${crumbs(link, [{ text: words.front, address: addresses.front }])}
<h1 class="page-title">${words.search}</h1>
</header>
<div class="text-width">
<form id="search-form" class="search-form" role="search" hidden data-words="${data}">
<div class="search-line">
<label class="search-field"><span class="label">${words.searchField}</span>
<input id="search-words" type="search" autocomplete="off" dir="auto" enterkeyhint="search"></label>
<button class="search-go" type="submit">${words.searchGo}</button>
</div>
<p class="search-filters">
<label><span class="label">${words.searchYear}</span> <select id="search-year"><option value="">${words.searchAll}</option></select></label>
<label><span class="label">${words.searchSection}</span> <select id="search-section"><option value="">${words.searchAll}</option></select></label>
<span id="search-chosen" class="search-names"></span>
</p>
</form>
<p id="search-status" class="search-status" role="status"></p>
<ol id="search-results" class="search-results"></ol>
<button id="search-more" class="search-more" type="button" hidden>${words.searchMore}</button>
<noscript>
<p>${words.searchNoScript}</p>
<ul>
<li><a href="${link(addresses.archive)}">${words.wholeArchive}</a></li>
<li><a href="${link(addresses.places)}">${words.allPlaces}</a></li>
<li><a href="${link(addresses.actors)}">${words.allActors}</a></li>
</ul>
</noscript>
</div>
<script src="${link(view.script)}" defer></script>`,
  );
}
