import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildEdition } from '../../../src/indexes/edition.ts';
import type { ArchiveView, MonthView, NumberedView } from '../../../src/indexes/views.ts';
import type { Article } from '../../../src/model/article.ts';
import { madeArticle, madeNewsroom, madeSite } from '../../made-newsroom.ts';

const articles = [
  madeArticle('exact', { published: '2024-11-05' }),
  madeArticle('about-the-day', { published: '2024-11-05~' }),
  madeArticle('hour', { published: '2024-11-05T09:30:00+03:00' }),
  madeArticle('later', { published: '2024-11-20' }),
  madeArticle('month', { published: '2024-11' }),
  madeArticle('new-year', { published: '2024-12-31T22:30:00Z' }),
  madeArticle('year', { published: '2019' }),
  madeArticle('about-a-year', { published: '2021~' }),
  madeArticle('undated', { weekday: 'thursday' }),
];

function view<T>(address: string, of: readonly Article[] = articles, changes = {}): T {
  const site = madeSite({ months: 'EG', ...changes });
  const page = buildEdition(madeNewsroom(of, { site })).pages.find((one) => one.address === address);
  assert.ok(page, `no page at ${address}`);
  return page.view() as T;
}

describe('the archive', () => {
  it('has the years and months that have articles, the newest first, with both calendars', () => {
    assert.deepEqual(view<ArchiveView>('archive/index.html').years, [
      {
        year: '2025',
        count: 1,
        months: [
          { words: 'يناير 2025', hijri: 'رجب – شعبان 1446 هـ', count: 1, address: 'archive/2025/01.html' },
        ],
      },
      {
        year: '2024',
        count: 5,
        months: [
          {
            words: 'نوفمبر 2024',
            hijri: 'ربيع الآخر – جمادى الأولى 1446 هـ',
            count: 5,
            address: 'archive/2024/11.html',
          },
        ],
      },
    ]);
  });

  it('keeps what has no month on a shelf, the best known first, with what the text says of the day', () => {
    const { undated, undatedMore } = view<ArchiveView>('archive/index.html');
    assert.deepEqual(
      undated.map(({ address, date }) => [address, date.words, date.note]),
      [
        ['articles/about-a-year.html', 'نحو 2021', undefined],
        ['articles/year.html', '2019', undefined],
        ['articles/undated.html', 'بلا تاريخ', 'بلا تاريخ في المصدر، ورد فيه: الخميس'],
      ],
    );
    assert.equal(undatedMore, undefined);
  });

  it('leads from a long shelf to the page of all of it', () => {
    const many = Array.from({ length: 12 }, (_, index) => madeArticle(`u${index}`));
    const archive = view<ArchiveView>('archive/index.html', many);
    assert.equal(archive.undated.length, 10);
    assert.equal(archive.undatedMore?.address, 'archive/undated.html');
    const shelf = view<NumberedView>('archive/undated.html', many);
    assert.equal(shelf.teasers.length + 5 * shelf.pager.numbers.length, 12);
  });

  it('has no shelf where every month is known', () => {
    const edition = buildEdition(madeNewsroom([madeArticle('a', { published: '2025-01-01' })]));
    assert.ok(!edition.pages.some(({ address }) => address === 'archive/undated.html'));
  });
});

describe('a month', () => {
  it('goes from day to day, the newest first, and ends with what has no day', () => {
    const month = view<MonthView>('archive/2024/11.html');
    assert.deepEqual(
      month.days.map(({ date, teasers }) => [date.words, teasers.map(({ address }) => address.slice(9, -5))]),
      [
        ['الأربعاء 20 نوفمبر 2024', ['later']],
        ['الثلاثاء 5 نوفمبر 2024', ['hour', 'exact']],
        ['نحو الثلاثاء 5 نوفمبر 2024', ['about-the-day']],
        ['في هذا الشهر، ولا يُعرف اليوم', ['month']],
      ],
    );
  });

  it('knows the nearest months that have articles', () => {
    const month = view<MonthView>('archive/2024/11.html');
    assert.equal(month.older, undefined);
    assert.deepEqual(month.newer, { text: 'يناير 2025', address: 'archive/2025/01.html' });
  });

  it("holds the days of the newsroom's own time zone", () => {
    const lima = { timeZone: 'America/Lima' };
    const december = view<MonthView>('archive/2024/12.html', articles, lima);
    assert.equal(december.days[0]?.date.datetime, '2024-12-31');
  });
});
