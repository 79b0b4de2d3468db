// What each page shows, as typed data: the contract between the indexes and the templates.
// Texts here are plain (never HTML), already in the site's digits. Addresses count from the site's root.

import type { Spelling } from '../text/finder.ts';

/** `places/anbar.html`: ASCII, from the site's root. Templates turn it into a relative link. */
export type Address = string;

export type LinkView = Readonly<{ text: string; address: Address }>;

export type CountedLink = LinkView & Readonly<{ count: number; kind?: string }>;

/** A date in words. Without `datetime` nothing is known, and `words` says so («بلا تاريخ»). */
export type DateView = Readonly<{
  words: string;
  /** For `<time datetime>`, at the precision that is known: `2017-12`, `2017-12-18T10:00:00+03:00`. */
  datetime?: string;
  /** The same day in the Umm al-Qura calendar, in words, where the newsroom asks for it and a day is known. */
  hijri?: string;
  /** What the text says and does not say: «ورد في النص: الخميس». */
  note?: string;
}>;

/** A sentence that names something, cut in three so that the words can be marked. */
export type SentenceView = Readonly<{ before: string; words: string; after: string }>;

/** An article in a list. */
export type TeaserView = Readonly<{
  address: Address;
  title: string;
  kicker?: string;
  summary: string;
  date: DateView;
  section?: LinkView;
  sample: boolean;
  /** In the list of a place or an actor: the sentence that names it. */
  sentence?: SentenceView;
}>;

/**
 * Pages are numbered from the oldest and never change once full, so a full page knows the older one and the
 * newest one but not its newer neighbour. `numbers` stands on the newest page only.
 */
export type PagerView = Readonly<{
  number?: number;
  newest: Address;
  older?: Address;
  numbers: readonly LinkView[];
}>;

/** A place or an actor beside an article. */
export type EntityRefView = LinkView & Readonly<{ kind: string; ladder: readonly LinkView[]; role?: string }>;

/** Where a name is linked in the body: the spellings that count, and the page they lead to. */
export type MentionView = Readonly<{
  id: string;
  address: Address;
  spellings: readonly Spelling[];
}>;

export type PictureView = Readonly<{
  /** Absent where the text had a caption and no picture came with it. */
  source?: Readonly<{ address: Address; width: number; height: number; alt: string }>;
  caption?: string;
  credit?: string;
}>;

export type CorrectionView = Readonly<{ date: DateView; kind: 'correction' | 'clarification'; text: string }>;

export type RelatedView = Readonly<{ teaser: TeaserView; reasons: readonly LinkView[] }>;

export type ArticleView = Readonly<{
  address: Address;
  title: string;
  kicker?: string;
  summary?: string;
  /** First words of the text, for `<meta name=description>` and previews. */
  description: string;
  section?: LinkView;
  byline?: string;
  agency?: string;
  /** The place of writing, as the text names it. */
  dateline?: string;
  keywords: readonly string[];
  published: DateView;
  updated?: DateView;
  picture?: PictureView;
  /** Markdown, without front matter, in the site's digits. */
  body: string;
  mentions: readonly MentionView[];
  places: readonly EntityRefView[];
  actors: readonly EntityRefView[];
  related: readonly RelatedView[];
  corrections: readonly CorrectionView[];
  outlet?: Readonly<{ name?: string; masthead: readonly Readonly<{ role: string; name: string }>[] }>;
  source?: Readonly<{ file: string; sha256: string; url?: string; retrieved?: DateView; encoding: string }>;
  sample: boolean;
}>;

export type MonthCount = Readonly<{ month: string; words: string; count: number; address: Address }>;

/** A place on a map. `articles`: how many name it, where that is what the map shows. */
export type MapPlace = Readonly<{ name: string; latitude: number; longitude: number; articles: number }>;

/** A place among its country and its neighbours, or the places of a country that are in the news. */
export type MapView = Readonly<{
  shows: 'place' | 'country';
  /** ISO 3166-1 alpha-2 of the state that is outlined; absent for a sea or a desert of many. */
  country?: string;
  /** The one place, or those of the country, most articles first. */
  places: readonly MapPlace[];
  /** The names of all states that may stand on the map, by ISO code. */
  states: ReadonlyMap<string, string>;
}>;

