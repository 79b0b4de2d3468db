import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { checkLinks } from '../../../src/checks/links.ts';
import { collectLinks } from '../../../src/checks/page-links.ts';

/** A small site: pages by address; what is no page stands as `null`. Every page is linked from the front page. */
function check(pages: Readonly<Record<string, string | null>>, baseUrl?: string): Finding[] {
  const every = Object.keys(pages).filter((address) => address.endsWith('.html') && address !== 'index.html');
  const front = every.map((address) => `<a href="${address}">صفحة</a>`).join('');
  const all = { ...pages, 'index.html': `${front}${pages['index.html'] ?? ''}` };
  const site = new Map(
    Object.entries(all).map(
      ([address, html]) => [address, html === null ? null : collectLinks(html)] as const,
    ),
  );
  return checkLinks(site, baseUrl);
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

const others = {
  'places/index.html': '',
  'places/anbar.html': '<h2 id="2017">٢٠١٧</h2>',
  'assets/a.css': null,
};

describe('the check of links', () => {
  const table: readonly { href: string; code?: string; target?: string }[] = [
    { href: '../places/anbar.html' },
    { href: '../places/./anbar.html?page=2#2017' },
    { href: '#here' },
    { href: '' },
    { href: '#top' },
    { href: '../places/anbar.html#:~:text=2017' },
    { href: '../assets/a.css#anything' },
    { href: 'https://example.org/' },
    { href: 'mailto:desk@example.org' },
    { href: '../places/%61nbar.html' },
    { href: '../places/ninawa.html', code: 'link-dead', target: 'places/ninawa.html' },
    { href: '../places/anbar.html#2018', code: 'link-fragment', target: 'places/anbar.html' },
    { href: '#nowhere', code: 'link-fragment', target: 'articles/a.html' },
    { href: '../../secret.html', code: 'link-outside' },
    { href: '..\\..\\secret.html', code: 'link-outside' },
    { href: '%2e%2e/%2e%2e/secret.html', code: 'link-outside' },
    { href: '../places/', code: 'link-folder', target: 'places/' },
    { href: '../places', code: 'link-folder', target: 'places' },
    { href: '..', code: 'link-folder', target: '' },
    { href: '.', code: 'link-folder', target: 'articles/' },
    { href: '/places/anbar.html', code: 'link-absolute-path' },
    { href: '//example.org/a', code: 'link-protocol-relative' },
    { href: '/\\example.org/a', code: 'link-protocol-relative' },
    { href: 'javascript:alert(1)', code: 'link-scheme' },
    { href: ' java\nscript:alert(1)', code: 'link-scheme' },
    { href: 'data:text/html,x', code: 'link-scheme' },
    { href: '../Places/Anbar.html', code: 'link-case', target: 'places/anbar.html' },
    { href: '../places/%zz.html', code: 'link-malformed' },
    { href: '..%2fplaces/anbar.html', code: 'link-malformed' },
    { href: 'https://news.example/site/places/anbar.html' },
    { href: 'https://news.example/site/' },
    { href: 'https://news.example/site' },
    { href: 'https://news.example/site/places/' },
    { href: 'https://news.example/other/x.html' },
    { href: 'https://news.example/site/gone.html', code: 'link-dead', target: 'gone.html' },
  ];
  for (const { href, code, target } of table) {
    it(`${code === undefined ? 'lets pass' : `answers ${code} to`} ${JSON.stringify(href)}`, () => {
      const article = `<p id="here">خبر</p>\n<a href="${href.replace('"', '&quot;')}">رابط</a>`;
      const findings = check({ ...others, 'articles/a.html': article }, 'https://news.example/site');
      assert.deepEqual(codes(findings), code === undefined ? [] : [code]);
      if (target !== undefined) assert.equal(findings[0]?.detail['target'], target);
    });
  }

  it('names the line and the column of the tag, and the address as it is written', () => {
    const [finding] = check({ 'a.html': '<p>\n  <a href="x.html?a=1&amp;b=2">رابط</a>' });
    assert.equal(finding?.line, 2);
    assert.equal(finding?.column, 3);
    assert.equal(finding?.detail['href'], 'x.html?a=1&b=2');
  });

  it('follows pictures, scripts, every candidate of a srcset, redirects and previews', () => {
    const html = `
      <link rel="stylesheet" href="1.css"><script src="2.js"></script>
      <img src="3.png" srcset="4.webp 1x, 5.webp 2x,6.webp">
      <svg><use href="7.svg#icon"/></svg><form action="8.html"></form>
      <meta http-equiv="refresh" content="0; url=9.html">
      <meta property="og:image" content="https://news.example/10.png">
      <video poster="11.jpg"></video>`;
    const dead = check({ 'a.html': html }, 'https://news.example/').map(({ detail }) => detail['target']);
    const expected = ['1.css', '2.js', '3.png', '4.webp', '5.webp', '6.webp', '7.svg', '8.html', '9.html'];
    assert.deepEqual(dead, [...expected, '10.png', '11.jpg']);
  });

  it('reads no links in comments and scripts', () => {
    const html = '<!-- <a href="x.html"> --><script>"<a href=y.html>"</script>';
    assert.deepEqual(check({ 'a.html': html }), []);
  });

  it('tells of a link on every page only a few times, and how many more there are', () => {
    const pages = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`${n}.html`, '<a href="x.html">']));
    const findings = check(pages);
    assert.equal(findings.length, 5);
    assert.equal(findings[4]?.detail['more'], '3');
  });
});

describe('the check of reach', () => {
  function reach(pages: Readonly<Record<string, string>>): Finding[] {
    const site = new Map(
      Object.entries(pages).map(([address, html]) => [address, collectLinks(html)] as const),
    );
    return checkLinks(site);
  }

  it('finds pages that no link reaches, even where they link to each other', () => {
    const findings = reach({
      'index.html': '<link rel="next" href="a.html">',
      'a.html': '<a href="b.html">',
      'b.html': '<a href="a.html">',
    });
    assert.deepEqual(
      findings.map(({ code, page }) => [code, page]),
      [
        ['page-orphan', 'a.html'],
        ['page-orphan', 'b.html'],
      ],
    );
  });

  it('excepts 404.html and redirect pages, and goes on through a redirect', () => {
    const findings = reach({
      'index.html': '<a href="old.html">',
      'old.html': '<meta http-equiv="refresh" content="0;url=new.html">',
      'older.html': '<meta http-equiv="refresh" content="0; url=new.html">',
      'new.html': '',
      '404.html': '',
    });
    assert.deepEqual(findings, []);
  });

  it('finds articles more than four links from the front page', () => {
    const findings = reach({
      'index.html': '<a href="1.html">',
      '1.html': '<a href="2.html">',
      '2.html': '<a href="3.html">',
      '3.html': '<a href="articles/near.html">',
      'articles/near.html': '<a href="far.html">',
      'articles/far.html': '',
    });
    assert.deepEqual(codes(findings), ['article-far']);
    assert.equal(findings[0]?.page, 'articles/far.html');
    assert.equal(findings[0]?.detail['count'], '5');
  });
});
