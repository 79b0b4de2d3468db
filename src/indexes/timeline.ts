// The dated events of a place or an actor: the days of its articles, and the days that their sentences tell of.

import type { Article } from '../model/article.ts';
import { dayAsDate, dayOf } from '../text/dates.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { type Catalogue, type Listing, perArticle } from './catalogue.ts';
import { type Subject, subjectNames } from './gathering-view.ts';
import { digestOf } from './mentions.ts';
import type { Told } from './told.ts';
import type { SentenceView } from './views.ts';

/** A day, a month or a year: an hour is too fine for a timeline. */
export type EventDate = Exclude<EdtfDate, { precision: 'unknown' | 'instant' }>;

/** An event: an article under its own day, or, with `told`, a sentence of it under the day that it tells of. */
export type TimelineEvent = Readonly<{
  date: EventDate;
  article: Article;
  told?: SentenceView;
  /** How many articles tell it in the same words. */
  articles: number;
}>;

type Dated = Readonly<{ own: EventDate | undefined; told: readonly Told[] }>;

// What an article tells of its own day, or of the month it lies in, stands under its own day already.
const datedOf = perArticle((catalogue, article): Dated => {
  const own = withoutHour(catalogue, article.published);
  const told = digestOf(catalogue, article).told.filter(({ date }) => !own || !overlap(own, date));
  return { own, told };
});

function withoutHour(catalogue: Catalogue, date: EdtfDate): EventDate | undefined {
  if (date.precision === 'unknown') return undefined;
  if (date.precision !== 'instant') return date;
  const day = dayOf(date, catalogue.style.timeZone);
  return day && dayAsDate(day);
}

function overlap(one: EventDate, other: EventDate): boolean {
  const [first, second] = [bare(one), bare(other)];
  return first.startsWith(second) || second.startsWith(first);
}

/** `2017-12` of `2017-12~`: dates compare as these texts do. */
function bare({ edtf }: EventDate): string {
  return edtf.replace('~', '');
}

/** The day of an article, if it is known; without its hour. */
export function ownDate(catalogue: Catalogue, article: Article): EventDate | undefined {
  return datedOf(catalogue, article).own;
}

/** When an article tells of a date: afterwards, ahead of it, or nobody knows. */
export function tellingOf(
  catalogue: Catalogue,
  { article, date }: TimelineEvent,
): 'later' | 'ahead' | 'undated' {
  const own = ownDate(catalogue, article);
  if (!own) return 'undated';
  return bare(date) < bare(own) ? 'later' : 'ahead';
}

/** The events of a subject, in no order. `isWanted` picks a period. */
export function eventsOf(
  catalogue: Catalogue,
  subject: Subject,
  listing: Listing,
  isWanted: (date: EventDate) => boolean = () => true,
): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  // Background is repeated word for word for years: it is one event, of the article that told it first.
  const repeated = new Map<string, TimelineEvent & { articles: number }>();
  for (const article of listing.articles) {
    const { own, told } = datedOf(catalogue, article);
    if (own && isWanted(own)) events.push({ date: own, article, articles: 1 });
    if (!told.some(({ date }) => isWanted(date))) continue;
    const names = subjectNames(catalogue, subject, article);
    for (const { key, date, sentences } of told) {
      const sentence = isWanted(date) && sentenceOf(sentences, names);
      if (!sentence) continue;
      const before = repeated.get(key);
      if (before) before.articles++;
      else repeated.set(key, { date, article, told: sentence, articles: 1 });
    }
  }
  for (const event of repeated.values()) events.push(event);
  return events;
}

/** The sentence of the first of some names that has one. */
export function sentenceOf(
  sentences: ReadonlyMap<string, SentenceView>,
  names: readonly string[],
): SentenceView | undefined {
  const name = names.find((one) => sentences.has(one));
  return name === undefined ? undefined : sentences.get(name);
}

/**
 * The newest first; what is known to the month stands behind the month's days, what is known to the year behind its
 * months. On a day the articles that were published on it come before what later ones tell.
 */
export function inOrder(catalogue: Catalogue, events: readonly TimelineEvent[]): TimelineEvent[] {
  return events
    .map((event) => ({ event, day: placeOf(event.date), at: catalogue.order.get(event.article) ?? 0 }))
    .sort((a, b) => b.day - a.day || Number(!!a.event.told) - Number(!!b.event.told) || b.at - a.at)
    .map(({ event }) => event);
}

// A half between a day and the day about which something was.
function placeOf(date: EventDate): number {
  const month = date.precision === 'year' ? 0 : date.month;
  const day = date.precision === 'day' ? date.day : 0;
  return date.year * 10_000 + month * 100 + day - (date.approximate ? 0.5 : 0);
}

/** How many of a subject's articles are on no day of the timeline: undated, and telling of none. */
export function leftOut(catalogue: Catalogue, listing: Listing, events: readonly TimelineEvent[]): number {
  const shown = new Set(events.map(({ article }) => article));
  return listing.articles.filter((article) => !ownDate(catalogue, article) && !shown.has(article)).length;
}
