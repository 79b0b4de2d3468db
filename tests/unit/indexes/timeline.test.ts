// The timeline of a place or an actor: what stands under which date, and on which page.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildEdition } from '../../../src/indexes/edition.ts';
import type { TimelineView } from '../../../src/indexes/timeline-view.ts';
import type { GatheringView } from '../../../src/indexes/views.ts';
import type { Article } from '../../../src/model/article.ts';
import { madeArticle, madeArticles, madeNewsroom, madeSite } from '../../made-newsroom.ts';

const town = 's0-g0-t0';
const name = 'بلدة الشمالية أ من بلاد النخيل';
const address = `places/${town}/timeline.html`;

function pagesOf(articles: readonly Article[], changes = {}): Map<string, () => unknown> {
  const { pages } = buildEdition(madeNewsroom(articles, changes));
  return new Map(pages.map((page) => [page.address, page.view]));
}

function timeline(articles: readonly Article[], at = address, changes = {}): TimelineView {
  const view = pagesOf(articles, changes).get(at)?.();
  assert.ok(view, `no page at ${at}`);
  return view as TimelineView;
}

/** Each event as «date: article», with the month or the year alone where no day is known. */
function linesOf({ years }: TimelineView): string[] {
  return years.flatMap(({ year, months }) =>
    months.flatMap(({ month = year, days }) =>
      days.flatMap(({ date, events }) =>
        events.map(({ address: of, told }) => {
          const slug = of.replace(/^articles\/|\.html$/g, '');
          return `${date?.datetime ?? month}: ${slug}${told ? ` (${told.when})` : ''}`;
        }),
      ),
    ),
  );
}

const three = ['2017-12-18T10:00:00+03:00', '2017-12', '2017'].map((published, index) =>
  madeArticle(`a${index}`, { published, places: [town], body: `وقع هذا في ${name}.\n` }),
);

function telling(slug: string, published: string, ...sentences: string[]): Article {
  return madeArticle(slug, { published, places: [town], body: `${sentences.join(' ')}\n` });
}

describe('the timeline of a place', () => {
  it('has each article under its day, or under the month or the year where no more is known, the newest first', () => {
    assert.deepEqual(linesOf(timeline(three.toReversed())), ['2017-12-18: a0', '2017-12: a1', '2017: a2']);
  });

  it('shows the sentence that names the place, in both calendars', () => {
    const [year] = timeline(three).years;
    const month = year?.months[0];
    assert.equal(month?.hijri, 'ربيع الأول – ربيع الآخر 1439 هـ');
    assert.equal(month?.days[0]?.date?.hijri, '30 ربيع الأول 1439 هـ');
    assert.deepEqual(month?.days[0]?.events[0]?.sentence, {
      before: 'وقع هذا في ',
      words: name,
      after: '.',
    });
  });

  it('is made where there are three events, and the page of the place leads to it there only', () => {
    for (const [articles, expected] of [
      [three, address],
      [three.slice(1), undefined],
    ] as const) {
      const pages = pagesOf(articles);
      const gathering = pages.get(`places/${town}.html`)?.() as GatheringView;
      assert.equal(gathering.timeline, expected);
      assert.equal(pages.has(address), expected !== undefined);
    }
  });

  it('has a sentence that carries a date under that date, as told later, and the article it is from', () => {
    const told = telling(
      'told',
      '2021-03-05',
      `سقطت ${name} في حزيران 2014.`,
      'ولم يقع غير هذا في أيار 2015.',
    );
    const view = timeline([...three, told]);
    assert.deepEqual(linesOf(view), [
      '2021-03-05: told',
      '2017-12-18: a0',
      '2017-12: a1',
      '2017: a2',
      '2014-06: told (later)',
    ]);
    const event = view.years.at(-1)?.months[0]?.days[0]?.events[0];
    assert.equal(event?.told?.published?.datetime, '2021-03-05');
    assert.equal(event?.sentence?.after, ' في حزيران 2014.');
  });

  it('says nothing twice of the day that an article is of', () => {
    const told = [
      telling('same-day', '2021-03-05', `افتُتحت ${name} يوم 5 آذار 2021.`),
      telling('same-month', '2021-03-06', `افتُتحت ${name} في آذار 2021.`),
      telling('to-come', '2021-03-07', `تُفتتح ${name} في 1 نيسان 2021.`),
    ];
    assert.deepEqual(linesOf(timeline(told)), [
      '2021-04-01: to-come (ahead)',
      '2021-03-07: to-come',
      '2021-03-06: same-month',
      '2021-03-05: same-day',
    ]);
  });

  it('has background that articles repeat once, with the first of them and their number', () => {
    const sentence = `سقطت ${name} في حزيران 2014.`;
    const articles = ['2018', '2019', '2020'].map((year) => telling(`in-${year}`, `${year}-01-01`, sentence));
    const view = timeline(articles);
    assert.equal(view.count, 4);
    const [event, ...others] = view.years.at(-1)?.months[0]?.days[0]?.events ?? [];
    assert.deepEqual([event?.address, event?.told?.articles, others.length], ['articles/in-2018.html', 3, 0]);
  });

  it('leaves the undated out and counts them, but for what they date themselves', () => {
    const undated = [
      madeArticle('bare', { places: [town] }),
      telling('dates', 'XXXX', `سقطت ${name} في حزيران 2014.`),
    ];
    const view = timeline([...three, ...undated]);
    assert.equal(view.leftOut, 1);
    assert.equal(linesOf(view).at(-1), '2014-06: dates (undated)');
  });

  it('gathers what is in the places inside it', () => {
    assert.equal(timeline(three, 'places/s0/timeline.html').count, 3);
  });

  it('takes a list of dates for no event', () => {
    const dates = ['2010', '2011', '2012', '2013', '2014'].map((year) => `أيار ${year}`).join('، ');
    assert.equal(timeline([...three, telling('list', '2020-01-01', `${name}: ${dates}.`)]).count, 4);
  });

  it('writes numbers as the newsroom does', () => {
    const site = madeSite({ digits: 'arab' });
    assert.equal(timeline(three, address, { site }).years[0]?.words, '٢٠١٧');
  });
});

