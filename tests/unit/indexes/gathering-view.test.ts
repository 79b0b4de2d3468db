import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildEdition } from '../../../src/indexes/edition.ts';
import type { FeedView, GatheringView, IndexView } from '../../../src/indexes/views.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Actor, Place } from '../../../src/model/registry.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';
import { madeActors, madeArticle, madeNewsroom, madePlaces, madeSite } from '../../made-newsroom.ts';

function viewAt(articles: readonly Article[], address: string, changes = {}): unknown {
  const page = buildEdition(madeNewsroom(articles, changes)).pages.find((one) => one.address === address);
  return page?.view();
}

function gathering(articles: readonly Article[], address: string, changes = {}): GatheringView {
  return viewAt(articles, address, changes) as GatheringView;
}

describe('the page of a place', () => {
  const articles = [
    madeArticle('in-town', { published: '2025-01-01', places: ['s0-g1-t2'] }),
    madeArticle('in-town-and-governorate', { published: '2025-01-02', places: ['s0-g1-t2', 's0-g1'] }),
    madeArticle('in-two-towns', { published: '2025-01-03', places: ['s0-g1-t1', 's0-g1-t2'] }),
    madeArticle('in-state', { published: '2025-01-04', places: ['s0'] }),
    madeArticle('elsewhere', { published: '2025-01-05', places: ['s1-g0-t0'] }),
  ];

  it('gathers what is inside it once each, and says how many do not name it themselves', () => {
    const table: [address: string, count: number, inside: number][] = [
      ['places/s0-g1-t2.html', 3, 0],
      ['places/s0-g1-t1.html', 1, 0],
      ['places/s0-g1.html', 3, 2],
      ['places/s0.html', 4, 3],
      ['places/s1.html', 1, 1],
    ];
    for (const [address, count, inside] of table) {
      const view = gathering(articles, address);
      assert.deepEqual([view.count, view.countInside], [count, inside], address);
      assert.equal(view.teasers.length, count, address);
    }
  });

  it('is not made where no article is', () => {
    assert.equal(viewAt(articles, 'places/s2.html'), undefined);
    assert.equal(viewAt(articles, 'places/s0-g0.html'), undefined);
  });

  it('names its ladder from the outermost, and the nearest places inside it with their counts', () => {
    const view = gathering(articles, 'places/s0-g1.html');
    assert.deepEqual(
      view.ladder.map(({ address }) => address),
      ['places/s0.html'],
    );
    assert.deepEqual(
      view.children.map(({ address, count }) => [address, count]),
      [
        ['places/s0-g1-t1.html', 1],
        ['places/s0-g1-t2.html', 3],
      ],
    );
  });

  it('leaves out of the names beside it what it lies in and what lies in it', () => {
    const view = gathering(articles, 'places/s0-g1-t2.html');
    assert.deepEqual(
      view.placesTogether.map(({ address }) => address),
      ['places/s0-g1-t1.html'],
    );
  });

  it('shows the sentence that names it, or the place inside it that the article names', () => {
    const named = madeArticle('named', {
      places: ['s0-g1-t2'],
      body: 'جملة أولى. وصل القطار إلى بلدة الجنوبية ت من بلاد النخيل ليلا. جملة ثالثة.\n',
    });
    for (const address of ['places/s0-g1-t2.html', 'places/s0-g1.html']) {
      const { sentence } = gathering([named], address).teasers[0] ?? {};
      assert.deepEqual(
        sentence,
        { before: 'وصل القطار إلى ', words: 'بلدة الجنوبية ت من بلاد النخيل', after: ' ليلا.' },
        address,
      );
    }
  });

  it('keeps Amman and Oman apart, each with its own article and sentence', () => {
    const places = new Map<string, Place>([
      ['jordan', { id: 'jordan', slug: 'jordan', name: 'الأردن', kind: 'state' }],
      ['amman', { id: 'amman', slug: 'amman', name: 'عمّان', kind: 'city', parent: 'jordan' }],
      ['oman', { id: 'oman', slug: 'oman', name: 'عُمان', kind: 'state' }],
    ]);
    const body = 'سافروا من عمّان صباحا. ووصلوا إلى عُمان مساء.\n';
    const both = [madeArticle('both', { places: ['amman', 'oman'], body })];
    const words = (address: string) =>
      gathering(both, address, { places }).teasers[0]?.sentence?.words ?? 'no sentence';
    assert.equal(words('places/amman.html'), 'عمّان');
    assert.equal(words('places/oman.html'), 'عُمان');
  });
});

