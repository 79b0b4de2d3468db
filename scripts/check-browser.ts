// Opens the pages of a built site in Chromium, from the disk or over HTTP below a base path, and collects findings.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type AxeViolation, axeFindings, axeProgram } from '../src/checks/axe.ts';
import { compareFindings, type Finding } from '../src/checks/finding.ts';
import { measureShift, walkPage } from '../src/checks/layout/walk.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './static-site.ts';

type BrowserCheck = 'layout' | 'axe' | 'shift' | 'console' | 'requests';

export type BrowserCheckOptions = Readonly<{
  siteFolder: string;
  /** Pages to open, from the site's root. Redirect pages among them are passed over. */
  addresses: readonly string[];
  over: 'file' | 'http';
  /** For `http`: `/archive/news/`. The site must work below any. */
  basePath?: string;
  /** The browser: `ensureChromium` gives it. */
  chromium: string;
  /** All, unless some are named. */
  checks?: readonly BrowserCheck[];
  digits?: 'latn' | 'arab';
  onProgress?: (done: number, total: number, address: string) => void;
}>;

const everyCheck: readonly BrowserCheck[] = ['layout', 'axe', 'shift', 'console', 'requests'];

/** Two pages at a time: one waits for its network while the other computes. More only fight for the cores. */
const atOnce = 2;

/** No name resolves: a page that needs the network shows it here, as it would on a memory stick. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export async function checkInBrowser(options: BrowserCheckOptions): Promise<Finding[]> {
  const folder = resolve(options.siteFolder);
  const server =
    options.over === 'http' ? await serveFolder(folder, { basePath: options.basePath ?? '/' }) : undefined;
  const root = server?.root ?? `${pathToFileURL(folder).href}/`;
  const browser = await launchChromium(options.chromium, [offline]);
  const visit: Visit = {
    folder,
    root,
    checks: new Set(options.checks ?? everyCheck),
    seenSheets: new Set(),
    ...(options.digits === undefined ? {} : { digits: options.digits }),
  };
  const findings: Finding[] = [];
  const queue = [...options.addresses];
  let done = 0;
  async function work(): Promise<void> {
    const page = await newPage(browser);
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      findings.push(...(await checkPage(visit, page, address)));
      done++;
      options.onProgress?.(done, options.addresses.length, address);
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await browser.close();
    server?.close();
  }
  return findings.toSorted(compareFindings);
}

type Visit = Readonly<{
  folder: string;
  root: string;
  checks: ReadonlySet<BrowserCheck>;
  seenSheets: Set<string>;
  digits?: 'latn' | 'arab';
}>;

/** One tab for many pages, since a new one costs more than a page does; without a cache, as on a first visit. */
async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}

async function checkPage(visit: Visit, page: Page, address: string): Promise<Finding[]> {
  const { folder, root, checks, seenSheets, digits } = visit;
  if (await isRedirect(join(folder, address))) return [];
  const url = root + encodeURI(address);
  const heard: Finding[] = [];
  if (checks.has('console')) listenForErrors(page, address, heard);
  if (checks.has('requests')) listenForRequests(page, address, root, heard);
  const opened = await page.goto(url, { waitUntil: 'load' }).catch((error: Error) => {
    const text = error.message.split('\n')[0] ?? '';
    if (!heard.some(({ code }) => code === 'request-failed')) {
      heard.push({
        code: 'request-failed',
        page: address,
        detail: { href: address, text },
        severity: 'error',
      });
    }
    return null;
  });
  const isThere = opened !== null && opened.status() < 400;
  if (isThere) await untilShown(page);
  const shifts = isThere ? await measureShift(page, address) : []; // Waits for what comes late, errors too.
  // What would be heard from here on is our own doing: to look at stylesheets Chromium asks for them again, and axe
  // styles the page, both against the page's policy.
  page.removeAllListeners();
  const findings = [...heard];
  if (!isThere) return findings;
  if (checks.has('shift')) findings.push(...shifts);
  if (checks.has('layout')) {
    const settings = digits === undefined ? {} : { digits };
    findings.push(...(await walkPage(page, address, url, { seenSheets, ...settings })));
  }
  if (checks.has('axe')) findings.push(...(await runAxe(page, address)));
  return findings;
}

// A page that hides itself until its fonts are there (styles/base.css) is judged once it shows; one that never does, as
// it is.
async function untilShown(page: Page): Promise<void> {
  await page
    .locator('body')
    .waitFor({ state: 'visible', timeout: 3000 })
    .catch(() => undefined);
}

/** A redirect page leaves before it can be looked at; the link check has judged where it leads. */
async function isRedirect(file: string): Promise<boolean> {
  const start = (await readFile(file, 'utf8').catch(() => '')).slice(0, 4096);
  return /<meta[^>]+http-equiv=["']?refresh/i.test(start);
}

function listenForErrors(page: Page, address: string, findings: Finding[]): void {
  function report(text: string): void {
    findings.push({ code: 'console-error', page: address, detail: { text }, severity: 'error' });
  }
  page.on('console', (message) => {
    // A file that does not come is reported by its request, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) report(message.text());
  });
  page.on('pageerror', (error) => report(error.message));
}

function listenForRequests(page: Page, address: string, root: string, findings: Finding[]): void {
  function report(code: string, url: string, text: string): void {
    const href = url.startsWith(root) ? url.slice(root.length) : url;
    findings.push({ code, page: address, detail: { href, text }, severity: 'error' });
  }
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !/^(data|blob|about):/.test(url)) report('request-outside', url, '');
  });
  page.on('requestfailed', (request) => {
    if (request.url().startsWith(root)) {
      report('request-failed', request.url(), request.failure()?.errorText ?? '');
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report('request-failed', response.url(), String(response.status()));
  });
}

let axeSource: string | undefined;

async function runAxe(page: Page, address: string): Promise<Finding[]> {
  axeSource ??= readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const session = await page.context().newCDPSession(page);
  // By the protocol, which a page's CSP does not bind: a script tag would be refused.
  await session.send('Runtime.evaluate', { expression: axeSource });
  const expression = axeProgram;
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description);
  return axeFindings(address, answer.result.value as AxeViolation[]);
}
