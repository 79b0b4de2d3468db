// An article as lists show it.

import type { Article } from '../model/article.ts';
import { weekdays } from '../model/article.ts';
import { dateInWords, dayOf, hijriInWords, machineDate, weekdayNames } from '../text/dates.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { localDigits } from '../text/numerals.ts';
import { articleAddress, gatheringAddress } from './addresses.ts';
import { type Catalogue, perArticle } from './catalogue.ts';
import { digestOf } from './mentions.ts';
import type { DateView, LinkView, TeaserView } from './views.ts';

/** A summary made of the first paragraph is cut between words at this many characters. */
const longestLead = 220;

/** An article in a list. With `names` (`place:anbar`…), the first sentence that names one of them. */
export function teaserOf(catalogue: Catalogue, article: Article, names: readonly string[] = []): TeaserView {
  const { sentences } = digestOf(catalogue, article);
  const found = names.map((name) => sentences.get(name)).find((sentence) => sentence !== undefined);
  const teaser = plainTeaser(catalogue, article);
  if (!found) return teaser;
  const show = (text: string) => localDigits(text, catalogue.style.digits);
  return {
    ...teaser,
    sentence: { before: show(found.before), words: show(found.words), after: show(found.after) },
  };
}

const plainTeaser = perArticle((catalogue, article): TeaserView => {
  const { digits } = catalogue.style;
  const section = sectionLink(catalogue, article.section);
  const show = (text: string) => localDigits(text, digits);
  return {
    address: articleAddress(article.slug),
    title: show(article.title),
    ...(article.kicker !== undefined && { kicker: show(article.kicker) }),
    summary: show(article.summary ?? cutLead(digestOf(catalogue, article).lead)),
    date: dateView(catalogue, article.published, article),
    ...(section && { section }),
    sample: article.sample ?? false,
  };
});

/** A date as pages show it; for an undated article, what its text does say of the day. */
export function dateView(catalogue: Catalogue, date: EdtfDate, article?: Article): DateView {
  const { newsroom, style } = catalogue;
  const words = dateInWords(date, style);
  const datetime = machineDate(date);
  const day = newsroom.site.hijri ? dayOf(date, style.timeZone) : undefined;
  const weekday = datetime === undefined && article?.weekday;
  return {
    words,
    ...(datetime !== undefined && { datetime }),
    ...(day && { hijri: hijriInWords(day, style.digits) }),
    ...(weekday && { note: `بلا تاريخ في المصدر، ورد فيه: ${weekdayNames[weekdays.indexOf(weekday)]}` }),
  };
}

export function sectionLink(catalogue: Catalogue, id: string | undefined): LinkView | undefined {
  const section = catalogue.newsroom.site.sections.find((one) => one.id === id);
  return section && { text: section.name, address: gatheringAddress('section', section.slug ?? section.id) };
}

/** The beginning of a text, cut between words. */
export function cutLead(text: string): string {
  if (text.length <= longestLead) return text;
  return `${text
    .slice(0, longestLead)
    .replace(/\s+\S*$/, '')
    .replace(/[،؛:.\s]+$/, '')}…`;
}
