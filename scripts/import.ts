// warraq import: raw texts into articles.

import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { decodeText } from '../src/import/decode.ts';
import { type Draft, draftArticle } from '../src/import/draft.ts';
import { gatherNames, type Names } from '../src/import/entities.ts';
import { plainArticle } from '../src/import/raw-article.ts';
import { hasErrors, type Problem, type ProblemCode } from '../src/model/problem.ts';
import { dataFolders } from '../src/newsroom/load.ts';
import { systemWords } from '../src/newsroom/read-file.ts';
import { readRegistries } from '../src/newsroom/registries.ts';
import { readShelf, type Saved, type Shelf, saveArticle } from '../src/newsroom/save-article.ts';
import { readSite } from '../src/newsroom/site-data.ts';
import { type EdtfDate, parseEdtf } from '../src/text/edtf.ts';
import { visibleText } from '../src/text/visible.ts';
import {
  fromHere,
  type Manner,
  printJson,
  printProblems,
  problemJson,
  progressOf,
  Stop,
  tell,
} from './terminal.ts';
import { say } from './words.ts';

export type ImportArguments = Manner &
  Readonly<{ newsroom: string; published?: string; outlet?: string; dryRun?: boolean }>;

/** A text larger than this is no article, in bytes. */
const largest = 4 * 1024 * 1024;

type Desk = Readonly<{
  args: ImportArguments;
  root: string;
  names: Names;
  timeZone: string;
  shelf: Shelf;
  published: EdtfDate | undefined;
}>;
type Result = Readonly<{ source: string; draft?: Draft; saved?: Saved; problems: readonly Problem[] }>;

export function importTexts(files: readonly string[], args: ImportArguments): number {
  const desk = openDesk(args);
  if (!desk) return 1;
  const progress = progressOf(args, 'reading');
  const results = files.map((file, index) => {
    const result = importOne(file, desk);
    progress.update(index + 1, files.length);
    return result;
  });
  progress.stop();
  for (const result of results) report(args, result);
  const done = results.filter(({ saved }) => saved).length;
  if (args.json) printJson({ articles: results.map((result) => resultJson(args, result)) });
  else if (!args.dryRun && done > 0)
    tell(args, 'importedAll', { done, all: files.length, command: nextCommand(args) });
  return done === files.length ? 0 : 1;
}

function nextCommand({ newsroom }: ImportArguments): string {
  return newsroom === '.'
    ? 'npm run build'
    : `npm run warraq -- build --newsroom ${JSON.stringify(newsroom)}`;
}

// The newsroom must be sound before anything is put into it.
function openDesk(args: ImportArguments): Desk | undefined {
  const published = args.published === undefined ? undefined : parseEdtf(args.published);
  if (args.published !== undefined && !published) {
    throw new Stop(2, say(args.lang, 'badValue', { value: args.published, option: '--published' }));
  }
  const root = resolve(args.newsroom);
  const { site, problems } = readSite(root);
  const { registries, problems: registryProblems } = readRegistries(dataFolders(root, packageRoot));
  const found = fromHere(args.newsroom, [...problems, ...registryProblems]);
  if (!site || hasErrors(found)) {
    if (args.json)
      printJson({ articles: [], problems: found.map((problem) => problemJson(problem, args.lang)) });
    printProblems(args, found);
    return undefined;
  }
  const names = gatherNames(registries.places, registries.actors);
  return { args, root, names, timeZone: site.timeZone, shelf: readShelf(root), published };
}

function importOne(source: string, desk: Desk): Result {
  const fail = (code: ProblemCode, values: Problem['values'] = {}): Result => {
    return { source, problems: [{ file: source, line: 1, column: 1, severity: 'error', code, values }] };
  };
  let bytes: Buffer;
  try {
    const { size } = lstatSync(source);
    if (size > largest) return fail('too-large', { size: (size / 1024 / 1024).toFixed(0), most: '4' });
    bytes = readFileSync(source);
  } catch (error) {
    return fail('unreadable', { detail: systemWords(error) });
  }
  const decoded = decodeText(bytes);
  if ('fault' in decoded)
    return fail(decoded.fault, 'offset' in decoded ? { offset: String(decoded.offset) } : {});
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = desk.shelf.bySource.get(sha256);
  const given = { published: desk.published, outlet: desk.args.outlet };
  const before = {
    published: known?.published === undefined ? undefined : parseEdtf(known.published),
    outlet: known?.outlet,
  };
  // What was given with the first import holds until something else is given.
  const { draft, problems } = draftWith(desk, source, decoded.text, {
    published: given.published ?? before.published,
    outlet: given.outlet ?? before.outlet,
  });
  if (!draft) return { source, problems };
  const facts = { file: known?.source ?? basename(source), sha256, encoding: decoded.encoding };
  const earlier = known && draftWith(desk, source, decoded.text, before).draft;
  const saved = saveArticle(desk.root, desk.shelf, draft, facts, desk.args.dryRun ?? false, earlier);
  const file = relative('', resolve(desk.root, saved.file));
  const kept: Problem[] =
    saved.outcome === 'kept'
      ? [{ file, line: 1, column: 1, severity: 'warning', code: 'edited-article', values: { value: file } }]
      : [];
  return { source, draft, saved: { ...saved, file }, problems: [...problems, ...kept] };
}

type Given = Readonly<{ published: EdtfDate | undefined; outlet: string | undefined }>;

function draftWith(desk: Desk, file: string, text: string, { published, outlet }: Given) {
  const { names, timeZone } = desk;
  return draftArticle(plainArticle(text), {
    file,
    timeZone,
    names,
    ...(published && { published }),
    ...(outlet !== undefined && { outlet }),
  });
}

function report(args: ImportArguments, { draft, saved, problems }: Result): void {
  printProblems(args, problems);
  if (!draft || !saved || args.json || args.quiet) return;
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
function resultJson(args: ImportArguments, { source, draft, saved, problems }: Result) {
  return {
    source,
    file: saved?.file ?? null,
    slug: saved?.slug ?? null,
    outcome: saved?.outcome ?? null,
    title: draft?.title ?? null,
    published: draft?.published?.edtf ?? null,
    updated: draft?.updated?.edtf ?? null,
    weekday: draft?.weekday ?? null,
    kicker: draft?.kicker ?? null,
    summary: draft?.summary ?? null,
    byline: draft?.byline ?? null,
    agency: draft?.agency ?? null,
    outlet: draft?.outlet ?? null,
    image: draft?.image ?? null,
    places: draft?.places ?? [],
    actors: draft?.actors ?? [],
    proposed: draft?.proposed ?? [],
    removed: draft?.removed ?? [],
    changed: draft?.changed ?? [],
    problems: problems.map((problem) => problemJson(problem, args.lang)),
  };
}
