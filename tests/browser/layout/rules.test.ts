// Each layout rule catches the page that breaks it, at the element that breaks it, and no rule faults a good page.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ensureChromium, launchChromium } from '../../../scripts/chromium.ts';
import { describeFinding, type Finding } from '../../../src/checks/finding.ts';
import { layoutRules } from '../../../src/checks/layout/rules.ts';
import { type WalkOptions, walkPage } from '../../../src/checks/layout/walk.ts';

const fixtures = new URL('../../fixtures/layout/', import.meta.url);

/** A fixture is named after its rule's code; `at` lists the selectors, or `line:column` in its stylesheet. */
type Case = Readonly<{ page: string; code?: string; at: readonly string[]; options?: WalkOptions }>;

const cases: readonly Case[] = [
  {
    page: 'rule-01-document-direction',
    at: ['html', 'html', 'body > main > h1', 'body > main > p', '#turned'],
  },
  { page: 'rule-02-ltr-block', at: ['#block', '#inside'] },
  { page: 'rule-03-latin-run', at: ['#word', '#mail', '#handle', '#link'] },
  { page: 'rule-04-number-run', at: ['#date', '#range', '#phone'] },
  { page: 'rule-04-arabic-indic-digits', code: 'rtl-04-number-run', at: ['#indic'] },
  { page: 'rule-05-unknown-text', at: ['#link', '#cite', '#name'] },
  { page: 'rule-06-bidi-controls', at: ['#override', '#override', '#mark', '#address', '#open'] },
  { page: 'rule-07-text-align', at: ['#justified', '#side'] },
  { page: 'rule-08-logical-properties', at: ['#attribute', '9:8', '11:10', '11:31', '13:16'] },
  { page: 'rule-09-letter-spacing', at: ['#spaced'] },
  { page: 'rule-10-letter-case', at: ['#upper', '#small', '#first'] },
  { page: 'rule-11-italics', at: ['#slanted', '#synthetic'] },
  { page: 'rule-12-bold', at: ['#heavy'] },
  { page: 'rule-13-hyphenation', at: ['#soft', '#auto'] },
  { page: 'rule-14-tatweel', at: ['#title', '#tag', '#address'] },
  { page: 'rule-15-bundled-font', at: ['#nowhere > b', '#system'] },
  { page: 'rule-16-joining', at: ['#apart'] },
  { page: 'rule-17-presentation-forms', at: ['#forms', '#alt'] },
  { page: 'rule-18-size-and-leading', at: ['#small', '#tight', '#heading'] },
  { page: 'rule-19-clipped-letters', at: ['#descender'] },
  { page: 'rule-20-underlines', at: ['#near', '#ink'] },
  { page: 'rule-21-overflow', at: ['#wide'] },
  { page: 'rule-22-arrows', at: ['#next-arrow', '#end', '#separator', '#before', '#icon'] },
  { page: 'rule-22-mirrored-picture', code: 'rtl-22-arrows', at: ['#mirrored'] },
  { page: 'rule-23-reading-order', at: ['#second', '#columns', '#moved'] },
  { page: 'rule-24-punctuation', at: ['#space', '#tight', '#latin', '#latin', '#double'] },
  { page: 'rule-25-quotes', at: ['#open', '#close', '#nested'] },
  { page: 'rule-26-digits', at: ['#other', '#item'] },
  {
    page: 'rule-04-arabic-indic-digits',
    code: 'rtl-26-digits',
    at: ['#indic', 'body > main > p:nth-of-type(2)'],
    options: { digits: 'latn' },
  },
  { page: 'rule-27-transparency', at: ['#alpha', '#stroke', '#pale'] },
  { page: 'rule-28-tables-and-code', at: ['#table', '#pager', '#code', '#address'] },
  { page: 'rule-29-dates', at: ['#none', '#invented', '#bare'] },
  { page: 'rule-30-print', at: ['body', 'body > main', '#menu', '#search'] },
];

describe('the layout rules', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchChromium(ensureChromium('en'));
    page = await browser.newPage();
  });
  after(async () => browser.close());

  const walked = new Map<string, Promise<Finding[]>>();
  function walk(name: string, options: WalkOptions = {}): Promise<Finding[]> {
    const key = `${name} ${JSON.stringify(options)}`;
    const findings = walked.get(key) ?? walkOnce(name, options);
    walked.set(key, findings);
    return findings;
  }
  async function walkOnce(name: string, options: WalkOptions): Promise<Finding[]> {
    const address = `${name}.html`;
    // The shared stylesheet is judged with the good page alone.
    const seenSheets = name === 'good' ? new Set<string>() : new Set([new URL('base.css', fixtures).href]);
    return walkPage(page, address, new URL(address, fixtures).href, { seenSheets, ...options });
  }

  for (const { page: name, code = name.replace('rule', 'rtl'), at, options } of cases) {
    it(`${code} is caught where ${name}.html breaks it`, async () => {
      const findings = await walk(name, options);
      const others = options === undefined ? findings.filter((finding) => finding.code !== code) : [];
      assert.deepEqual(others, [], 'no other rule finds fault with this page');
      const places = findings
        .filter((finding) => finding.code === code)
        .map(({ selector, line, column }) => selector ?? `${line}:${column}`);
      assert.deepEqual(places, at);
    });
  }

  it('find nothing in a page that keeps them', async () => {
    assert.deepEqual(await walk('good'), []);
  });

  it('say in both languages what is wrong, with every value filled in', async () => {
    for (const { page: name, options } of cases) {
      for (const finding of await walk(name, options)) {
        for (const language of ['ar', 'en'] as const) {
          const { message, remedy } = describeFinding(finding, language);
          assert.doesNotMatch(`${message} ${remedy}`, /\{\w+\}|undefined/, finding.code);
        }
      }
    }
  });

  it('are thirty, each with a fixture', () => {
    const codes = new Set(layoutRules.map(({ code }) => code));
    assert.equal(codes.size, 30);
    const tested = new Set(cases.map(({ page: name, code = name.replace('rule', 'rtl') }) => code));
    assert.deepEqual([...codes].sort(), [...tested].sort());
    const files = readdirSync(fixtures).filter((file) => file.endsWith('.html') && file !== 'good.html');
    assert.deepEqual(files.sort(), [...new Set(cases.map(({ page: name }) => `${name}.html`))].sort());
  });
});
