// The archive: years and months in both calendars, days, and the shelf of what has no month.

import type { Article } from '../model/article.ts';
import { dateInWords, dayAsDate, dayOf, hijriMonthsInWords, monthInWords, monthOf } from '../text/dates.ts';
import { localDigits } from '../text/numerals.ts';
import { archiveAddress, monthAddress, shelfAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { dateView, teaserOf } from './teasers.ts';
import type { ArchiveView, DateView, LinkView, MonthView, TeaserView } from './views.ts';

/** A month that has articles, oldest first within it. */
export type ArchiveMonth = Readonly<{ year: number; month: number; articles: Article[] }>;

/** The archive's months, oldest first, and what is known to the year at best. */
export type Archive = Readonly<{ months: readonly ArchiveMonth[]; shelf: readonly Article[] }>;

/** How many of the shelf stand on the archive's own page. */
const mostOnArchive = 10;

export function buildArchive(catalogue: Catalogue): Archive {
  const months = new Map<number, ArchiveMonth>();
  const shelf: Article[] = [];
  for (const article of catalogue.articles) {
    const known = monthOf(article.published, catalogue.style.timeZone);
    if (known?.month === undefined) {
      shelf.push(article);
      continue;
    }
    const key = known.year * 12 + known.month;
    const month = months.get(key) ?? { year: known.year, month: known.month, articles: [] };
    month.articles.push(article);
    months.set(key, month);
  }
  return { months: [...months].sort(([a], [b]) => a - b).map(([, month]) => month), shelf };
}

export function archiveView(catalogue: Catalogue, archive: Archive): ArchiveView {
  const { digits } = catalogue.style;
  const years = groupByYear(archive.months);
  return {
    address: archiveAddress,
    years: [...years].reverse().map(([year, months]) => ({
      year: String(year).padStart(4, '0'),
      count: months.reduce((sum, { articles }) => sum + articles.length, 0),
      months: months.toReversed().map(({ year: ofYear, month, articles }) => ({
        words: monthInWords(ofYear, month, catalogue.style),
        hijri: hijriMonthsInWords(ofYear, month, digits),
        count: articles.length,
        address: monthAddress(ofYear, month),
      })),
    })),
    undated: archive.shelf
      .slice(-mostOnArchive)
      .reverse()
      .map((article) => teaserOf(catalogue, article)),
    ...(archive.shelf.length > mostOnArchive && {
      undatedMore: { text: 'كل المقالات التي بلا تاريخ معلوم', address: shelfAddress },
    }),
  };
}

function groupByYear(months: readonly ArchiveMonth[]): Map<number, ArchiveMonth[]> {
  const years = new Map<number, ArchiveMonth[]>();
  for (const month of months) years.set(month.year, [...(years.get(month.year) ?? []), month]);
  return years;
}

export function monthView(catalogue: Catalogue, archive: Archive, index: number): MonthView | undefined {
  const here = archive.months[index];
  if (!here) return undefined;
  const [older, newer] = [archive.months[index - 1], archive.months[index + 1]];
  return {
    address: monthAddress(here.year, here.month),
    words: monthInWords(here.year, here.month, catalogue.style),
    hijri: hijriMonthsInWords(here.year, here.month, catalogue.style.digits),
    days: dayViews(catalogue, here.articles),
    ...(older && { older: monthLink(catalogue, older) }),
    ...(newer && { newer: monthLink(catalogue, newer) }),
  };
}

function monthLink(catalogue: Catalogue, { year, month }: ArchiveMonth): LinkView {
  return { text: monthInWords(year, month, catalogue.style), address: monthAddress(year, month) };
}

// Newest day first; what is known to the month only stands last, under the month.
function dayViews(
  catalogue: Catalogue,
  articles: readonly Article[],
): { date: DateView; teasers: TeaserView[] }[] {
  const days = new Map<string, { date: DateView; teasers: TeaserView[] }>();
  for (const article of articles.toReversed()) {
    const day = dayOf(article.published, catalogue.style.timeZone);
    // A day that is only near stands under a heading of its own, which says so.
    const key = day ? `${day.year}-${day.month}-${day.day}${isApproximate(article) ? '~' : ''}` : '';
    const found = days.get(key) ?? { date: dayDate(catalogue, article, day !== undefined), teasers: [] };
    found.teasers.push(teaserOf(catalogue, article));
    days.set(key, found);
  }
  return [...days].sort(([a], [b]) => Number(a === '') - Number(b === '')).map(([, day]) => day);
}

function dayDate(catalogue: Catalogue, article: Article, known: boolean): DateView {
  const day = dayOf(article.published, catalogue.style.timeZone);
  if (!known || !day) return { words: localDigits('في هذا الشهر، ولا يُعرف اليوم', catalogue.style.digits) };
  const date = dayAsDate(day, isApproximate(article));
  return { ...dateView(catalogue, date), words: dateInWords(date, catalogue.style) };
}

function isApproximate({ published }: Article): boolean {
  return 'approximate' in published && published.approximate;
}
