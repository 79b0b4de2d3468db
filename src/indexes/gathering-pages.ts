// The pages of a place, an actor or a section: the growing one, the full ones behind it, its timeline, its feed.

import { feedAddress, numberedAddress } from './addresses.ts';
import type { Catalogue, Listing } from './catalogue.ts';
import { gatheringFeedView } from './feed-views.ts';
import { gatheringView, type Subject, subjectAddress, subjectNames } from './gathering-view.ts';
import type { Page } from './page.ts';
import { cutPages, fullPager } from './paging.ts';
import { teaserOf } from './teasers.ts';
import { timelinePages } from './timeline-pages.ts';
import type * as views from './views.ts';

/** Every page of a subject. */
export function gatheringPages(catalogue: Catalogue, subject: Subject, listing: Listing): Page[] {
  const address = subjectAddress(subject);
  const { name } = subject.entry;
  const timeline = timelinePages(catalogue, subject, listing);
  const more = timeline[0] ? { timeline: timeline[0].address } : {};
  const pages: Page[] = [
    { address, kind: 'gathering', view: () => ({ ...gatheringView(catalogue, subject, listing), ...more }) },
    ...timeline,
  ];
  const { full } = cutPages(listing.articles, catalogue.newsroom.site.pageSize);
  full.forEach((articles, index) => {
    pages.push(numberedPage(catalogue, { text: name, address }, index + 1, articles, subject));
  });
  const feed = feedAddress(subject.gathers, subject.entry.slug ?? subject.entry.id);
  if (catalogue.newsroom.site.url !== undefined) {
    pages.push({
      address: feed,
      kind: 'feed',
      view: () => gatheringFeedView(catalogue, name, feed, address, listing.articles),
    });
  }
  return pages;
}

/** A full page of a list; with `subject`, each article with the sentence that names it. */
export function numberedPage(
  catalogue: Catalogue,
  home: views.LinkView,
  number: number,
  articles: Listing['articles'],
  subject?: Subject,
): Page {
  const address = numberedAddress(home.address, number);
  const view = (): views.NumberedView => ({
    address,
    name: home.text,
    home,
    teasers: articles.toReversed().map((article) => {
      return teaserOf(catalogue, article, subject ? subjectNames(catalogue, subject, article) : []);
    }),
    pager: fullPager(home.address, number),
  });
  return { address, kind: 'numbered', view };
}
