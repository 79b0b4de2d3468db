// A small awkward newsroom whose addresses and whose few whole pages are looked at like code.
// UPDATE_GOLDEN=1 writes the expected files anew: read the difference as a reader would before it is committed.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildSite } from '../../src/eleventy/build.ts';
import type { Problem } from '../../src/model/problem.ts';
import { emptyFolder, removeFolders } from '../made-newsroom.ts';

const newsroom = join(import.meta.dirname, 'newsroom');
const expected = join(import.meta.dirname, 'expected');
const renew = process.env['UPDATE_GOLDEN'] === '1';

const whole = [
  'index.html',
  'articles/year-turn.html',
  'articles/everything-in-a-body.html',
  'places/ayn-al-lawz.html',
  'places/ayn-al-lawz/timeline.html',
  'places/ayn-al-lawz.xml',
  'archive/2024/11.html',
  'sitemap.xml',
];

let output = '';
let problems: readonly Problem[] = [];

before(async () => {
  output = join(emptyFolder(), 'site');
  const result = await buildSite({ newsroom, output });
  problems = result.problems;
});

after(removeFolders);

/** A change of the style sheet or a font is no change of a page. */
function withoutHashes(text: string): string {
  return text.replace(/(assets\/[a-z-]+)\.[0-9a-f]{8}\.(css|svg|woff2|js)/g, '$1.HASH.$2');
}

function compare(name: string, text: string): void {
  const path = join(expected, name.replaceAll('/', '__'));
  if (renew) writeFileSync(path, text);
  else assert.equal(text, readFileSync(path, 'utf8'), `${name} is not as expected`);
}

function files(): string[] {
  return readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(output, name)).isFile())
    .map((name) => relative('', name).replaceAll(sep, '/'));
}

const read = (name: string) => readFileSync(join(output, name), 'utf8');

describe('the golden newsroom', () => {
  it('is read without a problem', () => {
    assert.deepEqual(problems, []);
  });

  it('has these addresses and no other', () => {
    const addresses = files()
      .filter((name) => !name.endsWith('.woff2'))
      .map(withoutHashes)
      .sort();
    compare('addresses.txt', `${addresses.join('\n')}\n`);
  });

  for (const name of whole) {
    it(`has the page that was looked at: ${name}`, () => compare(name, withoutHashes(read(name))));
  }

  it('says nothing of a draft, not even its old name or its places', () => {
    for (const name of files()) {
      assert.doesNotMatch(name, /draft|rabat|wydad|empty/);
      if (/\.(html|xml|txt|sha256)$/.test(name))
        assert.doesNotMatch(read(name), /draft|الكنز المدفون|rabat|wydad|قسم بلا مقالات/, name);
    }
  });

  it('marks the sample on its page, keeps it from search machines, and marks it in lists', () => {
    const page = read('articles/sample-lighthouse.html');
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /class="sample-note"/);
    assert.match(read('archive/2024/05.html'), /class="badge"/);
    assert.doesNotMatch(read('articles/year-turn.html'), /noindex|sample-note/);
  });

  it('is dated no closer than its sources', () => {
    const dates: [slug: string, shown: string, machine: string | undefined][] = [
      ['year-turn', 'الأربعاء ١ يناير ٢٠٢٥، ٠:٣٠', '2024-12-31T23:30:00Z'],
      ['same-minute-boats', 'الجمعة ١٤ مارس ٢٠٢٥، ١٠:٠٥', '2025-03-14T10:05:40Z'],
      ['day-only', 'الثلاثاء ٥ نونبر/نوفمبر ٢٠٢٤', '2024-11-05'],
      ['about-a-day', 'نحو الثلاثاء ٥ نونبر/نوفمبر ٢٠٢٤', '2024-11-05'],
      ['month-only', 'يوليوز/يوليو ٢٠٢٣', '2023-07'],
      ['about-a-month', 'نحو يوليوز/يوليو ٢٠٢٣', '2023-07'],
      ['year-only', '٢٠١٩', '2019'],
      ['about-a-year', 'نحو ٢٠٢١', '2021'],
      ['undated-bare', 'بلا تاريخ', undefined],
      ['undated-thursday', 'بلا تاريخ في المصدر، ورد فيه: الخميس', undefined],
    ];
    for (const [slug, shown, machine] of dates) {
      const [, line = ''] =
        /<p class="byline-dates">([\s\S]*?)<\/p>/.exec(read(`articles/${slug}.html`)) ?? [];
      const words = line.replace(/<span class="date-(hijri|note)">.*?<\/span>/g, '').replace(/<[^>]*>/g, '');
      assert.equal(words.replace('نُشر ', ''), shown, slug);
      assert.equal(/datetime="([^"]*)"/.exec(line)?.[1], machine, slug);
    }
    assert.match(read('articles/undated-thursday.html'), /ورد فيه: الخميس/);
  });

  it('keeps Amman and Oman apart in a text that names both', () => {
    const page = read('articles/amman-and-oman.html');
    assert.match(page, /<a href="\.\.\/places\/amman\.html" class="mention">عمّان<\/a>/);
    assert.match(page, /<a href="\.\.\/places\/oman\.html" class="mention">عُمان<\/a>/);
  });

  it('leads from old addresses to new ones, from a disk too', () => {
    const table: [old: string, target: string][] = [
      ['articles/first-boat.html', 'year-turn.html'],
      ['sahel.html', 'places/green-coast.html'],
      ['old/harbour-news.html', '../sections/sea.html'],
    ];
    for (const [old, target] of table)
      assert.ok(read(old).includes(`<meta http-equiv="refresh" content="0; url=${target}">`), old);
  });

  it('shows one system of digits on its pages, names apart', () => {
    for (const name of files().filter((one) => one.endsWith('.html'))) {
      const words = read(name)
        .replace(/<head>[\s\S]*?<\/head>|<(code|bdi)[^>]*>[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
        // Names of the registries are shown as they are written there.
        .replaceAll('إذاعة 218', '');
      assert.doesNotMatch(words, /[0-9]/, `${name}: ${/.{0,40}[0-9].{0,20}/.exec(words)?.[0]}`);
    }
  });
});