describe('the months of a gathering', () => {
  const monthly = (...dates: string[]) =>
    gathering(
      dates.map((published, index) => madeArticle(`m${index}`, { published, places: ['s0'] })),
      'places/s0.html',
    );

  it('run from the first to the last without gaps, over the end of a year', () => {
    const { months } = monthly('2023-11-05', '2024-02-01', '2024-02');
    assert.deepEqual(
      months.map(({ month, count }) => [month, count]),
      [
        ['2023-11', 1],
        ['2023-12', 0],
        ['2024-01', 0],
        ['2024-02', 2],
      ],
    );
  });

  it('are the newest thirty-six where there are more', () => {
    const { months } = monthly('2015-01', '2024-12-31');
    assert.equal(months.length, 36);
    assert.equal(months[0]?.month, '2022-01');
  });

  it('leave out what is known to the year only, and count the wholly undated apart', () => {
    const view = monthly('2023', '2023~', 'XXXX');
    assert.deepEqual(view.months, []);
    assert.equal(view.undatedCount, 1);
  });

  it("are those of the newsroom's own time zone", () => {
    const late = [madeArticle('late', { published: '2024-12-31T22:30:00Z', places: ['s0'] })];
    const month = (timeZone: string) =>
      gathering(late, 'places/s0.html', { site: madeSite({ timeZone }) }).months[0]?.month;
    assert.equal(month('Asia/Baghdad'), '2025-01');
    assert.equal(month('America/Lima'), '2024-12');
  });
});

describe('the page of an actor', () => {
  it('shows its roles with the dates they were seen', () => {
    const from = parseEdtf('2019');
    const to = parseEdtf('2024-06');
    assert.ok(from && to);
    const actors = new Map<string, Actor>([
      [
        'a',
        {
          id: 'a',
          slug: 'a',
          name: 'سلمى',
          kind: 'person',
          roles: [
            { title: 'رئيسة الجمعية', from, to },
            { title: 'مديرة الميناء', from: to },
            { title: 'عضو' },
          ],
        },
      ],
    ]);
    const site = madeSite({ months: 'IQ', digits: 'arab' });
    const view = gathering([madeArticle('x', { actors: ['a'] })], 'actors/a.html', { actors, site });
    assert.deepEqual(view.roles, [
      { title: 'رئيسة الجمعية', dates: 'من ٢٠١٩ إلى حزيران ٢٠٢٤' },
      { title: 'مديرة الميناء', dates: 'منذ حزيران ٢٠٢٤' },
      { title: 'عضو' },
    ]);
  });
});

