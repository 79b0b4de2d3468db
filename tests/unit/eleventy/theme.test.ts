// A newsroom's theme: what is wrong with one, and the two of docs/theming.md built.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot, prepareSite } from '../../../src/eleventy/prepare.ts';
import { readTheme } from '../../../src/eleventy/theme.ts';
import { tokensOf } from '../../../src/eleventy/theme-tokens.ts';
import { compareProblems } from '../../../src/model/problem.ts';
import { testFixtures } from '../fixture-file.ts';
import { reportOf, wordsOfProblem } from '../newsroom/problem-cases.ts';
import { scratchNewsroom } from '../newsroom/scratch-newsroom.ts';

const withTheme = (css: string) => scratchNewsroom({ '_data/theme.css': css });
const manual = readFileSync(join(packageRoot, 'docs/theming.md'), 'utf8');
const examples = [...manual.matchAll(/```css\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

function styleOf(newsroom: string): string {
  const { prepared, problems } = prepareSite({ newsroom });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const found = [...(prepared?.files ?? [])].find(([address]) => address.endsWith('.css'));
  return Buffer.from(found?.[1] ?? []).toString('utf8');
}

testFixtures('theme/problems.txt', (input) =>
  reportOf(readTheme(withTheme(input)).problems.toSorted(compareProblems)),
);

describe('a theme', () => {
  it('stands in a layer of its own behind our tokens, where print and contrast keep the last word', () => {
    const style = styleOf(
      withTheme(
        ':root { --accent: #0b5345; --accent-line: #7a9; }\n@media (prefers-color-scheme: dark) { :root { --accent: #7fd1b9; } }',
      ),
    );
    // The minifier puts the layer where the list of layers has it.
    const theme =
      '@layer theme{:root{--accent:#0b5345;--accent-line:#7a9}@media (prefers-color-scheme:dark){:root{--accent:#7fd1b9}}}';
    const order = ['@layer tokens{', theme, '@layer base{', '(prefers-contrast:more)', '@layer print{'];
    const places = order.map((piece) => style.indexOf(piece));
    assert.ok(!places.includes(-1), String(places));
    assert.deepEqual(
      places.toSorted((a, b) => a - b),
      places,
    );
  });

  it('leaves the style sheet as it is where there is none', () => {
    assert.doesNotMatch(styleOf(scratchNewsroom({})), /@layer theme\{/);
  });

  it('with a fault stops the build, and its problem is told beside the others in both languages', () => {
    const newsroom = scratchNewsroom({
      '_data/theme.css': ':root { --ink: #999 }',
      'articles/a.md': 'لا بيانات هنا',
    });
    const { prepared, problems } = prepareSite({ newsroom });
    assert.equal(prepared, undefined);
    assert.deepEqual(
      [...new Set(problems.map(({ code }) => code))],
      ['low-contrast', 'missing-front-matter'],
    );
    for (const problem of problems)
      for (const words of wordsOfProblem(problem)) assert.doesNotMatch(words, /[{}]|undefined/);
  });
});

describe('the manual of themes', () => {
  it('names every token that there is, and no other', () => {
    const sheet = readFileSync(join(packageRoot, 'src/styles/tokens.css'), 'utf8');
    const table = manual.slice(manual.indexOf('| tokens |'), manual.indexOf('## Two examples'));
    const named = (table.match(/--[a-z0-9-]*[a-z0-9]/g) ?? []).toSorted();
    assert.deepEqual(named, [...tokensOf(sheet).light.keys()].toSorted());
  });

  it('shows two themes that are built without a word, and differ', () => {
    assert.equal(examples.length, 2);
    const [one = '', other = ''] = examples.map((css) => styleOf(withTheme(css)));
    assert.match(one, /#005a76/);
    assert.match(other, /#e2b04a/);
    assert.doesNotMatch(other, /#005a76/);
  });
});
