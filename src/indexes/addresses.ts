// Every address of the site in one place (design §6): flat files, ASCII, from the site's root.

import type { Address } from './views.ts';

/** What gathers articles, and the folder its pages are in. */
export const folders = { place: 'places', actor: 'actors', section: 'sections' } as const;
export type Gatherer = keyof typeof folders;

export const frontAddress: Address = 'index.html';
export const archiveAddress: Address = 'archive/index.html';
export const shelfAddress: Address = 'archive/undated.html';
export const aboutAddress: Address = 'about.html';
export const searchAddress: Address = 'search.html';
export const notFoundAddress: Address = '404.html';
export const siteFeedAddress: Address = 'feed.xml';
export const sitemapAddress: Address = 'sitemap.xml';
export const robotsAddress: Address = 'robots.txt';

export function articleAddress(slug: string): Address {
  return `articles/${slug}.html`;
}

export function gatheringAddress(gatherer: Gatherer, slug: string): Address {
  return `${folders[gatherer]}/${slug}.html`;
}

export function feedAddress(gatherer: Gatherer, slug: string): Address {
  return `${folders[gatherer]}/${slug}.xml`;
}

export function indexAddress(gatherer: 'place' | 'actor'): Address {
  return `${folders[gatherer]}/index.html`;
}

/** `archive/2017/12.html`. */
export function monthAddress(year: number, month: number): Address {
  return `archive/${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}.html`;
}

/** The full pages that belong to a growing page: `places/anbar.html` → `places/anbar/1.html`; the front page's are `latest/1.html`. */
export function numberedAddress(newest: Address, number: number): Address {
  const folder = newest === frontAddress ? 'latest' : newest.replace(/\.html$/, '');
  return `${folder}/${number}.html`;
}

/** `places/anbar/timeline.html`: beside the numbered pages, and no number. */
export function timelineAddress(gathering: Address): Address {
  return gathering.replace(/\.html$/, '/timeline.html');
}

/** A year or a month of a timeline: `places/anbar/timeline/2017.html`, `places/anbar/timeline/2017-12.html`. */
export function periodAddress(timeline: Address, year: number, month?: number): Address {
  const period = [String(year).padStart(4, '0'), ...(month ? [String(month).padStart(2, '0')] : [])];
  return timeline.replace(/\.html$/, `/${period.join('-')}.html`);
}
