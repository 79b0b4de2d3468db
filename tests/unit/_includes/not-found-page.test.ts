import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { notFoundPage, notFoundStyle } from '../../../_includes/not-found-page.ts';
import type { SiteView } from '../../../src/indexes/views.ts';

const site: SiteView = {
  name: 'صحيفة',
  language: 'ar',
  url: 'https://paper.example/news/',
  digits: 'latn',
  sections: [],
  masthead: [],
  about: [],
  styles: 'assets/style.css',
};

describe('the page of a missing address', () => {
  it('carries a style whose hash its content policy names', () => {
    const page = notFoundPage(site, { address: '404.html', home: 'https://paper.example/news/' }).toString();
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
    assert.equal(hash, notFoundStyle.hash);
    assert(page.includes(`style-src 'self' '${hash}'`.replaceAll("'", '&#39;')));
    assert(page.indexOf('<style>') < page.indexOf('rel="stylesheet"'), 'the sheet has the last word');
  });

  it('leads to the site’s own address, since it is shown at any depth', () => {
    const page = notFoundPage(site, { address: '404.html', home: 'https://paper.example/news/' }).toString();
    assert.match(page, /href="https:\/\/paper\.example\/news\/places\/index\.html"/);
  });
});
