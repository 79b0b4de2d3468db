import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPage } from '../../../src/eleventy/render-page.ts';
import { buildEdition, type Edition } from '../../../src/indexes/edition.ts';
import { siteView } from '../../../src/indexes/site-view.ts';
import type { FrontView, GatheringView, NumberedView } from '../../../src/indexes/views.ts';
import type { Article } from '../../../src/model/article.ts';
import { madeArticle, madeArticles, madeNewsroom, madeSite } from '../../made-newsroom.ts';

const assets = {
  styles: 'assets/style.css',
  icon: 'assets/icon.svg',
  search: 'assets/search.js',
  fonts: ['assets/naskh.woff2'],
};

function renderAll(edition: Edition): Map<string, string> {
  const { site } = edition.newsroom;
  const view = siteView(site, new Set(edition.catalogue.sections.keys()), assets);
  return new Map(edition.pages.map((page) => [page.address, renderPage(view, page, site.timeZone)]));
}

function editionOf(articles: readonly Article[]): Edition {
  return buildEdition(madeNewsroom(articles));
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after.keys()].filter((address) => before.get(address) !== after.get(address));
}

function numbered(edition: Edition): string[] {
  // The shelf's own page grows, though it is of the same kind.
  return edition.pages
    .filter(({ kind, address }) => kind === 'numbered' && /\/\d+\.html$/.test(address))
    .map(({ address }) => address);
}

describe('list pages', () => {
  it('that are full keep every byte when newer articles are added', () => {
    const all = madeArticles(90);
    const before = renderAll(editionOf(all.slice(0, 60)));
    const after = renderAll(editionOf(all));
    const full = numbered(editionOf(all.slice(0, 60)));
    assert.ok(full.length > 20, `only ${full.length} full pages to look at`);
    assert.deepEqual(
      full.filter((address) => before.get(address) !== after.get(address)),
      [],
    );
  });

  it('that grow hold one to two pages, and together with the full ones every article once', () => {
    const edition = editionOf(madeArticles(64));
    const views = new Map(edition.pages.map((page) => [page.address, page.view()]));
    for (const page of edition.pages) {
      if (page.kind !== 'gathering') continue;
      const view = page.view();
      const pages = view.pager.numbers.map(({ address }) => views.get(address) as NumberedView);
      const shown = [view, ...pages].flatMap(({ teasers }) => teasers.map(({ address }) => address));
      assert.equal(new Set(shown).size, view.count, page.address);
      assert.equal(shown.length, view.count, page.address);
      if (pages.length > 0) assert.ok(view.teasers.length >= 5, page.address);
      assert.ok(view.teasers.length < 10, page.address);
    }
  });

  it('show the newest first, on the growing page and on full ones', () => {
    const edition = editionOf(madeArticles(20));
    const pages = new Map(edition.pages.map((page) => [page.address, page]));
    const front = pages.get('index.html')?.view() as FrontView;
    assert.equal(front.lead?.address, 'articles/n0019.html');
    const oldest = pages.get('latest/1.html')?.view() as NumberedView;
    assert.deepEqual(
      oldest.teasers.map(({ address }) => address),
      ['4', '3', '2', '1', '0'].map((digit) => `articles/n000${digit}.html`),
    );
  });
});

describe('a new article', () => {
  // A place or an actor has a page, and a timeline.
  it('changes at most thirty files of three hundred articles, and two for each of its places and actors', () => {
    const all = madeArticles(301);
    const newest = all[300];
    assert.ok(newest);
    const before = renderAll(editionOf(all.slice(0, 300)));
    const after = renderAll(editionOf(all));
    const touched = changed(before, after);
    assert.ok(
      touched.length <= 30 + 2 * (newest.places.length + newest.actors.length),
      `${touched.length} files: ${touched.join(' ')}`,
    );
    assert.ok(touched.includes('articles/n0300.html'));
    assert.ok(after.size > 600, `only ${after.size} pages`);
  });

  it('takes no page away', () => {
    const all = madeArticles(61);
    const before = editionOf(all.slice(0, 60)).pages.map(({ address }) => address);
    const after = new Set(editionOf(all).pages.map(({ address }) => address));
    assert.deepEqual(
      before.filter((address) => !after.has(address)),
      [],
    );
  });
});

describe('the order of articles', () => {
  it('is by moment, then by slug, whatever the order of the files, with the undated before all', () => {
    const articles = [
      madeArticle('c', { published: '2025-03-14T10:05:00Z' }),
      madeArticle('b', { published: '2025-03-14T10:05:00Z' }),
      madeArticle('noon', { published: '2025-03-14T12:00:00+03:00' }),
      madeArticle('undated'),
      madeArticle('year', { published: '2025' }),
    ];
    const expected = ['undated', 'year', 'noon', 'b', 'c'];
    for (const order of [articles, articles.toReversed()]) {
      const { catalogue } = editionOf(order);
      assert.deepEqual(
        catalogue.articles.map(({ slug }) => slug),
        expected,
      );
    }
  });

  it('makes the same pages in the same order from files in any order', () => {
    const articles = madeArticles(30);
    const shuffled = articles.toSorted((a, b) => (a.title.at(-1) ?? '').localeCompare(b.title.at(-1) ?? ''));
    assert.deepEqual([...renderAll(editionOf(articles))], [...renderAll(editionOf(shuffled))]);
  });
});

