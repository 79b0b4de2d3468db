// The frame of every page: head, skip link, masthead, main, footer.

import type { DateView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { type PageHead, pageHead } from '../src/render/page-head.ts';
import { masthead, siteParts } from './masthead.ts';
import { words } from './words.ts';

export type Page = PageHead &
  Readonly<{
    kind: 'front' | 'article' | 'gathering' | 'list' | 'plain';
    /** The day of the newest article, on the front page. */
    newest?: DateView;
    /** Where links are not relative (404). */
    link?: Linker;
  }>;

export function pageDocument(site: SiteView, page: Page, content: Html): Html {
  const relative = linksFrom(page.address);
  const link = page.link ?? relative;
  return html`<!DOCTYPE html>
<html lang="${site.language}" dir="rtl">
<head>
${pageHead(site, page, relative)}</head>
<body data-page="${page.kind}" data-digits="${site.digits}">
<a class="skip-link" href="#content">${words.skip}</a>
${masthead(site, { address: page.address, front: page.kind === 'front', ...(page.newest && { newest: page.newest }) }, link)}
<main id="content" tabindex="-1">
${content}
</main>
${footer(site, link)}
</body>
</html>
`;
}

function footer(site: SiteView, link: Linker): Html {
  return html`<footer class="site-footer">
<nav id="all-parts" aria-label="${words.footerNavigation}">
<ul class="cluster">
${siteParts(site).map(({ text, address }) => html`<li><a href="${link(address)}">${isolateLatin(text)}</a></li>\n`)}${site.feed && html`<li><a href="${link(site.feed)}" type="application/rss+xml">${words.siteFeed}</a></li>\n`}</ul>
</nav>
<p><b class="site-footer-name">${isolateLatin(site.name)}</b>${site.tagline && html` ${isolateLatin(site.tagline)}`}</p>
<p>${words.madeWith}</p>
</footer>`;
}
