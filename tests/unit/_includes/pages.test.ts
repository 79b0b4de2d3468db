import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aboutPage } from '../../../_includes/about-page.ts';
import { archivePage } from '../../../_includes/archive-page.ts';
import { articlePage } from '../../../_includes/article-page.ts';
import { entityIndexPage } from '../../../_includes/entity-index-page.ts';
import { frontPage } from '../../../_includes/front-page.ts';
import { gatheringPage } from '../../../_includes/gathering-page.ts';
import { monthPage } from '../../../_includes/month-page.ts';
import { notFoundPage } from '../../../_includes/not-found-page.ts';
import { numberedPage } from '../../../_includes/numbered-page.ts';
import { redirectPage } from '../../../_includes/redirect-page.ts';
import { html } from '../../../src/render/html.ts';
import { article, front, gathering, site, teaserView } from './sample-views.ts';

const body = html`<p>نص</p>`;
const hostile = '"><script>alert(1)</script>';

const home = { text: 'الأنبار', address: 'places/anbar.html' };
const pages = {
  article: articlePage(site, article, body),
  front: frontPage(site, front),
  gathering: gatheringPage(site, gathering),
  numbered: numberedPage(site, {
    address: 'places/anbar/3.html',
    name: 'الأنبار',
    home,
    teasers: [teaserView],
    pager: { number: 3, newest: 'places/anbar.html', older: 'places/anbar/2.html', numbers: [] },
  }),
  index: entityIndexPage(site, { address: 'places/index.html', gathers: 'place', count: 2, groups: [] }),
  archive: archivePage(site, { address: 'archive/index.html', years: [], undated: [] }),
  month: monthPage(site, { address: 'archive/2017/12.html', words: 'كانون الأول 2017', hijri: '', days: [] }),
  about: aboutPage(site, { address: 'about.html', feeds: [] }),
  notFound: notFoundPage(site, { address: '404.html', home: 'https://example.org/daftar/' }),
  redirect: redirectPage(site, {
    address: 'articles/old.html',
    target: 'articles/rutba.html',
    title: 'استعادة',
  }),
};