describe('links of the site', () => {
  it('lead from the front page to every article in at most four steps, and to every page at all', () => {
    const articles = [
      ...madeArticles(120),
      ...Array.from({ length: 33 }, (_, index) => madeArticle(`bare-${index}`)),
      madeArticle('some-year', { published: '1999' }),
      madeArticle('some-month', { published: '1999-05' }),
    ];
    const edition = editionOf(articles);
    const pages = renderAll(edition);
    const steps = walk(pages, 'index.html');
    const far = articles.filter(({ slug }) => (steps.get(`articles/${slug}.html`) ?? Infinity) > 4);
    assert.deepEqual(
      far.map(({ slug }) => slug),
      [],
    );
    const lost = edition.pages
      .filter(({ kind }) => !['not-found', 'redirect', 'sitemap', 'robots'].includes(kind))
      .filter(({ address }) => !steps.has(address));
    assert.deepEqual(
      lost.map(({ address }) => address),
      [],
    );
  });

  it('lead to pages of the edition only', () => {
    const edition = editionOf([...madeArticles(60), madeArticle('bare')]);
    const pages = renderAll(edition);
    const dead = [...pages].flatMap(([address, text]) =>
      address.endsWith('.html') && address !== '404.html'
        ? targets(text, address)
            .filter((target) => !pages.has(target) && !target.startsWith('assets/'))
            .map((target) => `${address} → ${target}`)
        : [],
    );
    assert.deepEqual(dead, []);
  });

  it('are to addresses of the edition in every view, however deep', () => {
    const edition = editionOf([
      ...madeArticles(60),
      madeArticle('bare', { aliases: ['older'] }),
      madeArticle('old', { published: '2022-03-01', places: ['s1-g1-t1'] }),
    ]);
    const known = new Set(edition.pages.map(({ address }) => address));
    const unknown = edition.pages.flatMap((page) =>
      addressesIn(page.view())
        .filter((address) => !known.has(address.replace(/#.*/, '')))
        .map((address) => `${page.address} → ${address}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('stand at one address each, without regard to case', () => {
    const addresses = editionOf(madeArticles(100)).pages.map(({ address }) => address.toLowerCase());
    assert.equal(new Set(addresses).size, addresses.length);
  });
});

describe('without an address of the site', () => {
  it('there are no feeds and no sitemap, and no view speaks of one', () => {
    const site = madeSite({ url: undefined });
    const edition = buildEdition(madeNewsroom(madeArticles(12), { site }));
    const kinds = new Set(edition.pages.map(({ kind }) => kind));
    assert.ok(!kinds.has('feed') && !kinds.has('sitemap'));
    const known = new Set(edition.pages.map(({ address }) => address));
    for (const page of edition.pages) {
      for (const address of addressesIn(page.view()))
        assert.ok(known.has(address.replace(/#.*/, '')), address);
    }
    for (const [address, text] of renderAll(edition)) {
      assert.ok(!text.includes('canonical'), address);
      assert.ok(!text.includes('undefined'), address);
    }
  });
});

/** How many links from the start, by address. */
function walk(pages: ReadonlyMap<string, string>, start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [address, distance] of steps) {
    for (const target of targets(pages.get(address) ?? '', address)) {
      if (pages.has(target) && !steps.has(target)) steps.set(target, distance + 1);
    }
  }
  return steps;
}

function targets(text: string, from: string): string[] {
  return [...text.matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href, `https://pages.invalid/${from}`);
    return url.host === 'pages.invalid' ? [url.pathname.slice(1)] : [];
  });
}

/** Every value under a key that holds an address of the site. */
function addressesIn(view: unknown): string[] {
  if (Array.isArray(view)) return view.flatMap(addressesIn);
  if (typeof view !== 'object' || view === null) return [];
  // A month without articles stands in a chart as an empty place, and is no link (GatheringView.months).
  if ('month' in view && (view as GatheringView['months'][number]).count === 0) return [];
  return Object.entries(view).flatMap(([key, value]) => {
    const isAddress = ['address', 'home', 'newest', 'older', 'newer', 'target', 'feed'].includes(key);
    if (!isAddress || typeof value !== 'string') return addressesIn(value);
    return [value.replace(/^https:\/\/made\.example\/$/, 'index.html')];
  });
}
