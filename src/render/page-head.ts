// The head of every page: what browsers, search machines and other people's previews read.

import type { Address, LinkView, SiteView } from '../indexes/views.ts';
import { type Html, html, raw } from './html.ts';
import { absoluteLink, type Linker } from './links.ts';

export type PageHead = Readonly<{
  address: Address;
  /** Without the site's name. Empty on the front page. */
  title: string;
  description?: string;
  /** `noindex` and the like. */
  robots?: string;
  feeds?: readonly LinkView[];
  jsonLd?: Html;
  /** `false` where a page has no address of its own (404) or points to another one. */
  canonical?: boolean;
  openGraphType?: 'website' | 'article';
  picture?: Address;
  extra?: Html;
  /** A style of the page's own, and its hash for the content policy. Both are ours, never made of a text. */
  style?: Readonly<{ css: string; hash: string }>;
}>;

// Reading needs no script, no network and no frame. The same bytes must hold on a disk and on a host.
const policyWith = (styles: string) =>
  `default-src 'none'; style-src 'self'${styles}; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'`;

// The paper of src/styles/tokens.css: the browser's bars take its colour.
const paper = { light: '#fbfaf7', dark: '#16171a' } as const;

/**
 * The fonts are prefetched, not preloaded: from a disk Chromium refuses a preload (an error in the console), and the
 * pages of a disk and a host are the same bytes.
 */
export function pageHead(site: SiteView, page: PageHead, link: Linker): Html {
  const title = page.title ? `${page.title} – ${site.name}` : frontTitle(site);
  const description = page.description ?? site.tagline;
  const canonical = site.url && page.canonical !== false ? absoluteLink(site.url, page.address) : undefined;
  const feeds = page.feeds ?? (site.feed ? [{ text: site.name, address: site.feed }] : []);
  return html`<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyWith(page.style ? ` '${page.style.hash}'` : '')}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${paper.light}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${paper.dark}">
${description && html`<meta name="description" content="${description}">\n`}${
  page.robots && html`<meta name="robots" content="${page.robots}">\n`
}${
  // Trusted: a constant of a template. Before the sheet, whose layers then count for more.
  page.style && html`<style>${raw(page.style.css)}</style>\n`
}<link rel="stylesheet" href="${link(site.styles)}">
${site.fonts?.map((font) => html`<link rel="prefetch" href="${link(font)}">\n`)}${site.icon && html`<link rel="icon" type="image/svg+xml" href="${link(site.icon)}">\n`}${
  canonical && html`<link rel="canonical" href="${canonical}">\n`
}${feeds.map(
  (feed) =>
    html`<link rel="alternate" type="application/rss+xml" title="${feed.text}" href="${link(feed.address)}">\n`,
)}<meta property="og:title" content="${page.title || site.name}">
<meta property="og:type" content="${page.openGraphType ?? 'website'}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:locale" content="${site.language.replace('-', '_')}">
${description && html`<meta property="og:description" content="${description}">\n`}${
  canonical && html`<meta property="og:url" content="${canonical}">\n`
}${
  site.url &&
  page.picture &&
  html`<meta property="og:image" content="${absoluteLink(site.url, page.picture)}">\n`
}<meta name="twitter:card" content="${page.picture ? 'summary_large_image' : 'summary'}">
${page.extra}${page.jsonLd}`;
}

function frontTitle(site: SiteView): string {
  return site.tagline ? `${site.name} – ${site.tagline}` : site.name;
}
