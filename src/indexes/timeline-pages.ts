// The pages of a timeline: one, or where there are many events a page for each year, and for each month of a long year.

import { monthInWords } from '../text/dates.ts';
import { localDigits } from '../text/numerals.ts';
import { periodAddress, timelineAddress } from './addresses.ts';
import { ladderLinks } from './article-view.ts';
import type { Catalogue, Listing } from './catalogue.ts';
import { type Subject, subjectAddress } from './gathering-view.ts';
import type { Page } from './page.ts';
import { type EventDate, eventsOf, leftOut, type TimelineEvent } from './timeline.ts';
import { groupEvents, type TimelineView } from './timeline-view.ts';
import type { Address, CountedLink, LinkView } from './views.ts';

/** Fewer events are no line. */
const fewest = 3;

/** So many stand on a timeline's first page; where there are more, each year has a page. */
const mostOnFirst = 60;

/** A year of more events has a page for each of its months. */
const mostInYear = 300;

/** A year or a month that has a page. Only its count is kept: the events are found again when the page is made. */
type Period = Readonly<{ year: number; month?: number; count: number }>;

type Line = Readonly<{
  catalogue: Catalogue;
  subject: Exclude<Subject, { gathers: 'section' }>;
  listing: Listing;
  address: Address;
  count: number;
}>;

/** The pages of the timeline of a place or an actor, its first page first; none where there is too little to tell. */
export function timelinePages(catalogue: Catalogue, subject: Subject, listing: Listing): Page[] {
  if (subject.gathers === 'section') return [];
  const events = eventsOf(catalogue, subject, listing);
  if (events.length < fewest) return [];
  const address = timelineAddress(subjectAddress(subject));
  const line = { catalogue, subject, listing, address, count: events.length };
  const years = events.length > mostOnFirst ? periodsOf(events, false) : [];
  return [
    { address, kind: 'timeline', view: () => firstView(line, years) },
    ...years.flatMap((period, index): Page[] => {
      const ofYear = events.filter(({ date }) => date.year === period.year);
      const months = period.count > mostInYear ? periodsOf(ofYear, true) : [];
      return [
        periodPage(line, years, index, months),
        ...months.map((_, at) => periodPage(line, months, at, [])),
      ];
    }),
  ];
}

/** The years of events, or their months, the newest first. What is known to the year is in no month. */
function periodsOf(events: readonly TimelineEvent[], byMonth: boolean): Period[] {
  const periods = new Map<string, Period>();
  for (const { date } of events) {
    if (byMonth && date.precision === 'year') continue;
    const month = byMonth && date.precision !== 'year' ? { month: date.month } : {};
    const key = `${date.year} ${month.month ?? ''}`;
    periods.set(key, { year: date.year, ...month, count: (periods.get(key)?.count ?? 0) + 1 });
  }
  return [...periods.values()].sort((a, b) => b.year - a.year || (b.month ?? 0) - (a.month ?? 0));
}

function firstView(line: Line, years: readonly Period[]): TimelineView {
  const { catalogue, subject, listing, address, count } = line;
  const events = eventsOf(catalogue, subject, listing);
  const isCut = years.length > 0;
  return {
    address,
    name: subject.entry.name,
    gathers: subject.gathers,
    path: pathTo(line),
    count,
    isCut,
    leftOut: leftOut(catalogue, listing, events),
    parts: years.map((year) => periodLink(line, year)),
    years: groupEvents(catalogue, subject, events, mostOnFirst),
  };
}

/** `periods` are the years or the months that it stands among, the newest first; `months` the pages of a long year. */
function periodPage(line: Line, periods: readonly Period[], index: number, months: readonly Period[]): Page {
  const period = periods[index] as Period;
  const [newer, older] = [periods[index - 1], periods[index + 1]];
  const { text, address, count } = periodLink(line, period);
  const isOnPage = (date: EventDate) =>
    date.year === period.year &&
    (period.month === undefined || (date.precision !== 'year' && date.month === period.month)) &&
    (months.length === 0 || date.precision === 'year');
  const view = (): TimelineView => ({
    address,
    name: line.subject.entry.name,
    gathers: line.subject.gathers,
    path: pathTo(line, period),
    period: text,
    count,
    isCut: false,
    leftOut: 0,
    parts: months.map((month) => periodLink(line, month)),
    years: groupEvents(
      line.catalogue,
      line.subject,
      eventsOf(line.catalogue, line.subject, line.listing, isOnPage),
    ),
    ...(older && { older: plainLink(line, older) }),
    ...(newer && { newer: plainLink(line, newer) }),
  });
  return { address, kind: 'timeline', view };
}

function periodLink(line: Line, period: Period): CountedLink {
  return { ...plainLink(line, period), count: period.count };
}

// Without its count, which grows: a page that links to it would change each time.
function plainLink({ catalogue, address }: Line, { year, month }: Omit<Period, 'count'>): LinkView {
  const { style } = catalogue;
  const text =
    month === undefined ? localDigits(String(year), style.digits) : monthInWords(year, month, style);
  return { text, address: periodAddress(address, year, month) };
}

// A month's way leads through its year; a period's through the timeline.
function pathTo(line: Line, period?: Period): LinkView[] {
  const { catalogue, subject, address } = line;
  const gathering = { text: subject.entry.name, address: subjectAddress(subject) };
  const ladder = subject.gathers === 'place' ? ladderLinks(catalogue, subject.entry) : [];
  const path: LinkView[] = [...ladder, gathering];
  if (period) path.push({ text: 'الخط الزمني', address });
  if (period?.month !== undefined) path.push(plainLink(line, { year: period.year }));
  return path;
}
