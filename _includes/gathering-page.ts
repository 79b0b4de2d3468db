// All articles that name a place or an actor, or belong to a section: the newest, growing page.

import type { CountedLink, GatheringView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { coordinatesInWords } from '../src/text/coordinates.ts';
import { countOf } from '../src/text/plurals.ts';
import { entityList } from './entity-list.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { monthChart } from './month-chart.ts';
import { pager } from './pager.ts';
import { teaserList } from './teaser.ts';
import { addresses, nouns, words } from './words.ts';

/** `map` is that of a place, from place-map.ts. */
export function gatheringPage(site: SiteView, view: GatheringView, map: Html = nothing): Html {
  const link = linksFrom(view.address);
  const counts = countsInWords(site, view);
  return pageDocument(
    site,
    {
      kind: 'gathering',
      address: view.address,
      title: view.name,
      description: `${view.kind || words.section}: ${view.name}. ${counts}`,
      ...(view.feed && { feeds: [{ text: view.name, address: view.feed }] }),
    },
    html`<header class="page-head">
${crumbs(link, path(view))}
<p class="kicker">${view.kind || words.section}</p>
<h1 class="page-title">${isolateLatin(view.name)}</h1>
${otherNames(view.otherNames)}<p class="page-facts">${isolateLatin(counts)}${timelineLink(link, view)}${feedLink(link, view)}</p>
</header>
<div class="with-margin">
${map}<section aria-label="${words.articles}">
${monthChart(site, link, view.months)}${teaserList(link, view.teasers, { level: 2, section: view.gathers !== 'section' })}
${pager(link, view.pager)}
</section>
${margin(site, link, view)}
</div>`,
  );
}

function path(view: GatheringView) {
  const front = { text: words.front, address: addresses.front };
  if (view.gathers === 'section') return [front];
  const index =
    view.gathers === 'place'
      ? { text: words.places, address: addresses.places }
      : { text: words.actors, address: addresses.actors };
  return [front, index, ...view.ladder];
}

/** «31 مقالا، منها 12 مقالا عن أماكن داخل الأنبار، ومنها مقالان بلا تاريخ»، «مقال واحد بلا تاريخ» */
function countsInWords(
  { digits }: SiteView,
  { name, count, countInside, undatedCount }: GatheringView,
): string {
  const ofThem = count === 2 ? words.ofTwo : words.ofMany;
  const parts = [
    { count: countInside, what: `${words.fromPlacesInside} ${name}` },
    { count: undatedCount, what: words.undated },
  ].filter((part) => part.count > 0);
  const ofAll = parts.filter((part) => part.count === count).map(({ what }) => ` ${what}`);
  const ofSome = parts
    .filter((part) => part.count < count)
    .map(
      (part, index) =>
        `، ${index > 0 ? words.and : ''}${ofThem} ${countOf(part.count, nouns.article, digits)} ${part.what}`,
    );
  return [countOf(count, nouns.article, digits), ...ofAll, ...ofSome].join('');
}

function otherNames(names: readonly string[]): Html {
  if (names.length === 0) return nothing;
  return html`<p class="other-names">${words.otherNames} ${names.map((name, index) => html`${index > 0 && '، '}<bdi>${isolateLatin(name)}</bdi>`)}</p>\n`;
}

function timelineLink(link: Linker, { timeline }: GatheringView): Html {
  return timeline ? html` <a class="timeline-link" href="${link(timeline)}">${words.timeline}</a>` : nothing;
}

function feedLink(link: Linker, { feed, name }: GatheringView): Html {
  return feed
    ? html` <a class="feed-link" href="${link(feed)}" type="application/rss+xml">${words.feedOf} ${isolateLatin(name)}</a>`
    : nothing;
}

function margin(site: SiteView, link: Linker, view: GatheringView): Html {
  const parts = [
    roles(view),
    rolesGiven(site, view),
    linked(site, link, `${words.placesInside} ${view.name}`, view.children),
    linked(site, link, words.actorsTogether, view.actorsTogether),
    linked(site, link, words.placesTogether, view.placesTogether),
    references(site, view),
  ].filter((part) => part !== nothing);
  if (parts.length === 0) return nothing;
  return html`<aside class="margin" aria-label="${words.beside}">\n${parts}</aside>`;
}

function roles(view: GatheringView): Html {
  if (view.roles.length === 0) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${words.roles}</h2>
<ul>
${view.roles.map(({ title, dates }) => html`<li>${isolateLatin(title)}${dates && html` <span class="entity-kind">${isolateLatin(dates)}</span>`}</li>\n`)}</ul>
</section>
`;
}

function rolesGiven({ digits }: SiteView, { rolesGiven: given }: GatheringView): Html {
  if (given.length === 0) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${words.rolesGiven}</h2>
<ul>
${given.map(({ title, dates, articles }) => html`<li>${isolateLatin(title)} <span class="entity-kind">${dates && html`${isolateLatin(dates)}، `}${countOf(articles, nouns.article, digits)}</span></li>\n`)}</ul>
</section>
`;
}

function linked(site: SiteView, link: Linker, heading: string, entries: readonly CountedLink[]): Html {
  if (entries.length === 0) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${isolateLatin(heading)}</h2>
${entityList(site, link, entries)}
</section>
`;
}

function references({ digits }: SiteView, { coordinates, sameAs }: GatheringView): Html {
  if (!coordinates && sameAs.length === 0) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${words.references}</h2>
<ul>
${coordinates && html`<li>${words.coordinates} ${coordinatesInWords(coordinates, digits)}</li>\n`}${sameAs
  .filter((address) => /^https?:\/\//.test(address))
  .map(
    (address) =>
      html`<li><bdi dir="ltr"><a class="code" href="${address}" rel="external">${address.replace(/^https?:\/\//, '')}</a></bdi></li>\n`,
  )}</ul>
</section>
`;
}
