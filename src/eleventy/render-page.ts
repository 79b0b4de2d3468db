// One page of the edition as text: the one place that knows which template goes with which view.

import { aboutPage } from '../../_includes/about-page.ts';
import { archivePage } from '../../_includes/archive-page.ts';
import { articlePage } from '../../_includes/article-page.ts';
import { entityIndexPage } from '../../_includes/entity-index-page.ts';
import { frontPage } from '../../_includes/front-page.ts';
import { gatheringPage } from '../../_includes/gathering-page.ts';
import { monthPage } from '../../_includes/month-page.ts';
import { notFoundPage } from '../../_includes/not-found-page.ts';
import { numberedPage } from '../../_includes/numbered-page.ts';
import { placeMap } from '../../_includes/place-map.ts';
import { redirectPage } from '../../_includes/redirect-page.ts';
import { searchPage } from '../../_includes/search-page.ts';
import { timelinePage } from '../../_includes/timeline-page.ts';
import type { Page } from '../indexes/page.ts';
import type { ArticleView, GatheringView, SiteView } from '../indexes/views.ts';
import { renderBody } from '../render/body.ts';
import { linksFrom } from '../render/links.ts';
import { rssFeed } from '../render/rss.ts';
import { robots, sitemap } from '../render/sitemap.ts';
import { worldAtlas } from './world-atlas.ts';

/** Renders a page. `timeZone` is the newsroom's, for the dates of feeds. */
export function renderPage(site: SiteView, page: Page, timeZone: string): string {
  switch (page.kind) {
    case 'front':
      return frontPage(site, page.view()).toString();
    case 'article':
      return article(site, page.view());
    case 'gathering':
      return gathering(site, page.view());
    case 'numbered':
      return numberedPage(site, page.view()).toString();
    case 'timeline':
      return timelinePage(site, page.view()).toString();
    case 'index':
      return entityIndexPage(site, page.view()).toString();
    case 'archive':
      return archivePage(site, page.view()).toString();
    case 'month':
      return monthPage(site, page.view()).toString();
    case 'about':
      return aboutPage(site, page.view()).toString();
    case 'search':
      return searchPage(site, { ...page.view(), script: site.search ?? '' }).toString();
    case 'not-found':
      return notFoundPage(site, page.view()).toString();
    case 'redirect':
      return redirectPage(site, page.view()).toString();
    case 'feed':
      return rssFeed(withAddress(site), page.view(), timeZone);
    case 'sitemap':
      return sitemap(withAddress(site), page.view());
    case 'robots':
      return robots(site);
  }
}

function article(site: SiteView, view: ArticleView): string {
  const body = renderBody(view.body, {
    mentions: view.mentions,
    digits: site.digits,
    link: linksFrom(view.address),
  });
  return articlePage(site, view, body).toString();
}

function gathering(site: SiteView, view: GatheringView): string {
  const map = view.map && placeMap(site, view.map, worldAtlas());
  return gatheringPage(site, view, map).toString();
}

// The edition has feeds and a sitemap only where the site has an address.
function withAddress(site: SiteView): SiteView & { url: string } {
  if (site.url === undefined) throw new Error('a feed or sitemap without an address of the site');
  return { ...site, url: site.url };
}