/** A page that gathers articles: of a place, an actor or a section. The newest, growing one. */
export type GatheringView = Readonly<{
  address: Address;
  gathers: 'place' | 'actor' | 'section';
  name: string;
  /** In words: «محافظة»، «تنظيم مسلح». Empty for a section. */
  kind: string;
  /** From the outermost to the nearest: العراق، الأنبار. */
  ladder: readonly LinkView[];
  otherNames: readonly string[];
  roles: readonly Readonly<{ title: string; dates?: string }>[];
  /** What the articles call a person, as first seen, with the first and the last article that does. */
  rolesGiven: readonly Readonly<{ title: string; dates: string; articles: number }>[];
  count: number;
  /** How many of `count` come from the places inside it. */
  countInside: number;
  children: readonly CountedLink[];
  placesTogether: readonly CountedLink[];
  actorsTogether: readonly CountedLink[];
  /** Articles a month, oldest first, without gaps. */
  months: readonly MonthCount[];
  undatedCount: number;
  coordinates?: Readonly<{ latitude: number; longitude: number }>;
  map?: MapView;
  sameAs: readonly string[];
  teasers: readonly TeaserView[];
  pager: PagerView;
  /** Where enough of it is dated. */
  timeline?: Address;
  feed?: Address;
}>;

/** A full, numbered page of a gathering or of the stream of all articles. */
export type NumberedView = Readonly<{
  address: Address;
  name: string;
  /** The gathering this is a page of, or the front page. */
  home: LinkView;
  teasers: readonly TeaserView[];
  pager: PagerView;
}>;

export type FrontView = Readonly<{
  address: Address;
  /** The day of the newest dated article, never the day of the build. */
  newest?: DateView;
  lead?: TeaserView;
  seconds: readonly TeaserView[];
  sections: readonly Readonly<{ link: LinkView; teasers: readonly TeaserView[] }>[];
  latest: readonly TeaserView[];
  /** The full pages of the stream, newest first. */
  pager: PagerView;
  placesInNews: readonly CountedLink[];
  actorsInNews: readonly CountedLink[];
  years: readonly CountedLink[];
  count: number;
  feed?: Address;
}>;

/** All places, or all actors, in groups. */
export type IndexView = Readonly<{
  address: Address;
  gathers: 'place' | 'actor';
  count: number;
  groups: readonly Readonly<{
    id: string;
    heading: string;
    link?: CountedLink;
    entries: readonly CountedLink[];
  }>[];
}>;

export type ArchiveView = Readonly<{
  address: Address;
  years: readonly Readonly<{
    /** In Latin digits: it stands in `datetime` and in an id too. */
    year: string;
    count: number;
    months: readonly Readonly<{ words: string; hijri: string; count: number; address: Address }>[];
  }>[];
  /** Known to the year only, under their year; and with no date at all. */
  undated: readonly TeaserView[];
  undatedMore?: LinkView;
}>;

export type MonthView = Readonly<{
  address: Address;
  words: string;
  /** «ربيع الأول – ربيع الآخر 1439» */
  hijri: string;
  days: readonly Readonly<{ date: DateView; teasers: readonly TeaserView[] }>[];
  older?: LinkView;
  newer?: LinkView;
}>;

/** A feed's article. `published` in milliseconds since 1970 UTC, absent where no day is known. */
export type FeedItemView = Readonly<{
  address: Address;
  title: string;
  summary: string;
  published?: number;
  section?: string;
  corrections: readonly CorrectionView[];
  /** Markdown; in the site's own feed only. */
  body?: string;
}>;

export type FeedView = Readonly<{
  address: Address;
  title: string;
  description: string;
  home: Address;
  items: readonly FeedItemView[];
}>;

export type SitemapView = Readonly<{
  address: Address;
  entries: readonly Readonly<{ address: Address; modified?: string }>[];
}>;

export type AboutView = Readonly<{ address: Address; feeds: readonly LinkView[] }>;
/** `script`: the page's own, by the hash of its content. */
export type SearchView = Readonly<{ address: Address; script: Address }>;
export type NotFoundView = Readonly<{ address: Address; home: string }>;
export type RedirectView = Readonly<{ address: Address; target: Address; title: string }>;

/** What every page shows of the newsroom. Nothing here may change when an article is added. */
export type SiteView = Readonly<{
  name: string;
  tagline?: string;
  /** A language tag: `ar`, `ar-IQ`. */
  language: string;
  /** With a closing slash. Absent: no canonical links, no feeds, no sitemap. */
  url?: string;
  digits: 'latn' | 'arab';
  sections: readonly LinkView[];
  masthead: readonly Readonly<{ role: string; name: string }>[];
  about: readonly string[];
  styles: Address;
  /** `assets/icon.<hash>.svg`. */
  icon?: Address;
  /** The script of the search page. */
  search?: Address;
  /** The fonts that every page needs, to be fetched beside the style sheet. */
  fonts?: readonly Address[];
  feed?: Address;
}>;
