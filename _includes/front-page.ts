// The front page: one article or ten thousand, made for that number.

import type { CountedLink, FrontView, LinkView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { entityList } from './entity-list.ts';
import { pageDocument } from './layout.ts';
import { pager } from './pager.ts';
import { teaser } from './teaser.ts';
import { addresses, words } from './words.ts';

export function frontPage(site: SiteView, view: FrontView): Html {
  const link = linksFrom(view.address);
  return pageDocument(
    site,
    {
      kind: 'front',
      address: view.address,
      title: '',
      ...(view.newest && { newest: view.newest }),
      ...(view.feed && { feeds: [{ text: site.name, address: view.feed }] }),
    },
    html`${topStories(link, view)}${view.sections.map((section) => sectionBand(link, section))}${latest(link, view)}<div class="pair">
${strip(site, link, words.placesInNews, view.placesInNews, { text: words.allPlaces, address: addresses.places })}${strip(site, link, words.actorsInNews, view.actorsInNews, { text: words.allActors, address: addresses.actors })}</div>
${strip(site, link, words.years, view.years, { text: words.wholeArchive, address: addresses.archive })}`,
  );
}

function topStories(link: Linker, { lead, seconds }: FrontView): Html {
  if (!lead) return html`<p class="empty">${words.emptyFront}</p>\n`;
  return html`<div class="top">
${teaser(link, lead, { size: 'lead' })}
${
  seconds.length > 0 &&
  html`<div class="columns">
${seconds.map((view) => html`${teaser(link, view)}\n`)}</div>\n`
}</div>
`;
}

function sectionBand(link: Linker, { link: section, teasers }: FrontView['sections'][number]): Html {
  if (teasers.length === 0) return nothing;
  return html`<section class="band">
<h2 class="band-title"><a href="${link(section.address)}">${isolateLatin(section.text)}</a></h2>
<div class="columns">
${teasers.map((view) => html`${teaser(link, view, { level: 3, section: false })}\n`)}</div>
</section>
`;
}

function latest(link: Linker, { latest, pager: pages }: FrontView): Html {
  const pagesOfStream = pager(link, pages);
  if (latest.length === 0 && pagesOfStream === nothing) return nothing;
  // The growing page may hold no more than the lead and the seconds; the older pages are reached all the same.
  if (latest.length === 0) return html`<div class="band">${pagesOfStream}</div>\n`;
  return html`<section class="band" aria-labelledby="latest">
<h2 class="band-title" id="latest">${words.latest}</h2>
<div class="columns">
${latest.map((view) => html`${teaser(link, view, { level: 3, size: 'brief' })}\n`)}</div>
${pagesOfStream}
</section>
`;
}

function strip(
  site: SiteView,
  link: Linker,
  heading: string,
  entries: readonly CountedLink[],
  all: LinkView,
): Html {
  if (entries.length === 0) return nothing;
  return html`<section class="band">
<h2 class="band-title">${heading}</h2>
${entityList(site, link, entries, 'strip')}
<p class="more"><a href="${link(all.address)}">${all.text}</a></p>
</section>
`;
}
