import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slugOf } from '../../../src/text/romanise.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/romanise.txt', (input) => slugOf(input));

describe('a slug', () => {
  it('cuts a first word that is too long by itself', () => {
    assert.equal(slugOf('ب'.repeat(100)), 'b'.repeat(70));
  });

  it('is cut to the length asked for', () => {
    assert.equal(slugOf('بغداد بابل', 11), 'bghdad-babl');
    assert.equal(slugOf('بغداد بابل', 10), 'bghdad');
  });
});
