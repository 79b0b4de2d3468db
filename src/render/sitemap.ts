// The sitemap (sitemaps.org 0.9) and robots.txt.

import { sitemapAddress } from '../indexes/addresses.ts';
import type { SitemapView, SiteView } from '../indexes/views.ts';
import { escapeHtml } from './html.ts';
import { absoluteLink } from './links.ts';

export function sitemap(site: SiteView & { url: string }, view: SitemapView): string {
  const entries = view.entries.map(({ address, modified }) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${escapeHtml(modified)}</lastmod>`;
    return `<url><loc>${escapeHtml(absoluteLink(site.url, address))}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

export function robots(site: SiteView): string {
  const map = site.url === undefined ? '' : `\nSitemap: ${absoluteLink(site.url, sitemapAddress)}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
