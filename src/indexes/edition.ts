// The edition: every page and feed of the site, by address, each with a view that is made when it is asked for.

import type { Newsroom } from '../model/newsroom.ts';
import { localDigits } from '../text/numerals.ts';
import {
  aboutAddress,
  archiveAddress,
  articleAddress,
  feedAddress,
  frontAddress,
  indexAddress,
  monthAddress,
  notFoundAddress,
  robotsAddress,
  searchAddress,
  shelfAddress,
  siteFeedAddress,
  sitemapAddress,
} from './addresses.ts';
import { archiveView, buildArchive, monthView } from './archive-views.ts';
import { articleView } from './article-view.ts';
import { buildCatalogue, type Catalogue, type Listing } from './catalogue.ts';
import { siteFeedView, sitemapView } from './feed-views.ts';
import { frontView } from './front-view.ts';
import { gatheringPages, numberedPage } from './gathering-pages.ts';
import type { Subject } from './gathering-view.ts';
import { actorIndexView, placeIndexView } from './index-views.ts';
import { inOwnDigits } from './local-names.ts';
import type { Page } from './page.ts';
import { cutPages, growingPager } from './paging.ts';
import { teaserOf } from './teasers.ts';
import type * as views from './views.ts';

export type Edition = Readonly<{ pages: readonly Page[]; newsroom: Newsroom; catalogue: Catalogue }>;

/** Lays out the whole site. The order of the pages is fixed by the newsroom alone. */
export function buildEdition(newsroom: Newsroom): Edition {
  const catalogue = buildCatalogue(inOwnDigits(newsroom));
  const pages: Page[] = [
    ...streamPages(catalogue),
    ...catalogue.articles.map((article): Page => {
      return {
        address: articleAddress(article.slug),
        kind: 'article',
        view: () => articleView(catalogue, article),
      };
    }),
    ...subjects(catalogue).flatMap(([subject, listing]) => gatheringPages(catalogue, subject, listing)),
    { address: indexAddress('place'), kind: 'index', view: () => placeIndexView(catalogue) },
    { address: indexAddress('actor'), kind: 'index', view: () => actorIndexView(catalogue) },
    ...archivePages(catalogue),
    ...singlePages(catalogue),
  ];
  return {
    pages: [...pages, ...redirectPages(catalogue), ...machinePages(catalogue, pages)],
    newsroom,
    catalogue,
  };
}

function subjects(catalogue: Catalogue): [Subject, Listing][] {
  const { places, actors, site } = catalogue.newsroom;
  const found: [Subject, Listing][] = [];
  for (const [id, listing] of catalogue.places) {
    const entry = places.get(id);
    if (entry) found.push([{ gathers: 'place', entry }, listing]);
  }
  for (const [id, listing] of catalogue.actors) {
    const entry = actors.get(id);
    if (entry) found.push([{ gathers: 'actor', entry }, listing]);
  }
  for (const entry of site.sections) {
    const listing = catalogue.sections.get(entry.id);
    if (listing) found.push([{ gathers: 'section', entry }, listing]);
  }
  return found;
}

function streamPages(catalogue: Catalogue): Page[] {
  const { full } = cutPages(catalogue.articles, catalogue.newsroom.site.pageSize);
  const home = { text: 'كل المقالات', address: frontAddress };
  return [
    { address: frontAddress, kind: 'front', view: () => frontView(catalogue, buildArchive(catalogue)) },
    ...full.map((articles, index) => numberedPage(catalogue, home, index + 1, articles)),
  ];
}

function archivePages(catalogue: Catalogue): Page[] {
  const archive = buildArchive(catalogue);
  const pages: Page[] = [
    { address: archiveAddress, kind: 'archive', view: () => archiveView(catalogue, archive) },
  ];
  archive.months.forEach(({ year, month }, index) => {
    const address = monthAddress(year, month);
    pages.push({
      address,
      kind: 'month',
      view: () => monthView(catalogue, archive, index) as views.MonthView,
    });
  });
  if (archive.shelf.length > 0) pages.push(...shelfPages(catalogue, archive.shelf));
  return pages;
}

function shelfPages(catalogue: Catalogue, shelf: Listing['articles']): Page[] {
  const { full, growing } = cutPages(shelf, catalogue.newsroom.site.pageSize);
  const name = 'مقالات بلا تاريخ معلوم';
  const home = { text: 'الأرشيف', address: archiveAddress };
  const view = (): views.NumberedView => ({
    address: shelfAddress,
    name,
    home,
    teasers: growing.toReversed().map((article) => teaserOf(catalogue, article)),
    pager: growingPager(shelfAddress, full.length, catalogue.style.digits),
  });
  const numbered = full.map((articles, index) =>
    numberedPage(catalogue, { text: name, address: shelfAddress }, index + 1, articles),
  );
  return [{ address: shelfAddress, kind: 'numbered', view }, ...numbered];
}

function singlePages(catalogue: Catalogue): Page[] {
  const { url } = catalogue.newsroom.site;
  return [
    {
      address: aboutAddress,
      kind: 'about',
      view: () => ({ address: aboutAddress, feeds: feedLinks(catalogue) }),
    },
    { address: searchAddress, kind: 'search', view: () => ({ address: searchAddress }) },
    {
      address: notFoundAddress,
      kind: 'not-found',
      view: () => ({ address: notFoundAddress, home: url ?? frontAddress }),
    },
  ];
}

// Sections and countries; the feed of every other place and actor is on its own page.
function feedLinks(catalogue: Catalogue): views.LinkView[] {
  const { site } = catalogue.newsroom;
  if (site.url === undefined) return [];
  const links = [{ text: site.name, address: siteFeedAddress }];
  for (const [subject] of subjects(catalogue)) {
    const lasting =
      subject.gathers === 'section' || (subject.gathers === 'place' && subject.entry.kind === 'state');
    if (lasting)
      links.push({
        text: subject.entry.name,
        address: feedAddress(subject.gathers, subject.entry.slug ?? subject.entry.id),
      });
  }
  return links;
}

function redirectPages(catalogue: Catalogue): Page[] {
  const redirects: [string, string, string][] = catalogue.articles.flatMap((article) => {
    return (article.aliases ?? []).map((alias): [string, string, string] => [
      articleAddress(alias),
      articleAddress(article.slug),
      localDigits(article.title, catalogue.style.digits),
    ]);
  });
  for (const [from, to] of catalogue.newsroom.redirects)
    redirects.push([from, to, catalogue.newsroom.site.name]);
  return redirects.map(([address, target, title]) => ({
    address,
    kind: 'redirect',
    view: () => ({ address, target, title }),
  }));
}

function machinePages(catalogue: Catalogue, pages: readonly Page[]): Page[] {
  if (catalogue.newsroom.site.url === undefined)
    return [{ address: robotsAddress, kind: 'robots', view: () => ({ address: robotsAddress }) }];
  // Search machines are asked not to list samples, so the map does not offer them.
  const samples = catalogue.articles.filter(({ sample }) => sample).map(({ slug }) => articleAddress(slug));
  const unlisted = new Set([notFoundAddress, ...samples]);
  const addresses = pages
    .filter(({ kind, address }) => kind !== 'feed' && !unlisted.has(address))
    .map(({ address }) => address);
  return [
    { address: siteFeedAddress, kind: 'feed', view: () => siteFeedView(catalogue) },
    { address: sitemapAddress, kind: 'sitemap', view: () => sitemapView(catalogue.articles, addresses) },
    { address: robotsAddress, kind: 'robots', view: () => ({ address: robotsAddress }) },
  ];
}
