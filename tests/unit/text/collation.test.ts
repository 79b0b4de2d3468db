import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byArabicName, indexLetter } from '../../../src/text/collation.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/collation.txt', (input) => input.split('\n').toSorted(byArabicName).join('\n'));

testFixtures('text/index-letters.txt', indexLetter);

describe('an index', () => {
  it('has each letter once: the order of names never leaves a letter and comes back to it', () => {
    const names = [
      'أربيل',
      'آمد',
      'اربد',
      'إربد',
      'الأنبار',
      'العراق',
      'عمّان',
      'بابل',
      'البصرة',
      'يافا',
      'اليمن',
    ];
    const letters = names.toSorted(byArabicName).map(indexLetter);
    const runs = letters.filter((letter, index) => letter !== letters[index - 1]);
    assert.deepEqual(runs, ['ا', 'ب', 'ع', 'ي']);
  });
});
