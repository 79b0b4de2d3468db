// Text fixtures in markdown-it's format, so that an Arabic editor can add a case: title, `.`, input, `.`, expected, `.`

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** One case. `\u00a0` in a fixture stands for the character, so that what cannot be seen can be written. */
export type FixtureCase = Readonly<{ title: string; line: number; input: string; expected: string }>;

const folder = new URL('../fixtures/', import.meta.url);

/** Splits a fixture's text into its cases. What stands before a title is a comment. */
export function parseFixtures(text: string, file: string): FixtureCase[] {
  const cases: FixtureCase[] = [];
  const lines = text.split('\n');
  let at = 0;
  const take = (what: string): string[] => {
    const start = at;
    while (at < lines.length && lines[at] !== '.') at++;
    if (at === lines.length) throw new Error(`${file}:${start + 1}: the ${what} is not closed by a line "."`);
    at++;
    return lines.slice(start, at - 1);
  };
  while (lines.slice(at).includes('.')) {
    const title = take('title').findLast((line) => line.trim() !== '');
    const line = at;
    if (title === undefined) throw new Error(`${file}:${line}: a case has no title`);
    const input = withCharacters(take('input').join('\n'));
    const expected = withCharacters(take('expected text').join('\n'));
    cases.push({ title: title.trim(), line, input, expected });
  }
  if (cases.length === 0) throw new Error(`${file}: no cases`);
  return cases;
}

function withCharacters(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Runs a file of `tests/fixtures`: each case through `apply`, its answer compared with what is expected. */
export function testFixtures(file: string, apply: (input: string) => string): void {
  const cases = parseFixtures(readFileSync(new URL(file, folder), 'utf8'), file);
  describe(file, () => {
    for (const { title, line, input, expected } of cases) {
      it(title, () => assert.equal(apply(input), expected, `tests/fixtures/${file}:${line}`));
    }
  });
}
