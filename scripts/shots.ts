// npm run shots: photographs every kind of page of a built site, at the widths and in the schemes readers have.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { build, outputOf } from './build.ts';
import { ensureChromium, launchChromium } from './chromium.ts';
import { contactSheet, type Shot, type ShotKind, shotKinds } from './shots-sheet.ts';
import { listFiles } from './site-files.ts';
import { serveFolder } from './static-site.ts';

const usage = `npm run shots -- [--newsroom DIR] [--output DIR] [--only KIND] [--address PAGE]
  --newsroom DIR  the newsroom; its site is built first if there is none
  --output DIR    where the pictures and their sheet go; left out: _shots in the newsroom
  --only KIND     ${Object.keys(shotKinds).join(', ')}
  --address PAGE  this page in place of those that are chosen: places/anbar.html
`;

type Look = Pick<Shot, 'width' | 'scheme'>;

/** What a sheet of A4 leaves between the margins of src/styles/print.css, in CSS pixels. */
const printWidth = 643;

const looks: readonly Look[] = [
  ...[360, 768, 1280].flatMap((width): Look[] => [
    { width, scheme: 'light' },
    { width, scheme: 'dark' },
  ]),
  { width: printWidth, scheme: 'print' },
];

/** A page longer than this is cut: what follows is more of the same list. In pixels. */
const tallest = 6000;

/** What kind of page stands at an address. */
export function kindOf(address: string, html: string): ShotKind {
  if (/<meta http-equiv="refresh"/.test(html)) return 'redirect';
  if (address === 'index.html') return 'front';
  if (address === 'about.html') return 'about';
  if (address === '404.html') return 'not-found';
  if (address === 'archive/index.html') return 'archive';
  if (address === 'archive/undated.html') return 'shelf';
  if (/^(?:places|actors)\/index\.html$/.test(address)) return 'index';
  if (/^archive\/\d{4}\/\d{2}\.html$/.test(address)) return 'month';
  if (/\/\d+\.html$/.test(address)) return 'numbered';
  if (address.startsWith('articles/')) return /class="picture"/.test(html) ? 'picture' : 'article';
  if (address.startsWith('places/')) return 'place';
  if (address.startsWith('actors/')) return 'actor';
  return address.startsWith('sections/') ? 'section' : 'other';
}

type Candidate = Readonly<{ kind: ShotKind; address: string; size: number }>;

/** The fullest page of each kind, which shows the most of it; of the indexes both. */
export function choosePages(candidates: readonly Candidate[]): Candidate[] {
  const fullest = candidates.toSorted((a, b) => b.size - a.size || (a.address < b.address ? -1 : 1));
  return (Object.keys(shotKinds) as ShotKind[]).flatMap((kind) =>
    fullest.filter((one) => one.kind === kind).slice(0, kind === 'index' ? 2 : 1),
  );
}

async function photograph(browser: Browser, site: string, folder: string, pages: readonly Candidate[]) {
  // A redirect would have left before its picture is taken.
  const decorate = (html: string) => html.replace(/<meta http-equiv="refresh"[^>]*>/, '');
  const { root, close } = await serveFolder(site, { decorate });
  const shots: Shot[] = [];
  try {
    for (const look of looks) {
      const page = await browser.newPage({
        viewport: { width: look.width, height: 800 },
        colorScheme: look.scheme === 'dark' ? 'dark' : 'light',
      });
      if (look.scheme === 'print') await page.emulateMedia({ media: 'print' });
      for (const { kind, address } of pages) {
        const file = `${kind}-${address.replace(/\.html$/, '').replaceAll('/', '-')}-${look.width}-${look.scheme}.png`;
        const height = await take(page, root + address, join(folder, file));
        shots.push({ ...look, kind, address, file, height });
        process.stderr.write(`${file}\n`);
      }
      await page.close();
    }
  } finally {
    close();
  }
  return shots;
}

/** One picture of a whole page; returns its height. */
async function take(page: Page, url: string, path: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  await page.locator('body').waitFor({ state: 'visible' });
  const full = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const height = Math.min(full, tallest);
  const clip = { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height };
  await page.screenshot({ path, fullPage: true, clip });
  return height;
}

function candidatesOf(site: string): Candidate[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((address) => {
      const html = readFileSync(join(site, address), 'utf8');
      return { address, kind: kindOf(address, html), size: html.length };
    });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      newsroom: { type: 'string', default: '.' },
      output: { type: 'string' },
      only: { type: 'string' },
      address: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { newsroom, only, address } = values;
  if (values.help || (only !== undefined && !Object.hasOwn(shotKinds, only))) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const site = outputOf({ newsroom });
  if (!existsSync(join(site, 'index.html'))) {
    const failed = await build({ newsroom, lang: 'en', quiet: true });
    if (failed) return failed;
  }
  const all = candidatesOf(site);
  const chosen = address === undefined ? choosePages(all) : all.filter((one) => one.address === address);
  const pages = chosen.filter(({ kind }) => only === undefined || kind === only);
  const folder = resolve(values.output ?? join(newsroom, '_shots'));
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium(ensureChromium('en'));
  try {
    const sheet = join(folder, 'index.html');
    // An old sheet beside new pictures would lie.
    rmSync(sheet, { force: true });
    writeFileSync(sheet, contactSheet(await photograph(browser, site, folder, pages)));
    process.stdout.write(`${relative('', sheet)}\n`);
  } finally {
    await browser.close();
  }
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main();
