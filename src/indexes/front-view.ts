// The front page, composed by rule from what there is.

import type { Article } from '../model/article.ts';
import { placeKinds } from '../model/kinds.ts';
import { byArabicName } from '../text/collation.ts';
import { dayAsDate, exactDayOf } from '../text/dates.ts';
import { localNumber } from '../text/numerals.ts';
import {
  archiveAddress,
  frontAddress,
  gatheringAddress,
  shelfAddress,
  siteFeedAddress,
} from './addresses.ts';
import type { Archive } from './archive-views.ts';
import type { Catalogue } from './catalogue.ts';
import { cutPages, growingPager } from './paging.ts';
import { dateView, sectionLink, teaserOf } from './teasers.ts';
import type { CountedLink, FrontView } from './views.ts';

const mostSeconds = 4;
const mostInSection = 3;
const mostInNews = 14;

/** "In the news" is counted over the newest articles, so that an old archive does not decide today's front page. */
const newsReach = 200;

export function frontView(catalogue: Catalogue, archive: Archive): FrontView {
  const { newsroom, style } = catalogue;
  const { full, growing } = cutPages(catalogue.articles, newsroom.site.pageSize);
  const newestFirst = growing.toReversed();
  const [lead, ...rest] = newestFirst;
  const seconds = rest.slice(0, mostSeconds);
  const dated = catalogue.articles.findLast(({ published }) => exactDayOf(published, style.timeZone));
  const newest = dated && exactDayOf(dated.published, style.timeZone);
  const recent = catalogue.articles.slice(-newsReach);
  return {
    address: frontAddress,
    ...(newest && { newest: dateView(catalogue, dayAsDate(newest)) }),
    ...(lead && { lead: teaserOf(catalogue, lead) }),
    seconds: seconds.map((article) => teaserOf(catalogue, article)),
    sections: sectionColumns(catalogue, new Set([lead, ...seconds])),
    latest: rest.slice(mostSeconds).map((article) => teaserOf(catalogue, article)),
    pager: growingPager(frontAddress, full.length, style.digits),
    placesInNews: inNews(catalogue, recent, 'place'),
    actorsInNews: inNews(catalogue, recent, 'actor'),
    years: yearLinks(catalogue, archive),
    count: catalogue.articles.length,
    ...(newsroom.site.url !== undefined && { feed: siteFeedAddress }),
  };
}

function sectionColumns(
  catalogue: Catalogue,
  shown: ReadonlySet<Article | undefined>,
): FrontView['sections'] {
  return catalogue.newsroom.site.sections.flatMap(({ id }) => {
    const link = sectionLink(catalogue, id);
    const articles = (catalogue.sections.get(id)?.articles ?? [])
      .toReversed()
      .filter((article) => !shown.has(article));
    if (!link || articles.length === 0) return [];
    return [
      { link, teasers: articles.slice(0, mostInSection).map((article) => teaserOf(catalogue, article)) },
    ];
  });
}

function inNews(
  catalogue: Catalogue,
  recent: readonly Article[],
  gatherer: 'place' | 'actor',
): CountedLink[] {
  const { places, actors } = catalogue.newsroom;
  const counts = new Map<string, number>();
  for (const article of recent) {
    for (const id of gatherer === 'place' ? article.places : article.actors)
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const links = [...counts].flatMap(([id, count]) => {
    const entry = (gatherer === 'place' ? places : actors).get(id);
    const place = gatherer === 'place' ? places.get(id) : undefined;
    if (!entry) return [];
    const address = gatheringAddress(gatherer, entry.slug);
    return [{ text: entry.name, address, count, ...(place && { kind: placeKinds[place.kind] }) }];
  });
  return links.sort((a, b) => b.count - a.count || byArabicName(a.text, b.text)).slice(0, mostInNews);
}

function yearLinks(catalogue: Catalogue, archive: Archive): CountedLink[] {
  const years = new Map<number, number>();
  for (const { year, articles } of archive.months) years.set(year, (years.get(year) ?? 0) + articles.length);
  const links = [...years].reverse().map(([year, count]) => {
    const text = localNumber(year, catalogue.style.digits);
    return { text, address: `${archiveAddress}#y${year}`, count };
  });
  if (archive.shelf.length > 0)
    links.push({ text: 'بلا تاريخ معلوم', address: shelfAddress, count: archive.shelf.length });
  return links;
}