describe('the page of a person', () => {
  const actors = new Map<string, Actor>([
    ['a', { id: 'a', slug: 'a', name: 'سلمى النجار', kind: 'person' }],
    ['b', { id: 'b', slug: 'b', name: 'هيئة الأفلاج', kind: 'state-body' }],
  ]);
  const articles = [
    madeArticle('one', {
      actors: ['a'],
      published: '2019-03',
      body: 'وقالت مديرة الميناء سلمى النجار إن العمل مستمر. وأضافت مديرة الميناء سلمى النجار أنه يتقدم.',
    }),
    madeArticle('two', {
      actors: ['a'],
      published: '2021',
      body: 'وقالت سلمى النجار، مديرة الميناء، إن العمل تم.',
    }),
    madeArticle('three', {
      actors: ['a', 'b'],
      published: '2024-06-02',
      body: 'حضرت رئيسة بلدية الواحة سلمى النجار. وقال مدير هيئة الأفلاج إنه سعيد.',
    }),
    madeArticle('four', { actors: ['a'], body: 'وقالت رئيسة بلدية الواحة سلمى النجار إن الماء كثير.' }),
  ];

  it('shows the roles that articles gave, each with its first and last sighting', () => {
    const view = gathering(articles, 'actors/a.html', { actors, site: madeSite({ months: 'IQ' }) });
    assert.deepEqual(view.rolesGiven, [
      { title: 'مديرة الميناء', dates: 'من آذار 2019 إلى 2021', articles: 2 },
      { title: 'رئيسة بلدية الواحة', dates: 'الأحد 2 حزيران 2024', articles: 2 },
    ]);
    assert.deepEqual(gathering(articles, 'actors/b.html', { actors }).rolesGiven, []);
  });
});

describe('indexes', () => {
  it('stand in Arabic order: ال not counted, every alef alike', () => {
    const names = ['الأنبار', 'بابل', 'إربيل', 'الجبيل', 'ثادق', 'آبار', 'تمارة'];
    const places = new Map<string, Place>([
      ['land', { id: 'land', slug: 'land', name: 'البلاد', kind: 'state' }],
      ...names.map((name, index): [string, Place] => [
        `p${index}`,
        { id: `p${index}`, slug: `p${index}`, name, kind: 'city', parent: 'land' },
      ]),
    ]);
    const articles = [madeArticle('all', { places: [...places.keys()] })];
    const view = viewAt(articles, 'places/index.html', { places }) as IndexView;
    assert.deepEqual(
      view.groups[0]?.entries.map(({ text }) => text),
      ['آبار', 'إربيل', 'الأنبار', 'بابل', 'تمارة', 'ثادق', 'الجبيل'],
    );
  });

  it('put places under their states, and what lies in none after all of them', () => {
    const places = madePlaces();
    places.set('river', { id: 'river', slug: 'river', name: 'النهر', kind: 'river' });
    const articles = [madeArticle('x', { places: ['river', 's1-g0-t0', 's0'] })];
    const view = viewAt(articles, 'places/index.html', { places }) as IndexView;
    assert.deepEqual(
      view.groups.map(({ id, link, entries }) => [id, link?.count, entries.map(({ address }) => address)]),
      [
        ['s1', 1, ['places/s1-g0-t0.html', 'places/s1-g0.html']],
        ['s0', 1, []],
        ['elsewhere', undefined, ['places/river.html']],
      ],
    );
    assert.equal(view.count, 5);
  });

  it('put actors under their kinds, in the order of the kinds, and leave empty kinds out', () => {
    const view = viewAt(
      [madeArticle('x', { actors: [...madeActors().keys()] })],
      'actors/index.html',
    ) as IndexView;
    assert.deepEqual(
      view.groups.map(({ id }) => id),
      ['person', 'state-body', 'academic', 'company', 'club'],
    );
    assert.deepEqual(
      view.groups[0]?.entries.map(({ text }) => text),
      ['ريم النجار', 'فاتن الحداد'],
    );
  });
});

describe('the feed of a place', () => {
  it('holds its twenty newest, the newest first, and a date only where a day is known', () => {
    const articles = Array.from({ length: 25 }, (_, index) =>
      madeArticle(`f${index}`, {
        published: index === 24 ? '2025-12' : `2025-03-${String(index + 1).padStart(2, '0')}`,
        places: ['s0'],
      }),
    );
    const { items } = viewAt(articles, 'places/s0.xml') as FeedView;
    assert.equal(items.length, 20);
    assert.equal(items[0]?.address, 'articles/f24.html');
    assert.equal(items[0]?.published, undefined);
    // The first moment of the day in Baghdad.
    assert.equal(items[1]?.published, Date.parse('2025-03-24T00:00:00+03:00'));
  });
});
