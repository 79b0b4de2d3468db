import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looseKey, nameKey } from '../../../src/text/key.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/key.txt', nameKey);

testFixtures('text/key-pairs.txt', (input) => {
  const [one = '', other = ''] = input.split('\n').map(nameKey);
  return one === other ? 'one' : 'two';
});

describe('the loose key', () => {
  it('takes Amman and Oman as one, for texts that leave the shadda out', () => {
    assert.equal(looseKey(nameKey('عمّان')), looseKey(nameKey('عُمان')));
  });
});