describe('a long timeline', () => {
  const long = Array.from({ length: 400 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const published =
      index < 50 ? `2016-05-${day}` : `2017-${String((index % 12) + 1).padStart(2, '0')}-${day}`;
    return madeArticle(`b${index}`, { published, places: [town], body: `وقع هذا في ${name}.\n` });
  });
  const articles = [...long, madeArticle('of-year', { published: '2017', places: [town] })];

  it('shows its newest events, and leads to a page for each year, and for each month of a long one', () => {
    const pages = pagesOf(articles);
    const first = pages.get(address)?.() as TimelineView;
    assert.deepEqual([first.count, linesOf(first).length, first.isCut], [401, 60, true]);
    assert.deepEqual(
      first.parts.map((part) => [part.address, part.count]),
      [
        [`places/${town}/timeline/2017.html`, 351],
        [`places/${town}/timeline/2016.html`, 50],
      ],
    );
    const year = pages.get(`places/${town}/timeline/2017.html`)?.() as TimelineView;
    assert.deepEqual(linesOf(year), ['2017: of-year']);
    assert.equal(year.older?.address, `places/${town}/timeline/2016.html`);
    const shown = year.parts.flatMap((part) => linesOf(pages.get(part.address)?.() as TimelineView));
    assert.equal(new Set(shown).size, 350);
  });

  it('stands at addresses of its own beside the numbered pages', () => {
    const addresses = [...pagesOf(articles).keys()];
    assert.equal(new Set(addresses).size, addresses.length);
    assert.ok(addresses.includes(`places/${town}/1.html`));
    assert.ok(addresses.includes(`places/${town}/timeline/2017-12.html`));
  });

  it('keeps the page of a year as it was when later years come', () => {
    const before = timeline(long.slice(0, 80), `places/${town}/timeline/2016.html`);
    const after = timeline(long, `places/${town}/timeline/2016.html`);
    assert.deepEqual(before, after);
  });

  it('is no page of a section', () => {
    const found = [...pagesOf(madeArticles(60)).keys()].filter((one) => one.startsWith('sections/'));
    assert.ok(found.length > 0 && !found.some((one) => one.includes('timeline')));
  });
});
