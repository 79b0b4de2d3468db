import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChromiumMissing, findChromium } from '../../../scripts/chromium.ts';

describe('the search for Chromium', () => {
  it('takes the program that CHROMIUM_PATH names', () => {
    assert.equal(findChromium('en', { CHROMIUM_PATH: process.execPath }), process.execPath);
  });

  for (const [language, words] of [
    ['en', /CHROMIUM_PATH names "\/nowhere\/chromium"/],
    ['ar', /CHROMIUM_PATH يشير/],
  ] as const) {
    it(`says in ${language} that CHROMIUM_PATH is wrong, and takes no other instead`, () => {
      const search = () =>
        findChromium(language, { CHROMIUM_PATH: '/nowhere/chromium', PATH: process.env['PATH'] });
      assert.throws(search, (error) => error instanceof ChromiumMissing && words.test(error.message));
    });
  }

  it('takes a folder for no program', () => {
    assert.throws(() => findChromium('en', { CHROMIUM_PATH: '/' }), ChromiumMissing);
  });
});
