// The cases of tests/fixtures/newsroom-problems: what a newsroom's files hold, and what is reported of them.

import { readdirSync, readFileSync } from 'node:fs';
import { describeProblem, type Problem } from '../../../src/model/problem.ts';
import { parseFixtures } from '../fixture-file.ts';
import { type Files, loadAlone, scratchNewsroom } from './scratch-newsroom.ts';

const folder = new URL('../../fixtures/newsroom-problems/', import.meta.url);

export const problemFiles = readdirSync(folder).sort();

/** The files of a case: each begins with a line `== path`. */
export function filesOf(input: string): Files {
  const [, ...parts] = input.split(/^== /m);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), `${part.slice(end + 1).replace(/\n$/, '')}\n`];
    }),
  );
}

/** Loads the newsroom of a case. */
export function problemsOf(input: string): readonly Problem[] {
  return loadAlone(scratchNewsroom(filesOf(input))).problems;
}

/** A report as the fixtures have it: a problem a line, its values in the order of their names. */
export function reportOf(problems: readonly Problem[]): string {
  return problems.map(reportLine).join('\n') || '-';
}

function reportLine({ file, line, column, severity, code, values }: Problem): string {
  const said = Object.entries(values).map(([key, value]) => `${key}=${value.replaceAll('\\', '!')}`);
  return [`${file}:${line}:${column} ${severity} ${code}`, ...said.sort()].join(' ');
}

/** Every problem that any case raises. */
export function allProblems(): Problem[] {
  return problemFiles.flatMap((file) =>
    parseFixtures(readFileSync(new URL(file, folder), 'utf8'), file).flatMap(({ input }) =>
      problemsOf(input),
    ),
  );
}

/** Both languages' words of a problem, filled in. */
export function wordsOfProblem(problem: Problem): string[] {
  return (['ar', 'en'] as const).flatMap((language) => Object.values(describeProblem(problem, language)));
}
