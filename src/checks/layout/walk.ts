// Walks one page through the widths with all layout rules: a few calls a page, since each call costs more than a rule.

import type { CDPSession, Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { findForeignGlyphs } from './fonts.ts';
import { makePageTools } from './page-tools.ts';
import { type Fault, inPage, type LayoutRule, type LayoutSettings, type PageReport } from './rule.ts';
import { bundledFont, layoutRules, logicalProperties } from './rules.ts';
import { physicalInAttributes, physicalInSheets, type Sheet } from './sheets.ts';
import { layoutShift } from './shift.ts';

export type WalkOptions = LayoutSettings &
  Readonly<{
    /** Stylesheets already judged, shared by the pages of a run. */
    seenSheets?: Set<string>;
  }>;

type Screen = Readonly<{ width: number; scale: number; name: string }>;

/** Zooming to 200 % halves the width that a page has and doubles the pixels: so it is emulated. */
const widest: Screen = { width: 1280, scale: 1, name: '1280' };
const narrower: readonly Screen[] = [
  { width: 768, scale: 1, name: '768' },
  { width: 640, scale: 2, name: '1280 × 200 %' },
  { width: 360, scale: 1, name: '360' },
  { width: 320, scale: 1, name: '320' },
];

const height = 900;

/** One fault at five places says all: the fifth finding tells how many more there are. */
const mostAlike = 5;

/** Every finding of the layout rules on one page. Opens `url` unless the page shows it already. */
export async function walkPage(
  page: Page,
  address: string,
  url: string,
  options: WalkOptions = {},
): Promise<Finding[]> {
  if (page.url() !== url) await page.goto(url, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  const root = url.endsWith(address) ? url.slice(0, -address.length) : url;
  try {
    const found = new Found(address);
    const sheets = await openProtocol(session);
    await evaluate(session, 'document.fonts.ready.then(() => true)');
    await showOn(session, widest);
    const first = layoutRules.filter((rule) => rule.when !== 'print');
    for (const { code, faults } of await runRules(session, first, options)) {
      if (code === bundledFont) found.add(code, await findForeignGlyphs(session, faults));
      else if (code === logicalProperties) found.add(code, physicalInAttributes(faults));
      else found.add(code, faults, widthOf(code, widest));
    }
    const seen = options.seenSheets ?? new Set();
    const inSheets = await physicalInSheets(session, sheets, logicalProperties, root, seen);
    await closeProtocol(session);
    const geometry = layoutRules.filter((rule) => rule.when === 'each-width');
    for (const screen of narrower) {
      await showOn(session, screen);
      const report = await runRules(session, geometry, options);
      for (const { code, faults } of report) found.add(code, faults, widthOf(code, screen));
    }
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    const printed = await runRules(
      session,
      layoutRules.filter(({ when }) => when === 'print'),
      options,
    );
    for (const { code, faults } of printed) found.add(code, faults);
    return [...found.findings(), ...inSheets];
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  }
}

/** How far a page that has just been opened moved while it loaded. Before `walkPage`, which moves everything. */
export async function measureShift(page: Page, address: string): Promise<Finding[]> {
  const session = await page.context().newCDPSession(page);
  const program = `document.fonts.ready.then(() => {
    const __name = (f) => f;
    return (${layoutShift})((${makePageTools})());
  })`;
  const faults = (await evaluate(session, program)) as Fault[];
  await session.detach();
  // Google calls up to 0.1 good; this site promises none.
  const severity = (value: string) => (Number(value.replace('CLS ', '')) > 0.1 ? 'error' : 'warning');
  return faults.map(({ selector, detail }) => {
    return {
      code: 'layout-shift',
      page: address,
      selector,
      detail,
      severity: severity(detail['value'] ?? ''),
    };
  });
}

/** Collects faults, each element once for a rule, however many widths show it. */
class Found {
  readonly #address: string;
  readonly #byCode = new Map<string, Map<string, Fault>>();
  constructor(address: string) {
    this.#address = address;
  }
  add(code: string, faults: readonly Fault[], width?: string): void {
    const known = this.#byCode.get(code) ?? new Map<string, Fault>();
    this.#byCode.set(code, known);
    for (const { selector, detail } of faults) {
      const key = width === undefined ? `${selector}\n${JSON.stringify(detail)}` : selector;
      const seen = width === undefined ? detail : { ...detail, width };
      if (!known.has(key)) known.set(key, { selector, detail: seen });
    }
  }
  findings(): Finding[] {
    return [...this.#byCode].flatMap(([code, faults]) => {
      const severity = layoutRules.find((rule) => rule.code === code)?.severity ?? 'error';
      const all = [...faults.values()];
      return all.slice(0, mostAlike).map(({ selector, detail }, index): Finding => {
        const last = index === mostAlike - 1 && all.length > mostAlike;
        const more = last ? { more: String(all.length - mostAlike) } : {};
        return { code, page: this.#address, selector, detail: { ...detail, ...more }, severity };
      });
    });
  }
}

function widthOf(code: string, screen: Screen): string | undefined {
  const eachWidth = layoutRules.some((rule) => rule.code === code && rule.when === 'each-width');
  return eachWidth ? screen.name : undefined;
}

async function openProtocol(session: CDPSession): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  session.on('CSS.styleSheetAdded', ({ header }) => sheets.push(header));
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return sheets;
}

// Left on, they would report every change of the page for the rest of the walk.
async function closeProtocol(session: CDPSession): Promise<void> {
  await session.send('CSS.disable');
  await session.send('DOM.disable');
}

async function showOn(session: CDPSession, { width, scale }: Screen): Promise<void> {
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

async function runRules(
  session: CDPSession,
  rules: readonly LayoutRule[],
  settings: LayoutSettings,
): Promise<PageReport> {
  const { digits } = settings;
  const program = inPage(rules, digits === undefined ? {} : { digits }, makePageTools);
  return (await evaluate(session, program)) as PageReport;
}

// By the protocol: a page's CSP (no eval) binds the page's own scripts, not this.
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  const failure = answer.exceptionDetails;
  if (failure !== undefined) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value;
}
