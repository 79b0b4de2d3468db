import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildEdition } from '../../../src/indexes/edition.ts';
import type { FrontView } from '../../../src/indexes/views.ts';
import type { Article } from '../../../src/model/article.ts';
import { madeArticle, madeArticles, madeNewsroom, madeSite } from '../../made-newsroom.ts';

function front(articles: readonly Article[], changes = {}): FrontView {
  const site = madeSite(changes);
  return buildEdition(madeNewsroom(articles, { site })).pages[0]?.view() as FrontView;
}

function shape(view: FrontView) {
  const { lead, seconds, latest, sections, pager, count } = view;
  return {
    lead: lead?.address,
    seconds: seconds.length,
    latest: latest.length,
    sections: sections.map(({ teasers }) => teasers.length),
    pages: pager.numbers.length,
    count,
  };
}

describe('the front page', () => {
  it('is made for the number of articles there are', () => {
    const table: [number, ReturnType<typeof shape>][] = [
      [0, { lead: undefined, seconds: 0, latest: 0, sections: [], pages: 0, count: 0 }],
      [1, { lead: 'articles/n0000.html', seconds: 0, latest: 0, sections: [], pages: 0, count: 1 }],
      [5, { lead: 'articles/n0004.html', seconds: 4, latest: 0, sections: [], pages: 0, count: 5 }],
      // Four full pages, and the five newest here.
      [25, { lead: 'articles/n0024.html', seconds: 4, latest: 0, sections: [3, 3], pages: 4, count: 25 }],
    ];
    for (const [count, expected] of table) assert.deepEqual(shape(front(madeArticles(count))), expected);
  });

  it('shows every article of the stream that has no numbered page yet', () => {
    for (const count of [1, 6, 9, 10, 14, 25, 27]) {
      const { lead, seconds, latest, pager } = front(madeArticles(count));
      const shown = [lead, ...seconds, ...latest].filter((teaser) => teaser !== undefined);
      assert.equal(shown.length + pager.numbers.length * 5, count, `${count} articles`);
    }
  });

  it('repeats neither the lead nor the seconds in the columns of the sections', () => {
    const { lead, seconds, sections } = front(madeArticles(25));
    const top = new Set([lead, ...seconds].map((teaser) => teaser?.address));
    for (const { teasers } of sections) for (const { address } of teasers) assert.ok(!top.has(address));
  });

  it('bears the day of the newest article whose day is known, not of a build', () => {
    const articles = [
      madeArticle('known', { published: '2024-12-31T22:30:00Z' }),
      madeArticle('later-month', { published: '2025-03' }),
      madeArticle('undated'),
    ];
    const { newest } = front(articles, { timeZone: 'Asia/Baghdad', months: 'EG' });
    assert.equal(newest?.words, 'الأربعاء 1 يناير 2025');
    assert.equal(newest?.datetime, '2025-01-01');
    assert.equal(newest?.hijri, '1 رجب 1446 هـ');
  });

  it('bears no day where none is known', () => {
    assert.equal(front([madeArticle('a'), madeArticle('b', { published: '2020' })]).newest, undefined);
  });

  it('counts each place and actor in the news as often as articles name it, the most named first', () => {
    const articles = [
      madeArticle('one', { published: '2025-01-01', places: ['s0-g1-t1'], actors: ['a1'] }),
      madeArticle('two', { published: '2025-01-02', places: ['s0-g1-t1', 's1'], actors: ['a1', 'a0'] }),
    ];
    const { placesInNews, actorsInNews } = front(articles);
    assert.deepEqual(
      placesInNews.map(({ address, count }) => [address, count]),
      [
        ['places/s0-g1-t1.html', 2],
        ['places/s1.html', 1],
      ],
    );
    assert.deepEqual(
      actorsInNews.map(({ address, count }) => [address, count]),
      [
        ['actors/a1.html', 2],
        ['actors/a0.html', 1],
      ],
    );
  });

  it('leads to the archive by year, and to the shelf of what has no month', () => {
    const { years } = front([
      madeArticle('a', { published: '2023-05-01' }),
      madeArticle('b', { published: '2025-05-01' }),
      madeArticle('c', { published: '2025-06' }),
      madeArticle('d', { published: '2025' }),
      madeArticle('e'),
    ]);
    assert.deepEqual(
      years.map(({ text, address, count }) => [text, address, count]),
      [
        ['2025', 'archive/index.html#y2025', 2],
        ['2023', 'archive/index.html#y2023', 1],
        ['بلا تاريخ معلوم', 'archive/undated.html', 2],
      ],
    );
  });
});
