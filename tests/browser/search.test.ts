// The search page in Chromium, from a disk, with the content policy that every page has.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../../scripts/chromium.ts';
import { buildSite } from '../../src/eleventy/build.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'warraq-search-page-'));
const address = pathToFileURL(join(folder, 'search.html')).href;
let browser: Browser;
let page: Page;
const faults: string[] = [];

before(async () => {
  const { built, problems } = await buildSite({ newsroom: root, output: folder });
  assert(built, JSON.stringify(problems));
  browser = await launchChromium(process.env['CHROMIUM_PATH'] ?? findChromium() ?? '');
  page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const titles = () => page.locator('#search-results h2').allTextContents();
const status = () => page.locator('#search-status');

/** Types words and waits for what is said of them. */
async function type(words: string, said: RegExp): Promise<void> {
  await page.fill('#search-words', words);
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.getElementById('search-status')?.textContent ?? ''),
    said.source,
  );
}

describe('the search page, opened from a disk', () => {
  it('finds while one types, and marks the words', async () => {
    await page.goto(address);
    await type('اسايش', /مقال واحد/);
    assert.deepEqual(await titles(), ['العراق: تعاون أمنى مع «الأسايش» لتعقب الإرهابيين']);
    assert.match((await page.locator('#search-results mark').allTextContents()).join(' '), /الأسايش/);
  });

  it('keeps the query in an address that can be shared', async () => {
    await type('انبار', /مقالان/);
    const other = await browser.newPage();
    await other.goto(page.url());
    await other.waitForSelector('#search-results h2');
    assert.equal(await other.inputValue('#search-words'), 'انبار');
    assert.equal(await other.locator('#search-results h2').count(), 2);
    await other.close();
  });

  it('is narrowed by a name of a result, and widened again', async () => {
    await type('انبار', /مقالان/);
    await page.locator('#search-results .search-name', { hasText: 'الأسايش' }).first().click();
    await page.waitForFunction(() => document.querySelectorAll('#search-results h2').length === 1);
    await page.locator('#search-chosen button').click();
    await page.waitForFunction(() => document.querySelectorAll('#search-results h2').length === 2);
  });

  it('goes from the field into the results and back by the arrow keys', async () => {
    await page.focus('#search-words');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('h2') !== null), true);
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-words');
  });

  it('says honestly that there is nothing, and shows text as text', async () => {
    await type('<img src=x onerror=alert(1)> زرافة', /لا مقال فيه/);
    assert.equal(await page.locator('main img').count(), 0);
    assert.equal(await status().getAttribute('role'), 'status');
    assert.deepEqual(faults, []);
  });

  it('offers the indexes where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address);
    assert.equal(await plain.locator('main a', { hasText: 'كل الأماكن' }).isVisible(), true);
    assert.equal(await plain.locator('#search-form').isVisible(), false);
    await context.close();
  });
});
