// What an import tells: on a terminal a few articles in full and many in sum, with --json one object, written as it grows.

import type { Draft } from '../src/import/draft.ts';
import type { RawArticle } from '../src/import/raw-article.ts';
import { hasErrors, type Problem } from '../src/model/problem.ts';
import type { Saved } from '../src/newsroom/save-article.ts';
import { visibleText } from '../src/text/visible.ts';
import { type Manner, printProblems, problemJson, tell } from './terminal.ts';
import { say } from './words.ts';

/** What became of one article, or of a file that holds none. */
export type Imported = Readonly<{
  source: string;
  raw?: RawArticle;
  draft?: Draft;
  saved?: Saved;
  problems: readonly Problem[];
}>;

export type PrintArguments = Manner & Readonly<{ newsroom: string; dryRun?: boolean; report?: string }>;

/** More files than this are told in sum: nobody reads ten thousand paragraphs on a terminal. */
const fewFiles = 20;

export type ImportPrinter = Readonly<{
  /** The faults of a file as a whole. */
  problems: (problems: readonly Problem[]) => void;
  article: (imported: Imported) => void;
  /** Files that an interrupted import had done. */
  passedOver: (count: number) => void;
  /** Returns the exit code. */
  end: () => number;
}>;

/** Tells article by article, so that nothing is held. */
export function importPrinter(args: PrintArguments, files: number): ImportPrinter {
  const few = files <= fewFiles;
  const counts = { written: 0, unchanged: 0, kept: 0, failed: 0 };
  const doubts = new Map<string, number>();
  const ofFiles: Problem[] = [];
  let failed = false;
  let first = true;
  const json = (value: unknown) => {
    process.stdout.write(`${first ? '{"articles": [\n' : ',\n'}${JSON.stringify(value, null, 2)}`);
    first = false;
  };
  // Errors are told at once; of many files' warnings only their number, since the report has them.
  const tellProblems = (problems: readonly Problem[]) => {
    failed ||= hasErrors(problems);
    printProblems(args, few ? problems : problems.filter(({ severity }) => severity === 'error'));
    for (const { severity, code } of problems)
      if (severity === 'warning') doubts.set(code, (doubts.get(code) ?? 0) + 1);
  };
  return {
    problems(problems) {
      if (hasErrors(problems)) counts.failed++;
      ofFiles.push(...problems);
      tellProblems(problems);
    },
    article(imported) {
      counts[imported.saved?.outcome ?? 'failed']++;
      tellProblems(imported.problems);
      if (args.json) json(articleJson(args, imported));
      else if (few) tellArticle(args, imported);
    },
    passedOver(count) {
      if (count > 0) tell(args, 'passedOver', { count });
    },
    end() {
      if (args.json) {
        const problems = JSON.stringify(ofFiles.map((problem) => problemJson(problem, args.lang)));
        process.stdout.write(`${first ? '{"articles": [' : '\n'}], "problems": ${problems}}\n`);
      }
      if (!few && doubts.size > 0) tellDoubts(args, doubts);
      const done = counts.written + counts.unchanged + counts.kept;
      if (!few || counts.failed > 0 || done > 1) tell(args, 'importedSum', counts);
      if (done > 0 && !args.dryRun) tell(args, 'importedNext', { command: nextCommand(args) });
      return failed || counts.failed > 0 ? 1 : 0;
    },
  };
}

function nextCommand({ newsroom }: PrintArguments): string {
  return newsroom === '.'
    ? 'npm run build'
    : `npm run warraq -- build --newsroom ${JSON.stringify(newsroom)}`;
}

function tellDoubts(args: PrintArguments, doubts: ReadonlyMap<string, number>): void {
  const rows = [...doubts].sort(([, a], [, b]) => b - a).map(([code, count]) => `  ${count} ${code}`);
  tell(args, args.report === undefined ? 'doubtsReport' : 'doubtsOf', { doubts: rows.join('\n') });
}

function tellArticle(args: PrintArguments, { draft, saved, problems }: Imported): void {
  if (!draft || !saved || args.quiet) return;
  const names = (list: readonly { name: string }[]) =>
    list.map(({ name }) => name).join('، ') || say(args.lang, 'none');
  const outcome = args.dryRun
    ? 'wouldImport'
    : saved.outcome === 'unchanged'
      ? 'unchangedImport'
      : saved.outcome === 'kept'
        ? 'keptImport'
        : undefined;
  if (outcome) process.stdout.write(say(args.lang, outcome));
  tell(args, 'imported', {
    file: saved.file,
    paragraphs: draft.body.trimEnd().split('\n\n').length,
    places: names(draft.places),
    actors: names(draft.actors),
    removed: draft.removed.length,
    changed: draft.changed.length,
    doubts: problems.length,
  });
  for (const { line, text, reason } of draft.removed)
    tell(args, 'removedLine', { line, text: visibleText(text), reason });
  if (draft.proposed.length > 0) tell(args, 'proposedNames', { names: names(draft.proposed) });
}

// The shape of design §5. What is not there is null, so that every article has every key.
function articleJson(args: PrintArguments, { source, raw, draft, saved, problems }: Imported) {
  return {
    source,
    item: raw?.item ?? null,
    file: saved?.file ?? null,
    slug: saved?.slug ?? null,
    outcome: saved?.outcome ?? null,
    title: draft?.title ?? null,
    published: draft?.published?.edtf ?? null,
    updated: draft?.updated?.edtf ?? null,
    weekday: draft?.weekday ?? null,
    kicker: draft?.kicker ?? null,
    summary: draft?.summary ?? null,
    section: draft?.section ?? null,
    byline: draft?.byline ?? null,
    agency: draft?.agency ?? null,
    dateline: draft?.dateline ?? null,
    outlet: draft?.outlet ?? null,
    image: draft?.image ?? null,
    keywords: draft?.keywords ?? [],
    url: draft?.url ?? null,
    body: draft?.body ?? null,
    places: draft?.places ?? [],
    actors: draft?.actors ?? [],
    proposed: draft?.proposed ?? [],
    removed: draft?.removed ?? [],
    changed: draft?.changed ?? [],
    problems: problems.map((problem) => problemJson(problem, args.lang)),
  };
}
