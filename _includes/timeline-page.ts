// The timeline of a place or an actor, or a year or a month of it: the newest first.

import type { EventDay, EventMonth, EventView, TimelineView } from '../src/indexes/timeline-view.ts';
import type { DateView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { localNumber } from '../src/text/numerals.ts';
import { countOf } from '../src/text/plurals.ts';
import { dateLine } from './date-line.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { neighbours } from './neighbours.ts';
import { sentence } from './teaser.ts';
import { addresses, nouns, words } from './words.ts';

type Year = TimelineView['years'][number];

export function timelinePage(site: SiteView, view: TimelineView): Html {
  const link = linksFrom(view.address);
  const counts = countsInWords(site, view);
  const title = `${words.timelineOf} ${view.name}${view.period ? `، ${view.period}` : ''}`;
  return pageDocument(
    site,
    { kind: 'list', address: view.address, title, description: `${title}. ${counts}` },
    html`<header class="page-head">
${crumbs(link, path(view))}
<p class="kicker">${words.timeline}</p>
<h1 class="page-title">${isolateLatin(view.name)}${view.period && html` <span class="page-number">${isolateLatin(view.period)}</span>`}</h1>
<p class="page-facts">${counts}</p>
${!view.period && html`<p class="note">${words.timelineNote}</p>\n`}</header>
${parts(site, link, view)}${view.years.map((year) => yearOfEvents(site, link, year, view.period !== undefined))}${neighbours(
  link,
  view,
  { label: words.periodsNear, older: words.older, newer: words.newest },
)}`,
  );
}

function path(view: TimelineView) {
  const index =
    view.gathers === 'place'
      ? { text: words.places, address: addresses.places }
      : { text: words.actors, address: addresses.actors };
  return [{ text: words.front, address: addresses.front }, index, ...view.path];
}

/** «412 حدثا. أحدثها في هذه الصفحة، وكلها في صفحات السنين. وخارج الخط الزمني مقالان بلا تاريخ.» */
function countsInWords({ digits }: SiteView, { count, isCut, leftOut }: TimelineView): string {
  const total = countOf(count, nouns.event, digits);
  const outside = `${words.outsideTimeline} ${countOf(leftOut, nouns.article, digits)} ${words.undated}.`;
  if (!isCut && leftOut === 0) return total;
  return [`${total}.`, isCut && words.newestFirst, leftOut > 0 && outside]
    .filter((part) => part !== false)
    .join(' ');
}

function parts(site: SiteView, link: Linker, view: TimelineView): Html {
  if (view.parts.length === 0) return nothing;
  const label = view.period === undefined ? words.timelineYears : words.timelineMonths;
  return html`<nav class="jumps" aria-label="${label}">
<ul class="cluster">
${view.parts.map(
  ({ text, address, count }) =>
    html`<li><a href="${link(address)}">${isolateLatin(text)}</a> <span class="count"><span aria-hidden="true">${localNumber(count, site.digits)}</span><span class="visually-hidden">${countOf(count, nouns.event, site.digits)}</span></span></li>\n`,
)}</ul>
</nav>
`;
}

// On a year's own page its name stands in the title.
function yearOfEvents(
  site: SiteView,
  link: Linker,
  { year, words: name, months }: Year,
  isNamed: boolean,
): Html {
  const events = months.map((month) => monthOfEvents(site, link, month, isNamed ? 2 : 3));
  if (isNamed) return html`${events}`;
  return html`<section class="band" aria-labelledby="y${year}">
<h2 class="band-title" id="y${year}"><time datetime="${year}">${name}</time></h2>
${events}</section>
`;
}

function monthOfEvents(site: SiteView, link: Linker, view: EventMonth, level: 2 | 3): Html {
  const { month, hijri, days } = view;
  const name = isolateLatin(view.words);
  const text = html`${month ? html`<time datetime="${month}">${name}</time>` : name}${hijri && html` <span class="month-hijri">${isolateLatin(hijri)}</span>`}`;
  return html`<section class="event-month">
${level === 2 ? html`<h2 class="event-month-title">${text}</h2>` : html`<h3 class="event-month-title">${text}</h3>`}
<ol class="event-days">
${days.map((day) => dayOfEvents(site, link, day, month !== undefined))}</ol>
</section>
`;
}

// Where no month is known, the heading says so already.
function dayOfEvents(site: SiteView, link: Linker, { date, events }: EventDay, isOfMonth: boolean): Html {
  return html`<li class="event-day">
${(date || isOfMonth) && dayTitle(date)}<ul class="events">
${events.map((event) => oneEvent(site, link, event))}</ul>
</li>
`;
}

function dayTitle(date: DateView | undefined): Html {
  if (!date) return html`<p class="event-date"><span class="date">${words.unknownDay}</span></p>\n`;
  return html`<p class="event-date">${dateLine(date)}${date.hijri && html`<span class="day-hijri">${isolateLatin(date.hijri)}</span>`}</p>\n`;
}

function oneEvent(site: SiteView, link: Linker, event: EventView): Html {
  const title = html`<a href="${link(event.address)}">${isolateLatin(event.title)}</a>`;
  const text = event.sentence && html`<p class="event-text">${sentence(event.sentence)}</p>\n`;
  const sample = event.sample && html` <span class="badge">${words.sampleShort}</span>`;
  if (!event.told)
    return html`<li class="event"><p class="event-title">${title}${sample}</p>\n${text}</li>\n`;
  const { when, published, articles } = event.told;
  const again = articles > 1 && `${words.toldIn} ${countOf(articles, nouns.ofArticle, site.digits)}`;
  return html`<li class="event" data-told="${when}">${text}<p class="event-source"><span class="badge">${words.told[when]}</span> ${title}${published && html` <span class="date">${words.published} ${dateLine(published)}</span>`}${again && html` <span class="count">${again}</span>`}${sample}</p></li>\n`;
}
