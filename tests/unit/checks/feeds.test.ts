import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeed } from '../../../src/checks/feeds.ts';
import { checkSitemap } from '../../../src/checks/sitemaps.ts';

const base = 'https://news.example/site/';

const item = `<item>
  <title>خبر &amp; خبر</title>
  <link>${base}articles/a.html</link>
  <guid>${base}articles/a.html</guid>
  <pubDate>Mon, 18 Dec 2017 10:00:00 +0300</pubDate>
  <description><![CDATA[<div dir="rtl">نص & نص</div>]]></description>
</item>`;

const feed = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>الجريدة</title>
<link>${base}</link>
<description>أخبار</description>
<atom:link rel="self" href="${base}feed.xml" type="application/rss+xml"/>
${item}
</channel>
</rss>`;

const options = { baseUrl: base, has: (address: string) => /^(index|articles\/a)\.html$/.test(address) };

function codesOf(xml: string): string[] {
  return checkFeed('feed.xml', xml, options).map(({ code }) => code);
}

describe('the check of feeds', () => {
  it('finds nothing in a good feed', () => {
    assert.deepEqual(checkFeed('feed.xml', feed, options), []);
  });

  const table: readonly [string, string | RegExp, string, readonly string[]][] = [
    ['an element left open', '</title>\n<link>', '\n<link>', ['feed-malformed']],
    ['a bare ampersand', 'خبر &amp; خبر', 'خبر & خبر', ['feed-malformed']],
    ['an entity that only HTML has', '&amp;', '&nbsp;', ['feed-malformed']],
    ['another version', 'version="2.0"', 'version="0.91"', ['feed-shape']],
    ['a channel without description', '<description>أخبار</description>', '', ['feed-shape']],
    ['an item without title', '<title>خبر &amp; خبر</title>', '', ['feed-shape']],
    ['an item without guid', /<guid>.*<\/guid>/, '', ['feed-shape']],
    ['the same guid twice', item, item + item, ['feed-guid']],
    ['a date of another form', 'Mon, 18 Dec 2017 10:00:00 +0300', '2017-12-18', ['feed-date']],
    ['a weekday that is not the day’s', 'Mon, 18 Dec', 'Tue, 18 Dec', ['feed-date']],
    ['a day that is none', 'Mon, 18 Dec 2017', '31 Feb 2017', ['feed-date']],
    ['a relative link', `<link>${base}articles/a.html`, '<link>articles/a.html', ['feed-link']],
    ['a link to what is not there', `<link>${base}articles/a.html`, `<link>${base}b.html`, ['feed-dead']],
    ['no address of its own', /<atom:link.*\/>/, '', ['feed-self']],
    ['the address of another feed', `${base}feed.xml`, `${base}atom.xml`, ['feed-self']],
    ['a bidi control', 'خبر &amp;', 'خبر \u202e&amp;', ['feed-controls']],
    ['a bidi control as a reference', 'خبر &amp;', 'خبر &#x202E;&amp;', ['feed-controls']],
    ['a control character', 'خبر &amp;', 'خبر \u0007&amp;', ['feed-controls']],
  ];
  for (const [fault, from, to, expected] of table) {
    it(`finds ${fault}`, () => {
      const broken = feed.replace(from, () => to);
      assert.notEqual(broken, feed);
      assert.deepEqual(codesOf(broken), expected);
    });
  }

  it('takes a guid that is no address where it says so', () => {
    const named = feed.replace(/<guid>.*<\/guid>/, '<guid isPermaLink="false">tag:a</guid>');
    assert.deepEqual(codesOf(named), []);
  });

  it('reads a feed with thousands of entities', () => {
    assert.deepEqual(codesOf(feed.replace('أخبار', '&amp;'.repeat(20_000))), []);
  });

  it('names the line', () => {
    const [finding] = checkFeed('feed.xml', feed.replace('18 Dec', '19 Dec'), options);
    assert.equal(finding?.line, 12);
  });
});

describe('the check of sitemaps', () => {
  const url = (loc: string, lastmod: string) => `<url><loc>${loc}</loc><lastmod>${lastmod}</lastmod></url>`;
  const sitemap = (...urls: string[]) =>
    `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`;
  const good = url(`${base}articles/a.html`, '2017-12-18T10:00:00+03:00');

  const table: readonly [string, string, readonly string[]][] = [
    ['nothing in a good one', sitemap(good, url(base, '2017-12')), []],
    ['a relative address', sitemap(url('articles/a.html', '2017')), ['sitemap-loc']],
    ['an address of another site', sitemap(url('https://other.example/', '2017')), ['sitemap-outside']],
    ['a page that is not there', sitemap(url(`${base}b.html`, '2017')), ['sitemap-dead']],
    ['an address twice', sitemap(good, good), ['sitemap-duplicate']],
    ['a date without its zone', sitemap(url(base, '2017-12-18T10:00:00')), ['sitemap-date']],
    ['a month that is none', sitemap(url(base, '2017-13')), ['sitemap-date']],
    ['what is no sitemap', '<html></html>', ['sitemap-malformed']],
    ['what is not well formed', sitemap('<url>'), ['sitemap-malformed']],
  ];
  for (const [what, xml, expected] of table) {
    it(`finds ${what}`, () => {
      const codes = checkSitemap('sitemap.xml', xml, options).map(({ code }) => code);
      assert.deepEqual(codes, expected);
    });
  }
});
