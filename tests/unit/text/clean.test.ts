import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanLine } from '../../../src/text/clean.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/clean.txt', (input) => {
  const { text, changes } = cleanLine(input);
  return `${text}\n${changes.map(({ rule }) => rule).join(', ') || '-'}`;
});

describe('the changes of a cleaned line', () => {
  it('lead from the line as it came, each from where the last one left off, to the clean text', () => {
    const { text, changes } = cleanLine(' قال\u00a0\u200f"نعم" ');
    assert.deepEqual(changes, [
      { rule: 'bidi-control', before: ' قال\u00a0\u200f"نعم" ', after: ' قال\u00a0"نعم" ' },
      { rule: 'no-break-space', before: ' قال\u00a0"نعم" ', after: ' قال "نعم" ' },
      { rule: 'straight-quotes', before: ' قال "نعم" ', after: ' قال «نعم» ' },
      { rule: 'spaces', before: ' قال «نعم» ', after: 'قال «نعم»' },
    ]);
    assert.equal(text, 'قال «نعم»');
  });
});
