// What feeds and the sitemap say.

import type { Article } from '../model/article.ts';
import { exactDayOf, machineDate, sortMoment } from '../text/dates.ts';
import { localDigits } from '../text/numerals.ts';
import { articleAddress, frontAddress, siteFeedAddress, sitemapAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { dateView, sectionLink, teaserOf } from './teasers.ts';
import type { Address, FeedItemView, FeedView, SitemapView } from './views.ts';

/** Feeds hold the newest articles only: a reader that has been away longer finds the rest on the pages. */
const mostItems = 20;

export function siteFeedView(catalogue: Catalogue): FeedView {
  const { site } = catalogue.newsroom;
  return {
    address: siteFeedAddress,
    title: site.name,
    description: site.tagline ?? site.name,
    home: frontAddress,
    items: itemsOf(catalogue, catalogue.articles, true),
  };
}

/** The feed of a place, an actor or a section, under its own name and the paper's. */
export function gatheringFeedView(
  catalogue: Catalogue,
  name: string,
  address: Address,
  home: Address,
  articles: readonly Article[],
): FeedView {
  const { site } = catalogue.newsroom;
  return {
    address,
    title: `${name} – ${site.name}`,
    description: `ما نشره ${site.name} عن ${name}`,
    home,
    items: itemsOf(catalogue, articles, false),
  };
}

function itemsOf(catalogue: Catalogue, oldestFirst: readonly Article[], whole: boolean): FeedItemView[] {
  return oldestFirst
    .slice(-mostItems)
    .reverse()
    .map((article) => itemOf(catalogue, article, whole));
}

function itemOf(catalogue: Catalogue, article: Article, whole: boolean): FeedItemView {
  const { timeZone, digits } = catalogue.style;
  const { title, summary } = teaserOf(catalogue, article);
  // RSS wants an hour: a day stands for its first moment in the newsroom's zone. A month, or «about», for nothing.
  const known = exactDayOf(article.published, timeZone) !== undefined;
  const section = sectionLink(catalogue, article.section)?.text;
  return {
    address: articleAddress(article.slug),
    title,
    summary,
    ...(known && { published: sortMoment(article.published, timeZone) }),
    ...(section !== undefined && { section }),
    corrections: (article.corrections ?? []).map(({ date, kind, text }) => {
      return { date: dateView(catalogue, date), kind, text: localDigits(text, digits) };
    }),
    ...(whole && { body: article.body }),
  };
}

/** Every page worth finding. `modified` only where an article gives it: no build's date is passed off as a change. */
export function sitemapView(articles: readonly Article[], addresses: readonly Address[]): SitemapView {
  const modified = new Map<Address, string>();
  for (const { slug, published, updated } of articles) {
    const date = machineDate(updated ?? published);
    if (date !== undefined) modified.set(articleAddress(slug), date);
  }
  return {
    address: sitemapAddress,
    entries: addresses.map((address) => {
      const date = modified.get(address);
      return date === undefined ? { address } : { address, modified: date };
    }),
  };
}
