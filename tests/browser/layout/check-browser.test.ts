// The walk over a whole site: from a disk and from a host, with all that only a browser notices.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type BrowserCheckOptions, checkInBrowser } from '../../../scripts/check-browser.ts';
import { ensureChromium } from '../../../scripts/chromium.ts';

const fonts = fileURLToPath(new URL('../../../src/styles/', import.meta.url));

/** All but shifts: the pages here name no fallback font of the same measures, so they do shift. */
const quietly = ['layout', 'axe', 'console', 'requests'] as const;

const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'";

const page = (body: string, head = '') => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="../style.css">${head}</head><body><main><h1>خبر</h1>${body}</main></body></html>`;

const style = `@import url("fonts/fonts.css");
html { font-family: "Warraq Naskh"; font-size: 19px; line-height: 1.85; font-synthesis: none; color: #111; background: #fff }
h1 { line-height: 1.42 }
a { unicode-bidi: isolate; text-underline-offset: 0.3em; color: #111 }`;

const pages: Readonly<Record<string, string>> = {
  'pages/good.html': page('<p>نص <a href="other.html">ورابط</a>.</p>'),
  'pages/sided.html': page('<p>نص</p>', '<link rel="stylesheet" href="sided.css">'),
  'pages/alt.html': page('<p>صورة <img src="../a.svg" width="1" height="1"></p>'),
  'pages/missing.html': page('<p><img src="gone.png" alt="صورة" width="1" height="1"></p>'),
  'pages/outside.html': page('<p>نص</p>', '<link rel="stylesheet" href="https://fonts.example/a.css">'),
  'pages/script.html': page(
    '<p>نص</p>',
    '<script>document.title = "x"</script><script src="../bad.js"></script>',
  ),
  'pages/shift.html': page('<p id="moved">نص يقفز</p>', '<script src="../shift.js"></script>'),
  'pages/latin.html': page('<p id="run">قالت Reuters أمس.</p>'),
  'pages/old.html': '<!doctype html><meta http-equiv="refresh" content="0; url=good.html">',
};

describe('the check of a site in a browser', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'warraq-browser-'));
    cpSync(join(fonts, 'fonts'), join(folder, 'fonts/fonts'), { recursive: true });
    cpSync(join(fonts, 'fonts.css'), join(folder, 'fonts/fonts.css'));
    mkdirSync(join(folder, 'pages'));
    for (const [address, html] of Object.entries(pages)) writeFileSync(join(folder, address), html);
    writeFileSync(join(folder, 'style.css'), style);
    writeFileSync(join(folder, 'pages/sided.css'), 'h1 { margin-left: 0 }');
    writeFileSync(join(folder, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    writeFileSync(join(folder, 'bad.js'), 'nothing.at.all();');
    const shift =
      'const box = document.createElement("div"); box.style.height = "200px"; document.body.prepend(box);';
    writeFileSync(
      join(folder, 'shift.js'),
      `addEventListener("load", () => setTimeout(() => { ${shift} }, 50));`,
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  async function check(
    name: string,
    over: 'file' | 'http',
    options: Partial<BrowserCheckOptions> = {},
  ): Promise<string[]> {
    const findings = await checkInBrowser({
      siteFolder: folder,
      addresses: [`pages/${name}.html`],
      over,
      basePath: '/archive/news',
      chromium: ensureChromium('en'),
      ...options,
    });
    return [...new Set(findings.map(({ code }) => code))];
  }

  for (const over of ['file', 'http'] as const) {
    it(`finds nothing in a good page over ${over}`, async () => {
      assert.deepEqual(await check('good', over, { checks: quietly }), []);
    });
    it(`reads stylesheets under a strict policy over ${over}`, async () => {
      assert.deepEqual(await check('sided', over, { checks: ['layout'] }), ['rtl-08-logical-properties']);
    });
    it(`finds files that do not come, over ${over}`, async () => {
      assert.deepEqual(await check('missing', over, { checks: quietly }), ['request-failed']);
    });
    it(`finds requests to other sites, over ${over}`, async () => {
      assert.deepEqual(await check('outside', over, { checks: ['requests'] }), ['request-outside']);
    });
  }

  it('finds what axe finds, under a policy that lets no script in', async () => {
    assert.deepEqual(await check('alt', 'http', { checks: quietly }), ['axe-image-alt']);
  });

  it('finds errors of scripts and of the policy', async () => {
    assert.deepEqual(await check('script', 'http', { checks: ['console'] }), ['console-error']);
  });

  it('finds content that moves while the page loads', async () => {
    assert.deepEqual(await check('shift', 'http', { checks: ['shift'] }), ['layout-shift']);
  });

  it('finds what breaks a layout rule, and nothing that was not asked for', async () => {
    assert.deepEqual(await check('latin', 'file', { checks: quietly }), ['rtl-03-latin-run']);
    assert.deepEqual(await check('latin', 'file', { checks: ['axe'] }), []);
  });

  it('passes over redirect pages and tells its progress', async () => {
    const seen: string[] = [];
    const onProgress = (done: number, total: number, address: string) =>
      seen.push(`${done}/${total} ${address}`);
    assert.deepEqual(await check('old', 'http', { onProgress }), []);
    assert.deepEqual(seen, ['1/1 pages/old.html']);
  });

  it('says which page it could not open', async () => {
    assert.deepEqual(await check('nothing-here', 'http'), ['request-failed']);
    assert.deepEqual(await check('nothing-here', 'file'), ['request-failed']);
  });
});
