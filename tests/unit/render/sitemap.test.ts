import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { robots, sitemap } from '../../../src/render/sitemap.ts';

const site = {
  name: 'صحيفة',
  language: 'ar',
  url: 'https://made.example/base/',
  digits: 'latn' as const,
  sections: [],
  masthead: [],
  about: [],
  styles: 'assets/style.css',
  preload: [],
};

describe('the sitemap', () => {
  const text = sitemap(site, {
    address: 'sitemap.xml',
    entries: [
      { address: 'index.html' },
      { address: 'places/index.html' },
      { address: 'articles/a.html', modified: '2024-11-05' },
      { address: 'articles/b.html', modified: '2024-11' },
    ],
  });

  it("has absolute addresses below the site's own path, a folder's page as its folder", () => {
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text);
    assert.deepEqual(
      urlset.url.map(({ loc }: { loc: string }) => loc),
      [
        'https://made.example/base/',
        'https://made.example/base/places/',
        'https://made.example/base/articles/a.html',
        'https://made.example/base/articles/b.html',
      ],
    );
    assert.equal(urlset['@_xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  it('says when a page was changed at the precision that is known, and nothing otherwise', () => {
    assert.deepEqual(text.match(/<lastmod>[^<]*/g), ['<lastmod>2024-11-05', '<lastmod>2024-11']);
  });
});

describe('robots.txt', () => {
  it('names the sitemap only where the site has an address', () => {
    const { url, ...placeless } = site;
    assert.equal(robots(site), 'User-agent: *\nAllow: /\n\nSitemap: https://made.example/base/sitemap.xml\n');
    assert.equal(robots(placeless), 'User-agent: *\nAllow: /\n');
  });
});