describe('every page', () => {
  for (const [name, page] of Object.entries(pages)) {
    const text = page.toString();

    it(`is Arabic, right to left, with one h1 (${name})`, () => {
      assert.match(text, /^<!DOCTYPE html>\n<html lang="ar-IQ" dir="rtl">/);
      assert.equal(text.match(/<h1[ >]/g)?.length, 1);
    });

    it(`has a policy, a skip link and landmarks (${name})`, () => {
      assert.match(text, /default-src &#39;none&#39;/);
      for (const part of [
        'class="skip-link" href="#content"',
        '<main id="content"',
        '<header class="masthead"',
        '<footer',
      ]) {
        assert.ok(text.includes(part), part);
      }
    });

    it(`runs no script and sets no style of its own (${name})`, () => {
      assert.doesNotMatch(text, /<script(?! type="application\/ld\+json")|\sstyle=|\son[a-z]+=/);
    });
  }
});

describe('articlePage', () => {
  const page = (changes: object) => articlePage(site, { ...article, ...changes }, body).toString();

  it('escapes every text it shows', () => {
    const text = page({
      title: hostile,
      kicker: hostile,
      summary: hostile,
      description: hostile,
      byline: hostile,
      agency: hostile,
      picture: { caption: hostile, credit: hostile },
      corrections: [{ date: { words: hostile }, kind: 'correction', text: hostile }],
      outlet: { name: hostile, masthead: [{ role: hostile, name: hostile }] },
      source: { file: hostile, sha256: hostile, url: `https://x/${hostile}`, encoding: hostile },
      related: [
        { teaser: { ...teaserView, title: hostile }, reasons: [{ text: hostile, address: 'places/x.html' }] },
      ],
    });
    assert.doesNotMatch(text, /<script>|alert\(1\)<\/script>/);
  });

  it('says a date by machine, in words and in the Hijri calendar', () => {
    assert.match(
      page({}),
      /<time datetime="2017-12-21">21 كانون الأول 2017<\/time><span class="date-hijri">، الموافق 3 ربيع/,
    );
  });

  it('says plainly that there is no date, once, and what the text says', () => {
    const text = page({ published: { words: 'بلا تاريخ', note: 'بلا تاريخ في المصدر، ورد فيه: الخميس' } });
    assert.match(text, /<span class="date">بلا تاريخ في المصدر، ورد فيه: الخميس<\/span>/);
    assert.doesNotMatch(text, /نُشر/);
  });

  it('says that a picture did not come with the text', () => {
    assert.match(
      page({ picture: { caption: 'قيادة العمليات' } }),
      /صورة في المصدر لم تصل مع النص: <q>قيادة العمليات<\/q>/,
    );
    assert.match(page({ picture: {} }), /في المصدر صورة لم تصل مع النص\./);
  });

  it('marks a sample as invented, for readers and for search machines', () => {
    const text = page({ sample: true });
    assert.match(text, /عيّنة تجريبية/);
    assert.match(text, /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(text, /"@type":"NewsArticle"/);
  });

  it('makes no link of a source that is not an address of the web', () => {
    const source = { file: 'a.txt', sha256: 'ab', url: 'javascript:alert(1)', encoding: 'utf-8' };
    assert.doesNotMatch(page({ source }), /href="javascript/);
  });

  it('says nothing of an author, an outlet or a source that is not known', () => {
    assert.doesNotMatch(page({}), /byline-names|الصحيفة|بصمة/);
  });

  it('leaves canonical links out without a known address', () => {
    const { url: _, ...nowhere } = site;
    assert.doesNotMatch(articlePage(nowhere, article, body).toString(), /rel="canonical"|og:url/);
  });
});

describe('gatheringPage', () => {
  const page = (changes: object) => gatheringPage(site, { ...gathering, ...changes }).toString();

  it('counts in the six forms of Arabic', () => {
    const cases = [
      [0, 'لا مقالات'],
      [1, 'مقال واحد'],
      [2, 'مقالان'],
      [3, '3 مقالات'],
      [11, '11 مقالا'],
      [100, '100 مقال'],
      [103, '103 مقالات'],
    ] as const;
    for (const [count, words] of cases)
      assert.ok(page({ count }).includes(`<p class="page-facts">${words}`), words);
  });

  it('says how many come from the places inside it', () => {
    assert.match(page({ countInside: 12 }), /31 مقالا، منها 12 مقالا عن أماكن داخل الأنبار/);
  });

  it('says it of all, of two and of many as Arabic does', () => {
    assert.match(page({ count: 1, undatedCount: 1 }), /<p class="page-facts">مقال واحد بلا تاريخ/);
    assert.match(page({ count: 2, undatedCount: 1 }), /مقالان، منهما مقال واحد بلا تاريخ/);
    assert.match(page({ countInside: 12, undatedCount: 2 }), /داخل الأنبار، ومنها مقالان بلا تاريخ/);
  });

  it('marks the words that name it in the sentence of each article', () => {
    const sentence = { before: 'في ', words: 'الأنبار', after: ' <اليوم>' };
    assert.match(page({ teasers: [{ ...teaserView, sentence }] }), /في <mark>الأنبار<\/mark> &lt;اليوم&gt;/);
  });

  it('says honestly when there is nothing', () => {
    assert.match(page({ teasers: [] }), /لا مقالات هنا بعد/);
  });

  it('gives the months as a table to those who cannot see the bars', () => {
    const months = ['10', '11', '12'].map((month) => ({
      month: `2017-${month}`,
      words: `شهر ${month}`,
      count: Number(month) - 9,
      address: `archive/2017/${month}.html`,
    }));
    const text = page({ months });
    assert.match(text, /<svg class="bars" role="img" aria-label="شهر 10 – شهر 12. الأكثر: 3 مقالات، شهر 12"/);
    assert.match(
      text,
      /<th scope="row"><a href="\.\.\/archive\/2017\/11\.html">شهر 11<\/a><\/th><td>2<\/td>/,
    );
  });

  it('shows no pager for a single page', () => {
    assert.doesNotMatch(page({}), /class="pager"/);
  });
});

describe('other pages', () => {
  it('a full page leads to the newest and the older one only', () => {
    const text = pages.numbered.toString();
    assert.match(text, /<a href="\.\.\/anbar\.html" data-way="newer">/);
    assert.match(text, /<a href="2\.html" rel="prev" data-way="older">/);
  });

  it('a 404 that may be shown at any depth links absolutely', () => {
    assert.match(pages.notFound.toString(), /href="https:\/\/example\.org\/daftar\/places\/index\.html"/);
  });

  it('an old address leads on by itself and tells search machines where to', () => {
    const text = pages.redirect.toString();
    assert.match(text, /http-equiv="refresh" content="0; url=rutba\.html"/);
    assert.match(text, /rel="canonical" href="https:\/\/example\.org\/daftar\/articles\/rutba\.html"/);
  });

  it('an empty newsroom has a front page that says so', () => {
    assert.match(pages.front.toString(), /لم يُنشر شيء بعد/);
  });
});
