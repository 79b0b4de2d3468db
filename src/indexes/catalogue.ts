// The newsroom laid open: articles in order of time, and by place, actor and section.

import type { Article } from '../model/article.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { placeLadder } from '../model/registry.ts';
import { type DateStyle, sortMoment } from '../text/dates.ts';

/** The articles of a place, an actor or a section, oldest first. `inside`: how many only name a place inside it. */
export type Listing = Readonly<{ articles: readonly Article[]; inside: number }>;

export type Catalogue = Readonly<{
  newsroom: Newsroom;
  style: DateStyle;
  /** Oldest first, the undated before all; by slug where nothing else decides. */
  articles: readonly Article[];
  /** Where each article stands in `articles`. */
  order: ReadonlyMap<Article, number>;
  places: ReadonlyMap<string, Listing>;
  actors: ReadonlyMap<string, Listing>;
  sections: ReadonlyMap<string, Listing>;
}>;

/**
 * What is made of an article, kept: lists, feeds and pages ask for the same many times. Kept per catalogue, since a name
 * of the registries or a setting may change what is made; gone with it.
 */
export function perArticle<T>(
  make: (catalogue: Catalogue, article: Article) => T,
): (catalogue: Catalogue, article: Article) => T {
  const kept = new WeakMap<Catalogue, Map<Article, T>>();
  return (catalogue, article) => {
    const here = kept.get(catalogue) ?? new Map<Article, T>();
    if (here.size === 0) kept.set(catalogue, here);
    const known = here.get(article);
    if (known !== undefined) return known;
    const made = make(catalogue, article);
    here.set(article, made);
    return made;
  };
}

/** Sorts and files the articles. A place gathers the articles of the places inside it. */
export function buildCatalogue(newsroom: Newsroom): Catalogue {
  const { site } = newsroom;
  const moments = new Map(
    newsroom.articles.map((article) => [article, sortMoment(article.published, site.timeZone)]),
  );
  const articles = newsroom.articles.toSorted((a, b) => {
    const [first, second] = [moments.get(a) ?? 0, moments.get(b) ?? 0];
    if (first !== second) return first < second ? -1 : 1;
    return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
  });
  const places = new Map<string, { articles: Article[]; inside: number }>();
  const actors: typeof places = new Map();
  const sections: typeof places = new Map();
  for (const article of articles) {
    const around = new Set<string>();
    for (const id of article.places)
      for (const place of placeLadder(newsroom.places, id)) around.add(place.id);
    for (const id of around) file(places, id, article, !article.places.includes(id));
    for (const id of article.actors) file(actors, id, article, false);
    if (article.section !== undefined) file(sections, article.section, article, false);
  }
  const { timeZone, months, dualMonths, digits } = site;
  const order = new Map(articles.map((article, index) => [article, index]));
  const style = { timeZone, months, dualMonths, digits };
  return { newsroom, style, articles, order, places, actors, sections };
}

/** Where an article stands in a listing that it is in. Listings are in order of time, so it is found by halving. */
export function positionIn(catalogue: Catalogue, { articles }: Listing, article: Article): number {
  const wanted = catalogue.order.get(article) ?? 0;
  let [low, high] = [0, articles.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = articles[middle];
    if (here && (catalogue.order.get(here) ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function file(
  listings: Map<string, { articles: Article[]; inside: number }>,
  id: string,
  article: Article,
  inside: boolean,
): void {
  const listing = listings.get(id) ?? { articles: [], inside: 0 };
  listing.articles.push(article);
  if (inside) listing.inside++;
  listings.set(id, listing);
}
