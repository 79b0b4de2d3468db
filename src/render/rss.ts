// RSS 2.0, for the site and for every place, actor and section.

import { DateTime } from 'luxon';
import type { FeedItemView, FeedView, SiteView } from '../indexes/views.ts';
import { withoutUnseen } from '../text/bidi.ts';
import { remember } from '../text/remember.ts';
import { renderBody } from './body.ts';
import { escapeHtml, html } from './html.ts';
import { isolateLatin } from './isolate.ts';
import { absoluteLink } from './links.ts';

/**
 * A feed. Descriptions are HTML inside escaped text (never CDATA, which a `]]>` in a headline would end), in a box
 * that says `rtl`: feed readers have no direction for items. `timeZone` is an IANA name.
 */
export function rssFeed(site: SiteView & { url: string }, view: FeedView, timeZone: string): string {
  const self = absoluteLink(site.url, view.address);
  const newest = view.items.find(({ published }) => published !== undefined)?.published;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${xml(view.title)}</title>
<link>${xml(absoluteLink(site.url, view.home))}</link>
<description>${xml(view.description)}</description>
<language>${xml(site.language.toLowerCase())}</language>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${newest === undefined ? '' : `<lastBuildDate>${mailDate(newest, timeZone)}</lastBuildDate>\n`}${view.items.map((item) => rssItem(site, item, timeZone)).join('')}</channel>
</rss>
`;
}

function rssItem(site: SiteView & { url: string }, item: FeedItemView, timeZone: string): string {
  const address = absoluteLink(site.url, item.address);
  return `<item>
<title>${xml(item.title)}</title>
<link>${xml(address)}</link>
<guid isPermaLink="true">${xml(address)}</guid>
${item.published === undefined ? '' : `<pubDate>${mailDate(item.published, timeZone)}</pubDate>\n`}${item.section === undefined ? '' : `<category>${xml(item.section)}</category>\n`}<description>${xml(summaryBox(item))}</description>
${item.body === undefined ? '' : `<content:encoded>${xml(bodyBox(site, item.body, item))}</content:encoded>\n`}</item>
`;
}

function summaryBox(item: FeedItemView): string {
  return html`<div dir="rtl" lang="ar"><p>${isolateLatin(item.summary)}</p>${corrections(item)}</div>`.toString();
}

function bodyBox(site: SiteView & { url: string }, body: string, item: FeedItemView): string {
  const link = (address: string) => absoluteLink(site.url, address);
  const content = renderBody(body, { mentions: [], digits: site.digits, link });
  return html`<div dir="rtl" lang="ar">${corrections(item)}${content}</div>`.toString();
}

// The words of the pages (_includes/words.ts), which feeds may not import.
const kinds = { correction: 'تصويب', clarification: 'إيضاح' } as const;

function corrections(item: FeedItemView) {
  return item.corrections.map(
    ({ kind, date, text }) => html`<p><b>${kinds[kind]} (${date.words}):</b> ${isolateLatin(text)}</p>`,
  );
}

function xml(text: string): string {
  return escapeHtml(withoutUnseen(text));
}

/** RFC 822 as RSS wants it, in the newsroom's zone, whatever the machine's. Kept: an article is in many feeds. */
const mailDates = remember((timeZone: string) =>
  remember((instant: number) => {
    return DateTime.fromMillis(instant, { zone: timeZone, locale: 'en-US' }).toRFC2822() ?? '';
  }),
);

function mailDate(instant: number, timeZone: string): string {
  return mailDates(timeZone)(instant);
}
