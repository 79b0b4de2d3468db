import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance } from '../../../src/text/distance.ts';
import { wordsOf } from '../../../src/text/words.ts';

describe('the words of a text', () => {
  it('keep their marks and tatweel, and leave punctuation', () => {
    assert.deepEqual(wordsOf('«مُــدن»، COVID-19.'), [
      { text: 'مُــدن', start: 1, end: 7 },
      { text: 'COVID', start: 10, end: 15 },
      { text: '19', start: 16, end: 18 },
    ]);
  });
});

describe('the distance of two words', () => {
  for (const [a, b, distance] of [
    ['', '', 0],
    ['بغداد', '', 5],
    ['', 'بغداد', 5],
    ['بغداد', 'بغداد', 0],
    ['بغداد', 'بغدد', 1],
    ['بغداد', 'بغدااد', 1],
    ['بغداد', 'بفداد', 1],
    ['بغداد', 'بغاددد', 2],
    ['captoin', 'caption', 1],
    ['ca', 'abc', 3],
  ] as const) {
    it(`is ${distance} from «${a}» to «${b}»`, () => assert.equal(editDistance(a, b), distance));
  }
});
