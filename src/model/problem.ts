// A fault in the content, in a form that both a person and a program can use.

import { visibleText } from '../text/visible.ts';
import { problemWords } from './problem-words.ts';
import { arabicValue } from './value-words.ts';

export type Language = 'ar' | 'en';

export type ProblemCode = keyof typeof problemWords;

/** Where and what. `line` and `column` count from 1, `column` in UTF-16 code units, as editors do; `file` is as the user would name it. */
export type Problem = Readonly<{
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  code: ProblemCode;
  /** The values that the words of this code speak of: `{key}`, `{value}`… */
  values: Readonly<Record<string, string>>;
}>;

/** A problem in somebody's words: what is wrong, and what to do. */
export type ProblemText = Readonly<{ message: string; remedy: string }>;

/** The words of a problem in a language, its values filled in and made harmless for a terminal. */
export function describeProblem(problem: Problem, language: Language): ProblemText {
  const words = problemWords[problem.code][language];
  const values =
    language === 'ar'
      ? Object.fromEntries(
          Object.entries(problem.values).map(([name, value]) => [
            name,
            arabicValue(problem.code, name, value),
          ]),
        )
      : problem.values;
  return { message: fill(words.message, values), remedy: fill(words.remedy, values) };
}

/** One line: `file:line:column severity code message — what to do`. */
export function problemLine(problem: Problem, language: Language): string {
  const { message, remedy } = describeProblem(problem, language);
  const where = `${visibleText(problem.file)}:${problem.line}:${problem.column}`;
  return `${where} ${problem.severity} ${problem.code} ${message} — ${remedy}`;
}

/** Orders problems by file, line, column and code, so that a report never depends on the order of reading. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => visibleText(values[name] ?? ''));
}
