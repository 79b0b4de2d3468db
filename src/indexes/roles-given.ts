// The roles that articles gave a person: each with its first and last sighting.

import type { Article } from '../model/article.ts';
import type { Actor } from '../model/registry.ts';
import { dateInWords } from '../text/dates.ts';
import { nameKey } from '../text/key.ts';
import { localDigits } from '../text/numerals.ts';
import type { Catalogue, Listing } from './catalogue.ts';
import { digestOf } from './mentions.ts';
import type { GatheringView } from './views.ts';

/** More say nothing: the newest are shown. */
const mostRoles = 8;

/** The roles of a person in the order in which they were first given; nothing for what is no person. */
export function rolesGiven(
  catalogue: Catalogue,
  actor: Actor,
  listing: Listing,
): GatheringView['rolesGiven'] {
  if (actor.kind !== 'person') return [];
  const found = new Map<string, { title: string; articles: Article[] }>();
  // Oldest first, as the listing is, but for the undated, which say nothing of when.
  const isDated = ({ published }: Article) => published.precision !== 'unknown';
  const undated = listing.articles.filter((article) => !isDated(article));
  for (const article of [...listing.articles.filter(isDated), ...undated]) {
    for (const title of digestOf(catalogue, article).roles.get(`actor:${actor.id}`) ?? []) {
      const role = found.get(nameKey(title)) ?? { title, articles: [] };
      if (role.articles.at(-1) !== article) role.articles.push(article);
      found.set(nameKey(title), role);
    }
  }
  return [...found.values()].slice(-mostRoles).map(({ title, articles }) => ({
    title: localDigits(title, catalogue.style.digits),
    dates: sightings(catalogue, articles),
    articles: articles.length,
  }));
}

// «2019», «من 2019 إلى أيار 2024»; of articles without a date nothing is known.
function sightings(catalogue: Catalogue, articles: readonly Article[]): string {
  const dated = articles.filter(({ published }) => published.precision !== 'unknown');
  const [first, last] = [dated[0], dated.at(-1)].map(
    (article) => article && dateInWords(article.published, catalogue.style),
  );
  if (first === undefined || last === undefined) return '';
  const words = first === last ? first : `من ${first} إلى ${last}`;
  return localDigits(words, catalogue.style.digits);
}
