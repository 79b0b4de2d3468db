import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFixtures } from './fixture-file.ts';

describe('the reader of text fixtures', () => {
  it('takes the last line before a case as its title, and the rest as a comment', () => {
    assert.deepEqual(parseFixtures('a comment\n\nfirst\n.\na\nb\n.\nc\n.\n\nsecond\n.\n.\nd\n.\n', 'x'), [
      { title: 'first', line: 4, input: 'a\nb', expected: 'c' },
      { title: 'second', line: 12, input: '', expected: 'd' },
    ]);
  });

  it('turns \\u and four digits into the character', () => {
    assert.equal(parseFixtures('t\n.\na\\u00a0b\n.\n\\u202e\n.', 'x')[0]?.input, 'a\u00a0b');
  });

  for (const [title, text, words] of [
    ['a file without a case', 'only words\n', /no cases/],
    ['a case that is not closed', 't\n.\na\n.\nb\n', /x:5: the expected text is not closed/],
    ['a case without a title', '\n.\na\n.\nb\n.\n', /x:2: a case has no title/],
  ] as const) {
    it(`refuses ${title}`, () => assert.throws(() => parseFixtures(text, 'x'), words));
  }
});
