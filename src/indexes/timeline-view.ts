// The views of a timeline: its newest events, a year of it, a month of a year that is long.

import { dateInWords, hijriMonthsInWords, monthInWords } from '../text/dates.ts';
import { localDigits } from '../text/numerals.ts';
import { articleAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { type Subject, subjectNames } from './gathering-view.ts';
import { digestOf } from './mentions.ts';
import { dateView } from './teasers.ts';
import { type EventDate, inOrder, ownDate, sentenceOf, type TimelineEvent, tellingOf } from './timeline.ts';
import type { Address, CountedLink, DateView, LinkView, SentenceView } from './views.ts';

export type EventView = Readonly<{
  address: Address;
  title: string;
  sample: boolean;
  sentence?: SentenceView;
  /** That the article tells of another day than its own: when, its own day, and how many tell the same. */
  told?: Readonly<{ when: 'later' | 'ahead' | 'undated'; published?: DateView; articles: number }>;
}>;

/** Events under a date. Without a date: all that is known is the month above, or the year. */
export type EventDay = Readonly<{ date?: DateView; events: readonly EventView[] }>;

export type EventMonth = Readonly<{
  /** `2017-12`; absent where all that is known is the year. */
  month?: string;
  words: string;
  hijri?: string;
  days: readonly EventDay[];
}>;

export type TimelineView = Readonly<{
  address: Address;
  name: string;
  gathers: 'place' | 'actor';
  /** The way to this page: the ladder, the gathering, and for a period the pages above it. */
  path: readonly LinkView[];
  /** «2017»، «كانون الأول 2017»: absent on the timeline's first page. */
  period?: string;
  count: number;
  /** Whether only the newest of `count` stand here. */
  isCut: boolean;
  /** Articles without a date, which are on no day. */
  leftOut: number;
  /** The pages of its years; on a long year's page, of its months. */
  parts: readonly CountedLink[];
  years: readonly Readonly<{ year: string; words: string; months: readonly EventMonth[] }>[];
  older?: LinkView;
  newer?: LinkView;
}>;

/** Events in years, months and days, the newest first; no more than `most`. */
export function groupEvents(
  catalogue: Catalogue,
  subject: Subject,
  events: readonly TimelineEvent[],
  most = Number.POSITIVE_INFINITY,
): TimelineView['years'] {
  const { digits } = catalogue.style;
  return runs(inOrder(catalogue, events).slice(0, most), ({ date }) =>
    String(date.year).padStart(4, '0'),
  ).map(([year, ofYear]) => ({
    year,
    words: localDigits(String(Number(year)), digits),
    months: runs(ofYear, ({ date }) => (date.precision === 'year' ? '' : date.edtf.slice(0, 7))).map(
      ([month, ofMonth]) => ({
        ...(month !== '' && { month }),
        ...monthWords(catalogue, ofMonth[0]?.date),
        days: runs(ofMonth, ({ date }) => date.edtf).map(([, ofDay]) => dayView(catalogue, subject, ofDay)),
      }),
    ),
  }));
}

// Neighbours of one key together; the events are in order already.
function runs<T>(list: readonly T[], keyOf: (one: T) => string): [key: string, run: T[]][] {
  const found: [string, T[]][] = [];
  for (const one of list) {
    const last = found.at(-1);
    if (last && last[0] === keyOf(one)) last[1].push(one);
    else found.push([keyOf(one), [one]]);
  }
  return found;
}

function monthWords(catalogue: Catalogue, date: EventDate | undefined): { words: string; hijri?: string } {
  const { style, newsroom } = catalogue;
  if (!date || date.precision === 'year') return { words: 'في هذه السنة، ولا يُعرف الشهر' };
  const words = monthInWords(date.year, date.month, style);
  if (!newsroom.site.hijri) return { words };
  return { words, hijri: hijriMonthsInWords(date.year, date.month, style.digits) };
}

function dayView(catalogue: Catalogue, subject: Subject, events: readonly TimelineEvent[]): EventDay {
  const date = events[0]?.date;
  const views = events.map((event) => eventView(catalogue, subject, event));
  // «About 2017» says more than the year above it; a plain month or year says the same again.
  if (!date || (date.precision !== 'day' && !date.approximate)) return { events: views };
  return { date: dateView(catalogue, date), events: views };
}

function eventView(catalogue: Catalogue, subject: Subject, event: TimelineEvent): EventView {
  const { article, told } = event;
  const show = (text: string) => localDigits(text, catalogue.style.digits);
  const { sentences } = digestOf(catalogue, article);
  const sentence = told ?? sentenceOf(sentences, subjectNames(catalogue, subject, article));
  const own = ownDate(catalogue, article);
  return {
    address: articleAddress(article.slug),
    title: show(article.title),
    sample: article.sample ?? false,
    ...(sentence && {
      sentence: {
        before: show(sentence.before),
        words: show(sentence.words),
        after: show(sentence.after),
      },
    }),
    ...(told && {
      told: {
        when: tellingOf(catalogue, event),
        ...(own && {
          published: { words: dateInWords(own, catalogue.style), datetime: own.edtf.replace('~', '') },
        }),
        articles: event.articles,
      },
    }),
  };
}
