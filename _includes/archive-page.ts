// The years and months of the newsroom, with both calendars, and a shelf for what has no date.

import type { ArchiveView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { localDigits } from '../src/text/numerals.ts';
import { countOf } from '../src/text/plurals.ts';
import { count } from './entity-list.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { teaserList } from './teaser.ts';
import { addresses, nouns, words } from './words.ts';

type Year = ArchiveView['years'][number];

export function archivePage(site: SiteView, view: ArchiveView): Html {
  const link = linksFrom(view.address);
  const isEmpty = view.years.length === 0 && view.undated.length === 0;
  return pageDocument(
    site,
    { kind: 'list', address: view.address, title: words.archive },
    html`<header class="page-head">
${crumbs(link, [{ text: words.front, address: addresses.front }])}
<h1 class="page-title">${words.archive}</h1>
</header>
${isEmpty && html`<p class="empty">${words.emptyFront}</p>`}${view.years.map((year) => yearOfMonths(site, link, year))}${undatedShelf(link, view)}`,
  );
}

function yearOfMonths(site: SiteView, link: Linker, { year, count: total, months }: Year): Html {
  return html`<section class="band" aria-labelledby="y${year}">
<h2 class="band-title" id="y${year}"><time datetime="${year}">${localDigits(year, site.digits)}</time> <span class="band-count">${countOf(total, nouns.article, site.digits)}</span></h2>
<ul class="months">
${months.map(
  (month) =>
    html`<li><a href="${link(month.address)}">${isolateLatin(month.words)}</a> ${count(site, month.count)}<span class="month-hijri">${isolateLatin(month.hijri)}</span></li>\n`,
)}</ul>
</section>
`;
}

function undatedShelf(link: Linker, { undated, undatedMore }: ArchiveView): Html {
  if (undated.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="undated">
<h2 class="band-title" id="undated">${words.undatedShelf}</h2>
<p class="note">${words.undatedNote}</p>
<div class="text-width">
${teaserList(link, undated, { level: 3 })}
${undatedMore && html`<p class="more"><a href="${link(undatedMore.address)}">${isolateLatin(undatedMore.text)}</a></p>`}
</div>
</section>
`;
}
