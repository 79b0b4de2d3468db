import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FeedItemView, FeedView } from '../../../src/indexes/views.ts';
import { rssFeed } from '../../../src/render/rss.ts';

const site = {
  name: 'صحيفة',
  language: 'ar-MA',
  url: 'https://made.example/base/',
  digits: 'latn' as const,
  sections: [],
  masthead: [],
  about: [],
  styles: 'assets/style.css',
  preload: [],
};

function feed(...items: Partial<FeedItemView>[]): string {
  const view: FeedView = {
    address: 'places/x.xml',
    title: 'مكان – صحيفة',
    description: 'وصف',
    home: 'places/x.html',
    items: items.map((item, index) => ({
      address: `articles/i${index}.html`,
      title: 'عنوان',
      summary: 'خلاصة',
      corrections: [],
      ...item,
    })),
  };
  return rssFeed(site, view, 'Africa/Casablanca');
}

type Channel = Record<string, unknown> & { item: Record<string, string>[] };

function channelOf(text: string): Channel {
  assert.equal(XMLValidator.validate(text), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    htmlEntities: true,
    trimValues: false,
    isArray: (name) => name === 'item',
  });
  return parser.parse(text).rss.channel;
}

describe('a feed', () => {
  it('says where it and its page are, absolutely and below the path of the site', () => {
    const channel = channelOf(feed({}));
    assert.equal(channel['link'], 'https://made.example/base/places/x.html');
    assert.deepEqual(channel['atom:link'], {
      '@_href': 'https://made.example/base/places/x.xml',
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
    });
    assert.equal(channel['language'], 'ar-ma');
    assert.equal(channel.item[0]?.['link'], 'https://made.example/base/articles/i0.html');
  });

  it("writes hours in the newsroom's zone, in English as RSS wants", () => {
    const instant = Date.parse('2024-12-31T23:30:00Z');
    const channel = channelOf(feed({}, { published: instant }));
    assert.equal(channel.item[1]?.['pubDate'], 'Wed, 01 Jan 2025 00:30:00 +0100');
    assert.equal(channel['lastBuildDate'], 'Wed, 01 Jan 2025 00:30:00 +0100');
    assert.equal(channel.item[0]?.['pubDate'], undefined);
  });

  it('says no day of its own where no article has one', () => {
    assert.ok(!feed({}).includes('lastBuildDate'));
  });

  it('gives titles back as they were, whatever signs they hold', () => {
    for (const title of ['<b>خبر</b>', 'أ ]]> ب', '&lt; &amp; &#x41;', '"\'', '<!-- --> <?xml ?>'])
      assert.equal(channelOf(feed({ title })).item[0]?.['title'], title);
  });

  it('holds nothing that XML cannot, nor what reverses a line', () => {
    const text = feed({ title: 'أ\u0000\u0008\ud800\ufffe\u202eب', summary: 'ج\u001b[31mد' });
    assert.equal(channelOf(text).item[0]?.['title'], 'أب');
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\u202e]/);
  });

  it('puts descriptions into a box that runs from right to left, foreign runs isolated', () => {
    assert.equal(
      channelOf(feed({ summary: 'من Reuters' })).item[0]?.['description'],
      '<div dir="rtl" lang="ar"><p>من <bdi dir="ltr">Reuters</bdi></p></div>',
    );
  });

  it('tells corrections before the text, and with the summary', () => {
    const corrections = [
      { date: { words: '2 يناير 2025' }, kind: 'correction' as const, text: 'الصحيح 12.' },
      { date: { words: 'يناير 2025' }, kind: 'clarification' as const, text: 'العدد تقريبي.' },
    ];
    const item = channelOf(feed({ corrections, body: 'النص.\n' })).item[0];
    const told =
      '<p><b>تصويب (2 يناير 2025):</b> الصحيح 12.</p><p><b>إيضاح (يناير 2025):</b> العدد تقريبي.</p>';
    assert.equal(item?.['description'], `<div dir="rtl" lang="ar"><p>خلاصة</p>${told}</div>`);
    assert.equal(item?.['content:encoded'], `<div dir="rtl" lang="ar">${told}<p>النص.</p>\n</div>`);
  });
});
