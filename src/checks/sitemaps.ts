// A sitemap as search engines take it: whole addresses that are there, once each, and dates in W3C's form.

import { type FeedOptions, isAbsolute } from './feeds.ts';
import type { Finding } from './finding.ts';
import { resolveLink } from './link-target.ts';
import { checkXmlText, placeOf } from './xml-text.ts';

const w3cDate =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d))?)?)?$/;

/** What is wrong with a sitemap, an index of sitemaps or a news sitemap. */
export function checkSitemap(address: string, xml: string, options: FeedOptions = {}): Finding[] {
  const findings = checkXmlText(address, xml, 'sitemap');
  if (findings.some(({ code }) => code === 'sitemap-malformed')) return findings;
  const { baseUrl, has } = options;
  const report = (code: string, text: string, offset: number, target = ''): void => {
    const place = placeOf(xml, offset);
    findings.push({ code, page: address, ...place, detail: { text, target }, severity: 'error' });
  };
  if (!/<(urlset|sitemapindex)[\s>]/.test(xml)) report('sitemap-malformed', '<urlset>', 0);
  const seen = new Set<string>();
  for (const { text, offset } of contents(xml, 'loc')) {
    if (seen.has(text)) report('sitemap-duplicate', text, offset);
    seen.add(text);
    if (!isAbsolute(text)) {
      report('sitemap-loc', text, offset);
      continue;
    }
    if (baseUrl === undefined) continue;
    const target = resolveLink('', text, baseUrl);
    if (target.kind !== 'local') {
      report('sitemap-outside', text, offset);
      continue;
    }
    const whole = target.address === '' || target.address.endsWith('/');
    const file = whole ? `${target.address}index.html` : target.address;
    if (has !== undefined && !has(file)) report('sitemap-dead', text, offset, file);
  }
  for (const name of ['lastmod', 'news:publication_date']) {
    for (const { text, offset } of contents(xml, name)) {
      if (!w3cDate.test(text)) report('sitemap-date', text, offset);
    }
  }
  return findings;
}

/** The contents of elements without children: once the text is known to be well formed, a pattern reads them. */
function contents(xml: string, name: string): { text: string; offset: number }[] {
  const elements = xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'));
  return [...elements].map(({ 1: text = '', index }) => {
    return { text: text.trim().replaceAll('&amp;', '&'), offset: index };
  });
}
