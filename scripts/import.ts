// warraq import: raw texts, pages and exports into articles.

import { basename, relative, resolve } from 'node:path';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { fixableCodes } from '../src/import/copy-edit.ts';
import { type FormName, formNames } from '../src/import/forms/form.ts';
import { gatherNames, type Names } from '../src/import/names/known.ts';
import { hasErrors, type Problem } from '../src/model/problem.ts';
import { dataFolders } from '../src/newsroom/load.ts';
import { readRegistries } from '../src/newsroom/registries.ts';
import { readShelf, type Shelf, saveArticle } from '../src/newsroom/save-article.ts';
import { readSite } from '../src/newsroom/site-data.ts';
import { parseEdtf } from '../src/text/edtf.ts';
import { type Drafted, type DraftSettings, draftRaw } from './import-draft.ts';
import { openJournal } from './import-journal.ts';
import { learnFrom } from './import-learn.ts';
import { draftAll } from './import-pool.ts';
import { type Imported, importPrinter } from './import-print.ts';
import { openReport } from './import-report.ts';
import { findSources } from './import-sources.ts';
import {
  fromHere,
  type Manner,
  printJson,
  printProblems,
  problemJson,
  progressOf,
  Stop,
} from './terminal.ts';
import { say } from './words.ts';

export type ImportArguments = Manner &
  Readonly<{
    newsroom: string;
    published?: string;
    outlet?: string;
    form?: string;
    map?: readonly string[];
    fix?: readonly string[];
    report?: string;
    dryRun?: boolean;
  }>;

type Desk = Readonly<{
  root: string;
  names: Names;
  shelf: Shelf;
  settings: DraftSettings;
  dryRun: boolean;
}>;

/** Imports what it is given, file by file. A bad one is told and the rest goes on. Returns the exit code. */
export async function importTexts(wanted: readonly string[], args: ImportArguments): Promise<number> {
  const opened = openDesk(args);
  if (!opened) return 1;
  const { files, problems } = findSources(wanted);
  const learned = learnFrom(files, progressOf(args, 'learning'));
  const desk: Desk = { ...opened, settings: { ...opened.settings, learned } };
  const journal = openJournal(desk.root, opened.settings);
  const printer = importPrinter(args, files.length);
  const report = openReport(args);
  const progress = progressOf(args, 'importing');
  printer.problems(problems);
  const left = args.dryRun ? [...files] : files.filter((file) => !journal.has(file));
  printer.passedOver(files.length - left.length);
  let done = files.length - left.length;
  const task = { root: desk.root, settings: desk.settings };
  for await (const { file, sha256, articles, problems: faults } of draftAll(left, task, desk.names)) {
    let articlesOf = 0;
    let bad = hasErrors(faults);
    for (const drafted of articles) {
      const imported = settle(file, drafted, desk);
      bad ||= !imported.saved;
      articlesOf++;
      printer.article(imported);
      report.add(imported);
    }
    if (articlesOf === 0) printer.article({ source: file, problems: faults });
    else printer.problems(faults);
    if (faults.length > 0) report.add({ source: file, problems: faults });
    if (!bad && sha256 !== undefined && !args.dryRun) journal.add(file, sha256);
    progress.update(++done, files.length);
  }
  progress.stop();
  journal.close();
  report.write();
  return printer.end();
}

// The newsroom must be sound before anything is put into it, and the options too.
function openDesk(args: ImportArguments): Desk | undefined {
  const root = resolve(args.newsroom);
  const options = checkOptions(args);
  const { site, problems } = readSite(root);
  const { registries, problems: registryProblems } = readRegistries(dataFolders(root, packageRoot));
  const found = fromHere(args.newsroom, [...problems, ...registryProblems]);
  if (!site || hasErrors(found)) {
    if (args.json)
      printJson({ articles: [], problems: found.map((problem) => problemJson(problem, args.lang)) });
    printProblems(args, found);
    return undefined;
  }
  return {
    root,
    names: gatherNames(registries.places, registries.actors),
    shelf: readShelf(root),
    settings: { ...options, timeZone: site.timeZone, country: site.months.toLowerCase(), learned: new Map() },
    dryRun: args.dryRun ?? false,
  };
}

function checkOptions(args: ImportArguments): Omit<DraftSettings, 'timeZone' | 'learned'> {
  const refuse = (value: string, option: string): never => {
    throw new Stop(2, say(args.lang, 'badValue', { value, option }));
  };
  const published = args.published === undefined ? undefined : parseEdtf(args.published);
  if (args.published !== undefined && !published) refuse(args.published, '--published');
  const form = formNames.find((name) => name === args.form) as FormName | undefined;
  if (args.form !== undefined && !form) refuse(args.form, '--form');
  const columns = (args.map ?? []).map((pair) => {
    const [, field, column] = /^([a-z]+)=(.+)$/s.exec(pair) ?? refuse(pair, '--map');
    return [field ?? '', column ?? ''] as const;
  });
  const fixes = (args.fix ?? []).flatMap((codes) => codes.split(','));
  for (const code of fixes) if (!fixableCodes.has(code)) refuse(code, '--fix');
  return {
    fixes,
    ...(published && { published }),
    ...(args.outlet !== undefined && { outlet: args.outlet }),
    ...(form && { form }),
    ...(columns.length > 0 && { columns: Object.fromEntries(columns) }),
  };
}

/** Puts a draft on the shelf. What was given with the first import holds until something else is given. */
function settle(source: string, drafted: Drafted, desk: Desk): Imported {
  const { root, shelf, settings, names, dryRun } = desk;
  const { raw, sha256, encoding, repaired } = drafted;
  if (!drafted.draft) return { source, raw, problems: drafted.problems };
  const known = shelf.bySource.get(sha256) ?? shelf.byUrl.get(raw.given.url ?? '');
  const before = {
    published: known?.published === undefined ? undefined : parseEdtf(known.published),
    outlet: known?.outlet,
  };
  const again = (given: typeof before) => draftRaw(raw, source, { ...settings, ...given }, names, repaired);
  const asBefore =
    !known ||
    (known.published === drafted.draft.published?.edtf && known.outlet === drafted.draft.outlet?.name);
  const { draft = drafted.draft, problems } = asBefore
    ? drafted
    : again({
        published: settings.published ?? before.published,
        outlet: settings.outlet ?? before.outlet,
      });
  const facts = { file: known?.source ?? basename(source), sha256, encoding };
  const saved = saveArticle(root, shelf, draft, facts, dryRun, () => known && again(before).draft);
  const file = relative('', resolve(root, saved.file));
  const kept: Problem[] =
    saved.outcome === 'kept'
      ? [{ file, line: 1, column: 1, severity: 'warning', code: 'edited-article', values: { value: file } }]
      : [];
  return { source, raw, draft, saved: { ...saved, file }, problems: [...problems, ...kept] };
}
