// The view of a page that gathers articles: of a place, an actor or a section.

import type { Article } from '../model/article.ts';
import { actorKinds, placeKinds } from '../model/kinds.ts';
import { type Actor, type Place, placeLadder } from '../model/registry.ts';
import type { Section } from '../model/site.ts';
import { byArabicName } from '../text/collation.ts';
import { dateInWords, monthInWords, monthOf } from '../text/dates.ts';
import { localDigits } from '../text/numerals.ts';
import { feedAddress, type Gatherer, gatheringAddress, monthAddress } from './addresses.ts';
import { ladderLinks, nameAddress } from './article-view.ts';
import type { Catalogue, Listing } from './catalogue.ts';
import { mapView } from './map-view.ts';
import { cutPages, growingPager } from './paging.ts';
import { rolesGiven } from './roles-given.ts';
import { teaserOf } from './teasers.ts';
import type { CountedLink, GatheringView, MonthCount } from './views.ts';

/** What a gathering page is about. */
export type Subject =
  | Readonly<{ gathers: 'place'; entry: Place }>
  | Readonly<{ gathers: 'actor'; entry: Actor }>
  | Readonly<{ gathers: 'section'; entry: Section }>;

const mostTogether = 10;

/** A chart of more months than this says nothing on a phone: the newest are shown. */
const mostMonths = 36;

export function subjectAddress(subject: Subject): string {
  return gatheringAddress(subject.gathers, subject.entry.slug ?? subject.entry.id);
}

/** The names whose sentences a list of this subject shows: the place itself, then the places inside it. */
export function subjectNames(catalogue: Catalogue, subject: Subject, article: Article): string[] {
  if (subject.gathers === 'section') return [];
  const own = `${subject.gathers}:${subject.entry.id}`;
  if (subject.gathers === 'actor') return [own];
  const inside = article.places.filter((id) => {
    return placeLadder(catalogue.newsroom.places, id).some((place) => place.id === subject.entry.id);
  });
  return [own, ...inside.map((id) => `place:${id}`)];
}

/** The newest, growing page of a subject. */
export function gatheringView(catalogue: Catalogue, subject: Subject, listing: Listing): GatheringView {
  const { newsroom, style } = catalogue;
  const { full, growing } = cutPages(listing.articles, newsroom.site.pageSize);
  const address = subjectAddress(subject);
  const place = subject.gathers === 'place' ? subject.entry : undefined;
  const map = place && mapView(catalogue, place);
  const hasFeed = newsroom.site.url !== undefined;
  return {
    address,
    gathers: subject.gathers,
    name: subject.entry.name,
    kind: kindWords(subject),
    ladder: place ? ladderLinks(catalogue, place) : [],
    otherNames: subject.gathers === 'section' ? [] : (subject.entry.aliases ?? []),
    roles: subject.gathers === 'actor' ? roleViews(catalogue, subject.entry) : [],
    rolesGiven: subject.gathers === 'actor' ? rolesGiven(catalogue, subject.entry, listing) : [],
    count: listing.articles.length,
    countInside: listing.inside,
    children: place ? childLinks(catalogue, place) : [],
    placesTogether: together(catalogue, subject, listing, 'place'),
    actorsTogether: together(catalogue, subject, listing, 'actor'),
    months: monthCounts(catalogue, listing),
    undatedCount: listing.articles.filter(({ published }) => published.precision === 'unknown').length,
    ...(place?.lat !== undefined &&
      place.lon !== undefined && { coordinates: { latitude: place.lat, longitude: place.lon } }),
    ...(map && { map }),
    sameAs: subject.gathers === 'section' ? [] : (subject.entry.sameAs ?? []),
    teasers: growing
      .toReversed()
      .map((article) => teaserOf(catalogue, article, subjectNames(catalogue, subject, article))),
    pager: growingPager(address, full.length, style.digits),
    ...(hasFeed && { feed: feedAddress(subject.gathers, subject.entry.slug ?? subject.entry.id) }),
  };
}

function kindWords(subject: Subject): string {
  if (subject.gathers === 'place') return placeKinds[subject.entry.kind];
  return subject.gathers === 'actor' ? actorKinds[subject.entry.kind] : '';
}

function roleViews(catalogue: Catalogue, actor: Actor): { title: string; dates?: string }[] {
  return (actor.roles ?? []).map(({ title, from, to }) => {
    const [start, end] = [from, to].map((date) => date && dateInWords(date, catalogue.style));
    const dates = start && end ? `من ${start} إلى ${end}` : start ? `منذ ${start}` : end ? `حتى ${end}` : '';
    return dates === '' ? { title } : { title, dates };
  });
}

function childLinks(catalogue: Catalogue, place: Place): CountedLink[] {
  const children: CountedLink[] = [];
  for (const [id, listing] of catalogue.places) {
    const child = catalogue.newsroom.places.get(id);
    if (child?.parent !== place.id) continue;
    const address = gatheringAddress('place', child.slug);
    children.push({
      text: child.name,
      address,
      count: listing.articles.length,
      kind: placeKinds[child.kind],
    });
  }
  return children.sort((a, b) => byArabicName(a.text, b.text));
}

// The names that stand in the most of its articles; what it lies in, and what lies in it, would say nothing.
function together(
  catalogue: Catalogue,
  subject: Subject,
  listing: Listing,
  gatherer: Exclude<Gatherer, 'section'>,
): CountedLink[] {
  const { places, actors } = catalogue.newsroom;
  const counts = new Map<string, number>();
  for (const article of listing.articles) {
    for (const id of gatherer === 'place' ? article.places : article.actors)
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const own = subject.entry.id;
  const kin = (id: string) =>
    placeLadder(places, id).some((place) => place.id === own) ||
    placeLadder(places, own).some((place) => place.id === id);
  return [...counts]
    .filter(([id]) => !(subject.gathers === gatherer && (id === own || (gatherer === 'place' && kin(id)))))
    .map(([id, count]) => {
      const text = (gatherer === 'place' ? places : actors).get(id)?.name ?? '';
      return { text, address: nameAddress(catalogue, `${gatherer}:${id}`), count };
    })
    .sort((a, b) => b.count - a.count || byArabicName(a.text, b.text))
    .slice(0, mostTogether);
}

function monthCounts(catalogue: Catalogue, listing: Listing): MonthCount[] {
  const counts = new Map<number, number>();
  for (const { published } of listing.articles) {
    const known = monthOf(published, catalogue.style.timeZone);
    if (known?.month === undefined) continue;
    const index = known.year * 12 + known.month - 1;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - mostMonths + 1);
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const [year, month] = [Math.floor((first + offset) / 12), ((first + offset) % 12) + 1];
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    const words = localDigits(monthInWords(year, month, catalogue.style), catalogue.style.digits);
    return { month: name, words, count: counts.get(first + offset) ?? 0, address: monthAddress(year, month) };
  });
}
