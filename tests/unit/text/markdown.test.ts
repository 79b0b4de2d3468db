import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMarkdown, plainText, refusedTargets, tooDeepLine } from '../../../src/text/markdown.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/plain-text.txt', plainText);

testFixtures('text/refused-targets.txt', (input) => {
  const refused = refusedTargets(input).map(
    ({ target, line, picture }) => `${line} ${picture ? 'picture' : 'link'} ${target}`,
  );
  return refused.join('\n') || '-';
});

describe('a list that is numbered in Arabic digits', () => {
  it('is a list from its first number on, on the lines where it stands', () => {
    const body = '٣. أول\n٤. ثان\n';
    const tokens = createMarkdown().parse(body, {});
    assert.equal(createMarkdown().render(body), createMarkdown().render('3. أول\n4. ثان\n'));
    assert.deepEqual(
      tokens.filter(({ type }) => type === 'list_item_open').map(({ map }) => map?.[0]),
      [0, 1],
    );
  });
});

describe('quotations and lists in one another', () => {
  const lists = (depth: number, indent = '  ') =>
    Array.from({ length: depth }, (_, level) => `${indent.repeat(level)}- بند${level}`).join('\n');
  for (const [title, body, line] of [
    ['99 quotations', `${'>'.repeat(99)}نهاية`, undefined],
    ['100 quotations', `أ\n\n${'>'.repeat(100)}نهاية`, 2],
    ['49 lists', `${lists(49)} نهاية`, undefined],
    ['50 lists', `${lists(50)} نهاية`, 49],
    ['50 lists on one line', `${'+ '.repeat(50)}نهاية`, 0],
    ['50 lists behind tabs', lists(50, '\t').replaceAll('- ', '-\t'), 49],
    ['50 lists in Arabic digits', `${'١. '.repeat(50)}نهاية`, 0],
    ['a footnote of 98 quotations', `أ[^1]\n\n[^1]: ${'>'.repeat(98)}نهاية`, undefined],
    ['a footnote of 99 quotations', `أ[^1]\n\n[^1]: ${'>'.repeat(99)}نهاية`, 2],
  ] as const) {
    it(`are ${line === undefined ? 'shown' : 'told on their line'}: ${title}`, () => {
      assert.equal(tooDeepLine(body), line);
      if (line === undefined) assert.match(plainText(body), /نهاية/);
    });
  }
});
