import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemWords } from '../../../src/model/problem-words.ts';

function placeholders({ message, remedy }: { message: string; remedy: string }): string[] {
  const found = [...`${message} ${remedy}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

describe('the words of every problem', () => {
  for (const [code, { ar, en }] of Object.entries(problemWords)) {
    it(`speak of the same values in Arabic and English: ${code}`, () => {
      assert.deepEqual(placeholders(ar), placeholders(en));
    });

    it(`say what is wrong and what to do, in each language: ${code}`, () => {
      for (const text of [ar.message, ar.remedy]) assert.match(text, /\p{Script=Arabic}/u);
      for (const text of [en.message, en.remedy]) assert.match(text, /[a-z]/);
      for (const text of [en.message, en.remedy])
        assert.doesNotMatch(text.replaceAll('ى', ''), /\p{Script=Arabic}/u);
    });

    it(`hold no stray brace and no space at an end: ${code}`, () => {
      for (const text of [ar.message, ar.remedy, en.message, en.remedy]) {
        assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /[{}]/);
        assert.equal(text, text.trim());
      }
    });
  }
});
