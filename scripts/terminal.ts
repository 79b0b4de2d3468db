// What the commands print: problems on stderr, results on stdout, one JSON object where it is asked for.

import { join, relative } from 'node:path';
import { SingleBar } from 'cli-progress';
import { describeProblem, type Language, type Problem, problemLine } from '../src/model/problem.ts';
import { say, type Word } from './words.ts';

/** How a command was asked to speak. */
export type Manner = Readonly<{ json?: boolean; quiet?: boolean; lang: Language }>;

/** Ends a command with an exit code and, as a rule, words; not a fault of ours. */
export class Stop extends Error {
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A problem with its words, as `--json` gives it. */
export function problemJson(problem: Problem, language: Language) {
  const { file, line, column, severity, code } = problem;
  return { file, line, column, severity, code, ...describeProblem(problem, language) };
}

/** Names the files of a newsroom's problems as the user would, from the working directory. */
export function fromHere(newsroom: string, problems: readonly Problem[]): Problem[] {
  const folder = relative('', newsroom);
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
}

export function printProblems(manner: Manner, problems: readonly Problem[]): void {
  if (manner.json) return;
  for (const problem of problems) process.stderr.write(`${problemLine(problem, manner.lang)}\n`);
}

/** A sentence for the person; silent with `--json` or `--quiet`. */
export function tell(
  manner: Manner,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): void {
  if (!manner.json && !manner.quiet) process.stdout.write(`${say(manner.lang, word, values)}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function countSeverity(problems: readonly Readonly<{ severity: string }>[]): {
  errors: number;
  warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** How long work must take before its progress is worth showing, and how often lines come without a terminal. */
const patience = { bar: 700, line: 5000 };

/** Shows progress of long work: a bar on a terminal, a counted line now and then elsewhere; nothing if quick. */
export function progressOf(
  manner: Manner,
  word: Word,
): { update: (done: number, of: number) => void; stop: () => void } {
  if (manner.quiet || manner.json) return { update: () => {}, stop: () => {} };
  const label = say(manner.lang, word);
  const started = performance.now();
  let bar: SingleBar | undefined;
  let last = started;
  return {
    update(done, of) {
      const now = performance.now();
      if (process.stderr.isTTY) {
        if (!bar && now - started > patience.bar && done < of) {
          bar = new SingleBar({
            format: `${label} {bar} {value}/{total}`,
            hideCursor: true,
            stream: process.stderr,
          });
          bar.start(of, done);
        }
        bar?.update(done);
      } else if (now - last > patience.line) {
        last = now;
        process.stderr.write(`${label}: ${done}/${of}\n`);
      }
    },
    stop() {
      bar?.stop();
    },
  };
}
