// warraq serve: pages, a new build after a save, problems on the page, and no way out of the folder.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, temporaryFolder, warraq } from './warraq.ts';

const newsroom = join(temporaryFolder('serve'), 'newsroom');
const article = join(newsroom, 'articles', 'garden.md');
let server: ChildProcess;
let url = '';

function write(title: string, more = ''): void {
  writeFileSync(article, `---\ntitle: '${title}'\nslug: garden\n${more}---\nفتحت الحديقة أبوابها.\n`);
}

before(async () => {
  warraq(['new', newsroom]);
  write('حديقة');
  server = spawn(process.execPath, [
    join(root, 'scripts', 'warraq.js'),
    'serve',
    '--newsroom',
    newsroom,
    '--port',
    '0',
    '--lang',
    'en',
  ]);
  url = await new Promise<string>((done, fail) => {
    let out = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      const address = /http:\/\/[^\s]+/.exec(out)?.[0];
      if (address) done(address);
    });
    server.once('exit', (code) => fail(new Error(`serve ended with ${code}`)));
  });
});
after(() => {
  server.kill('SIGTERM');
});

async function page(address: string): Promise<string> {
  return (await fetch(url + address)).text();
}

/** The page once it shows what is expected; as it is after twenty seconds otherwise. */
async function pageShowing(address: string, expected: RegExp): Promise<string> {
  for (const end = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 100))) {
    const html = await page(address);
    if (expected.test(html) || Date.now() > end) return html;
  }
}

describe('the server', () => {
  it('listens on this machine only, and serves the site with a script that reloads', async () => {
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const html = await page('articles/garden.html');
    assert.match(html, /<h1[^>]*>حديقة/);
    assert.match(html, /__warraq\/reload\.js/);
    // Without it the page's own policy would refuse the connection.
    assert.match(html, /connect-src &#39;self&#39;/);
  });

  it('answers a missing page with 404 and the site’s own page', async () => {
    const answer = await fetch(`${url}articles/none.html`);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /lang="ar"/);
  });

  it('serves nothing from outside the site', async () => {
    const { port } = new URL(url);
    for (const path of [
      '/../_data/site.yaml',
      '/%2e%2e/_data/site.yaml',
      '/..%2f_data/site.yaml',
      '//etc/passwd',
    ]) {
      // fetch would tidy the path before it is sent.
      const status = await new Promise((done) => {
        request({ host: '127.0.0.1', port, path }, (answer) => done(answer.resume().statusCode)).end();
      });
      assert.equal(status, 404, path);
    }
  });

  it('builds again when an article is saved, and tells its pages to reload', async () => {
    const reader = (await fetch(`${url}__warraq/events`)).body?.getReader();
    write('حديقة الزهور');
    let told = '';
    while (!told.includes('data: reload')) told += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    assert.match(await pageShowing('articles/garden.html', /حديقة الزهور/), /<h1[^>]*>حديقة الزهور/);
  });

  it('shows a problem on the page without dying, and the last good page under it', async () => {
    write('حديقة الزهور', 'placs: []\n');
    const html = await pageShowing('articles/garden.html', /unknown-key/);
    assert.match(html, /id="warraq-problems"[^>]*>[^<]*garden\.md:4:1 error unknown-key/);
    assert.match(html, /<h1[^>]*>حديقة الزهور/);
    write('حديقة الربيع');
    const mended = await pageShowing('articles/garden.html', /حديقة الربيع(?!.*unknown-key)/s);
    assert.match(mended, /<h1[^>]*>حديقة الربيع/);
    assert.doesNotMatch(mended, /error unknown-key/);
  });
});
