import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOf } from '../../../src/text/plurals.ts';

const article = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: 'مقالات',
  many: 'مقالا',
  other: 'مقال',
};

// The last two digits decide: 3–10 plural, 11–99 accusative, the rest (00, 01, 02 beyond a hundred) singular.
const counts: readonly (readonly [number, string])[] = [
  [0, 'لا مقالات'],
  [1, 'مقال واحد'],
  [2, 'مقالان'],
  [3, '3 مقالات'],
  [10, '10 مقالات'],
  [11, '11 مقالا'],
  [20, '20 مقالا'],
  [99, '99 مقالا'],
  [100, '100 مقال'],
  [101, '101 مقال'],
  [102, '102 مقال'],
  [103, '103 مقالات'],
  [110, '110 مقالات'],
  [111, '111 مقالا'],
  [200, '200 مقال'],
  [1000, '1000 مقال'],
  [1002, '1002 مقال'],
  [2017, '2017 مقالا'],
  [10005, '10005 مقالات'],
];

describe('a number with its noun', () => {
  for (const [count, words] of counts) {
    it(`says ${count} as «${words}»`, () => assert.equal(countOf(count, article, 'latn'), words));
  }

  it('is written in the digits of the page', () => {
    assert.equal(countOf(11, article, 'arab'), '١١ مقالا');
  });
});
