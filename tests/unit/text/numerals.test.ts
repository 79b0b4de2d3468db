import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localDigits, localNumber } from '../../../src/text/numerals.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/numerals.txt', (input) => `${localDigits(input, 'latn')}\n${localDigits(input, 'arab')}`);

describe('a number', () => {
  it('is written without grouping', () => {
    assert.equal(localNumber(1234567, 'latn'), '1234567');
    assert.equal(localNumber(1234567, 'arab'), '١٢٣٤٥٦٧');
  });
});
