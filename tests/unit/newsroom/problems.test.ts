import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { problemWords } from '../../../src/model/problem-words.ts';
import { testFixtures } from '../fixture-file.ts';
import { allProblems, problemFiles, problemsOf, reportOf, wordsOfProblem } from './problem-cases.ts';

for (const file of problemFiles) {
  testFixtures(`newsroom-problems/${file}`, (input) => reportOf(problemsOf(input)));
}

/** Raised by what only a folder on the disk can show: tested in files.test.ts. */
const onDisk = ['no-newsroom', 'symbolic-link', 'too-large', 'not-utf8'];

function codesNamedBy(folder: string): string[] {
  const path = new URL(`../../../src/${folder}/`, import.meta.url);
  const texts = readdirSync(path)
    .filter((name) => !/^(?:problem|file|import|theme)-words\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, path), 'utf8'));
  return Object.keys(problemWords).filter((code) => texts.some((text) => text.includes(`'${code}'`)));
}

describe('the problems that the reader of newsrooms can raise', () => {
  const raised = allProblems();

  it('have a case each', () => {
    const covered = new Set<string>([...raised.map(({ code }) => code), ...onDisk]);
    const named = [...codesNamedBy('newsroom'), ...codesNamedBy('model')];
    assert.ok(named.length > 40, 'the codes in the source were found');
    assert.deepEqual(
      named.filter((code) => !covered.has(code)),
      [],
    );
  });

  it('have a value for each placeholder of their words, in both languages', () => {
    for (const problem of raised) {
      const words = Object.values(problemWords[problem.code]).flatMap((said) => [said.message, said.remedy]);
      const places = words.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
      for (const place of places)
        assert.notEqual(problem.values[place], undefined, `${problem.code} {${place}}`);
    }
  });

  it('are told without a placeholder left over, and without empty brackets', () => {
    for (const problem of raised) {
      for (const text of wordsOfProblem(problem))
        assert.doesNotMatch(text, /[{}]|\(\)|undefined/, problem.code);
    }
  });
});
