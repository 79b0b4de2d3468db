import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absoluteLink, linksUnder, relativeLink } from '../../../src/render/links.ts';

describe('relativeLink', () => {
  const cases = [
    { from: 'index.html', to: 'articles/x.html', link: 'articles/x.html' },
    { from: 'articles/x.html', to: 'places/anbar.html', link: '../places/anbar.html' },
    { from: 'places/anbar.html', to: 'places/anbar/1.html', link: 'anbar/1.html' },
    { from: 'places/anbar/2.html', to: 'places/anbar.html', link: '../anbar.html' },
    { from: 'places/anbar/2.html', to: 'places/anbar/1.html', link: '1.html' },
    { from: 'archive/2017/12.html', to: 'archive/2016/12.html', link: '../2016/12.html' },
    { from: 'archive/2017/12.html', to: 'index.html', link: '../../index.html' },
    { from: 'places/index.html', to: 'places/index.html', link: 'index.html' },
    { from: 'index.html', to: 'archive/index.html#y2017', link: 'archive/index.html#y2017' },
    { from: 'archive/index.html', to: 'archive/index.html#y2017', link: '#y2017' },
  ];
  for (const { from, to, link } of cases) {
    it(`leads from ${from} to ${to} by ${link}`, () => assert.equal(relativeLink(from, to), link));
  }

  it('resolves to the same page as a browser would', () => {
    for (const { from, to } of cases) {
      const resolved = new URL(relativeLink(from, to), `https://a.example/b/${from}`);
      assert.equal(resolved.href, `https://a.example/b/${to}`);
    }
  });

  it('ends in a file', () => {
    for (const { from, to } of cases) assert.match(relativeLink(from, to), /\.html$|#/);
  });
});

describe('absoluteLink', () => {
  it('keeps the folder of the site', () => {
    assert.equal(
      absoluteLink('https://a.example/b/', 'articles/x.html'),
      'https://a.example/b/articles/x.html',
    );
  });

  it('names the front page and the indexes by their folder', () => {
    assert.equal(absoluteLink('https://a.example/b/', 'index.html'), 'https://a.example/b/');
    assert.equal(absoluteLink('https://a.example/b/', 'places/index.html'), 'https://a.example/b/places/');
  });
});

describe('linksUnder', () => {
  it('makes links that hold at any depth', () => {
    assert.equal(
      linksUnder('https://a.example/b/')('places/index.html'),
      'https://a.example/b/places/index.html',
    );
  });
});
