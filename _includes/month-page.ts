// One month, day by day.

import type { MonthView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { linksFrom } from '../src/render/links.ts';
import { dateLine } from './date-line.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { neighbours } from './neighbours.ts';
import { teaserList } from './teaser.ts';
import { addresses, words } from './words.ts';

export function monthPage(site: SiteView, view: MonthView): Html {
  const link = linksFrom(view.address);
  return pageDocument(
    site,
    { kind: 'list', address: view.address, title: `${words.archive}: ${view.words}` },
    html`<header class="page-head">
${crumbs(link, [
  { text: words.front, address: addresses.front },
  { text: words.archive, address: addresses.archive },
])}
<h1 class="page-title">${isolateLatin(view.words)}</h1>
${view.hijri && html`<p class="page-facts">${isolateLatin(view.hijri)}</p>\n`}</header>
${view.days.length === 0 && html`<p class="empty">${words.emptyList}</p>\n`}${view.days.map(
  ({ date, teasers }) => html`<section class="day">
<h2 class="day-title">${dateLine(date)}${date.hijri && html`<span class="day-hijri">${isolateLatin(date.hijri)}</span>`}</h2>
${teaserList(link, teasers, { level: 3, date: false })}
</section>
`,
)}${neighbours(link, view, {
  label: words.monthsNear,
  older: words.olderMonth,
  newer: words.newerMonth,
})}`,
  );
}
