// What a page says of its article by name: JSON-LD first, then meta tags, then microdata.

import type { Given } from '../raw-article.ts';

type Json = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:News|Opinion|Analysis|Report|Review|Blog)?(?:Article|Posting|Report)$|^ReportageNewsArticle$/;

/** Reads them. What is broken or empty is left out. */
export function pageFacts(document: Document): Given {
  const data = articleData(document);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const element = [...document.querySelectorAll('meta')].find(
        (one) => (one.getAttribute('property') ?? one.getAttribute('name') ?? '').toLowerCase() === name,
      );
      const content = clean(element?.getAttribute('content'));
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const item = (name: string, attribute?: string) => {
    const element = document.querySelector(`[itemprop="${name}"]`);
    return clean((attribute && element?.getAttribute(attribute)) || element?.textContent);
  };
  const title = bareTitle(
    document,
    nameOf(data['headline']) ?? meta('og:title', 'twitter:title', 'dc.title') ?? item('headline'),
  );
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')].map((tag) =>
    clean(tag.getAttribute('content')),
  );
  const keywords = [
    ...new Set([...listOf(data['keywords']), ...tags, ...listOf(meta('keywords', 'news_keywords'))]),
  ].filter((word) => word !== undefined);
  const facts = {
    title: title ?? clean(document.querySelector('h1')?.textContent),
    byline:
      nameOf(data['author']) ?? notAddress(meta('author', 'article:author', 'dc.creator')) ?? item('author'),
    outlet: nameOf(data['publisher']) ?? meta('og:site_name', 'dc.publisher'),
    section: nameOf(data['articleSection']) ?? meta('article:section'),
    published:
      nameOf(data['datePublished']) ??
      meta('article:published_time', 'dc.date', 'date', 'pubdate') ??
      item('datePublished', 'datetime'),
    updated: nameOf(data['dateModified']) ?? meta('article:modified_time', 'og:updated_time'),
    url: webAddress(
      clean(document.querySelector('link[rel=canonical]')?.getAttribute('href')) ??
        meta('og:url') ??
        nameOf(data['url']),
    ),
    caption: captionOf(data['image']) ?? clean(document.querySelector('figure figcaption')?.textContent),
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...said, ...(keywords.length > 0 && { keywords }) };
}

function articleData(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // Broken data says nothing; the meta tags may.
    }
  }
  return {};
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > 6) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const data = value as Json;
  const types = [data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) return data;
  return findArticle(data['@graph'], depth + 1) ?? findArticle(data['mainEntity'], depth + 1);
}

// A site's name behind the headline is cut where the page's own <h1> proves what the headline is.
function bareTitle(document: Document, title: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((one) => clean(one.textContent));
  return headings.find((heading) => heading !== undefined && title?.startsWith(heading)) ?? title;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return clean(value.map(nameOf).filter(Boolean).join('، '));
  if (typeof value === 'object' && value !== null) return nameOf((value as Json)['name']);
  return undefined;
}

function listOf(value: unknown): (string | undefined)[] {
  if (Array.isArray(value)) return value.map(nameOf);
  return typeof value === 'string' ? value.split(/[،,;]/).map(clean) : [];
}

function captionOf(image: unknown): string | undefined {
  const first = Array.isArray(image) ? image[0] : image;
  return typeof first === 'object' && first !== null ? nameOf((first as Json)['caption']) : undefined;
}

function notAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:/.test(text) ? undefined : text;
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s]+$/.test(text) ? text : undefined;
}

function clean(text: string | null | undefined): string | undefined {
  const bare = (text ?? '').replace(/\s+/g, ' ').trim();
  return bare === '' ? undefined : bare;
}
