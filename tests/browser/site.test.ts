// Our own newsroom's site, held to what `warraq check` holds any site to: from the disk, and over HTTP below a path.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkFiles } from '../../scripts/check.ts';
import { checkInBrowser } from '../../scripts/check-browser.ts';
import { findChromium, launchChromium } from '../../scripts/chromium.ts';
import { listFiles } from '../../scripts/site-files.ts';
import { type Finding, findingLine } from '../../src/checks/finding.ts';
import { buildSite } from '../../src/eleventy/build.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'warraq-site-'));
const chromium = process.env['CHROMIUM_PATH'] ?? findChromium() ?? '';
const seed = 'articles/iraq-taawn-amna-ma-asayish-ltaqb-alarhabyyn.html';
let files: string[] = [];

before(async () => {
  const { built, problems } = await buildSite({ newsroom: root, output: folder });
  assert(built, JSON.stringify(problems));
  files = listFiles(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

function assertClean(findings: readonly Finding[]): void {
  const faults = findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    faults.map((finding) => findingLine(finding, 'en')),
    [],
  );
}

/** All that does not depend on how busy the machine is. */
const checks = ['layout', 'axe', 'console', 'requests'] as const;

/** Every article, every page of its own kind, and of the many alike a few. */
function pagesToWalk(): string[] {
  const pages = files.filter((file) => file.endsWith('.html'));
  const few = ['places/', 'actors/', 'archive/20'].flatMap((start) =>
    pages.filter((page) => page.startsWith(start)).slice(0, 5),
  );
  const others = pages.filter((page) => !/^(places|actors|archive\/20)/.test(page));
  return [
    ...new Set([
      ...others,
      ...few,
      'places/iraq.html',
      'places/anbar.html',
      'actors/index.html',
      'places/index.html',
    ]),
  ];
}

describe('the site of this newsroom', () => {
  it('has sound markup, live links and sound feeds', () => {
    const manner = { quiet: true, lang: 'en' } as const;
    assertClean(checkFiles(manner, folder, files, 'https://warraq.example/'));
  });

  it('holds the thirty layout rules and is accessible, from the disk', async () => {
    const findings = await checkInBrowser({
      siteFolder: folder,
      addresses: pagesToWalk(),
      over: 'file',
      chromium,
      checks,
      digits: 'latn',
    });
    assertClean(findings);
  });

  it('holds them over HTTP below a path', async () => {
    const addresses = [
      'index.html',
      seed,
      'places/anbar.html',
      'actors/index.html',
      'archive/index.html',
      'latest/1.html',
      '404.html',
    ];
    const findings = await checkInBrowser({
      siteFolder: folder,
      addresses,
      over: 'http',
      basePath: '/archive/news/',
      chromium,
      checks,
      digits: 'latn',
    });
    assertClean(findings);
  });

  for (const over of ['file', 'http'] as const) {
    // Fonts that come later than the page waits for them move the text, and a busy machine is late: so the best of
    // five visits counts. What the layout itself moves would show in each.
    it(`stands still while it loads (${over})`, async () => {
      for (const address of ['index.html', seed, 'places/iraq.html']) {
        let shifts: readonly Finding[] = [];
        for (let visit = 0; visit < 5; visit++) {
          shifts = await checkInBrowser({
            siteFolder: folder,
            addresses: [address],
            over,
            chromium,
            checks: ['shift'],
          });
          if (shifts.length === 0) break;
        }
        assert.deepEqual(
          shifts.map((finding) => findingLine(finding, 'en')),
          [],
        );
      }
    });
  }

  it('runs no script on any page but the search page', () => {
    for (const file of files.filter((name) => name.endsWith('.html') && name !== 'search.html')) {
      const scripts = readFileSync(join(folder, file), 'utf8').match(
        /<script(?! type="application\/ld\+json")/g,
      );
      assert.equal(scripts, null, file);
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /\son[a-z]+=/, file);
    }
  });

  it('links the feed of الأنبار from its page, with the seed in it', () => {
    assert.match(readFileSync(join(folder, 'places', 'anbar.html'), 'utf8'), /href="anbar\.xml"/);
    assert.match(readFileSync(join(folder, 'places', 'anbar.xml'), 'utf8'), new RegExp(seed));
  });
});

describe('an article page', () => {
  it('weighs at most 50 KB with its styles and fonts, compressed', async () => {
    const browser = await launchChromium(chromium);
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      const loaded = new Set<string>();
      page.on('requestfinished', (request) => loaded.add(new URL(request.url()).pathname));
      await page.goto(`file://${join(folder, seed)}`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      let bytes = 0;
      for (const file of loaded) {
        assert(existsSync(file), file);
        const content = readFileSync(file);
        // Fonts are compressed in themselves; what hosts do to the rest is at least gzip.
        bytes += file.endsWith('.woff2')
          ? content.length
          : Math.min(gzipSync(content).length, brotliCompressSync(content).length);
      }
      assert(loaded.size >= 3, [...loaded].join(' '));
      assert(bytes <= 50 * 1024, `${bytes} bytes: ${[...loaded].join(' ')}`);
    } finally {
      await browser.close();
    }
  });
});
