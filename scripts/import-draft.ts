// One file into drafts: read from the disk, decoded, taken out of its form, drafted. Runs in the command and its workers.

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { type Draft, draftArticle } from '../src/import/draft.ts';
import type { FormName } from '../src/import/forms/form.ts';
import type { Names } from '../src/import/names/known.ts';
import type { RawArticle } from '../src/import/raw-article.ts';
import { readSource } from '../src/import/read-source.ts';
import type { LineChange } from '../src/import/source-lines.ts';
import type { Problem, ProblemCode } from '../src/model/problem.ts';
import { systemWords } from '../src/newsroom/read-file.ts';
import type { EdtfDate } from '../src/text/edtf.ts';
import { standardInput } from './import-sources.ts';

/** What all files of one run are drafted with. Plain data, so that a worker can be sent it. */
export type DraftSettings = Readonly<{
  published?: EdtfDate | undefined;
  outlet?: string | undefined;
  timeZone: string;
  /** ISO 3166 alpha-2, lower case: the order of day and month in numeric dates. */
  country?: string;
  form?: FormName;
  columns?: Readonly<Record<string, string>>;
  fixes: readonly string[];
  /** Keys of the lines that the batch showed to be of its pages, by the folder of the files. */
  learned: ReadonlyMap<string, ReadonlySet<string>>;
}>;

/** An article of a file. `sha256` is of the file, or of the item where the file holds many. */
export type Drafted = Readonly<{
  sha256: string;
  encoding: string;
  raw: RawArticle;
  /** Lines of the file that had been misread, put right. */
  repaired: readonly LineChange[];
  draft?: Draft;
  problems: readonly Problem[];
}>;

/** What became of a file: its articles as they are asked for, and what is wrong with the file itself. */
export type DraftedFile = Readonly<{
  file: string;
  sha256?: string;
  articles: Iterable<Drafted>;
  problems: readonly Problem[];
}>;

/** The largest file that is read, in bytes: of a text or page, and of an export of many articles. */
const largest = { text: 4 * 1024 * 1024, export: 64 * 1024 * 1024 };
const exports = new Set(['.xml', '.rss', '.atom', '.json', '.jsonl', '.ndjson', '.csv', '.tsv']);

/** Whether a file may hold many articles, by its name. */
export function mayHoldMany(file: string): boolean {
  return file === standardInput || exports.has(extname(file).toLowerCase());
}

/** The bytes of a file that may be read, or why not. */
export function readBytes(file: string): { bytes: Buffer } | { problem: Problem } {
  const fail = (code: ProblemCode, values: Problem['values'] = {}) => ({
    problem: { file, line: 1, column: 1, severity: 'error', code, values } as const,
  });
  try {
    if (file === standardInput) return { bytes: readFileSync(0) };
    const stats = statSync(file);
    const most = mayHoldMany(file) ? largest.export : largest.text;
    const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
    if (stats.size > most) return fail('too-large', { size: megabytes(stats.size), most: megabytes(most) });
    if (!stats.isFile()) return fail('not-a-file');
    return { bytes: readFileSync(file) };
  } catch (error) {
    return fail('unreadable', { detail: systemWords(error) });
  }
}

/** Reads and drafts a file. */
export function draftFile(file: string, settings: DraftSettings, names: Names): DraftedFile {
  const read = readBytes(file);
  if ('problem' in read) return { file, articles: [], problems: [read.problem] };
  const sha256 = sha256Of(read.bytes);
  const source = readSource(read.bytes, {
    file,
    ...(settings.form && { form: settings.form }),
    ...(settings.columns && { columns: settings.columns }),
  });
  function* articles(): Generator<Drafted> {
    for (const raw of source.articles) {
      const content = [raw.given, raw.lines.map((line) => line.raw)];
      yield {
        ...draftRaw(raw, file, settings, names, source.repaired),
        sha256: raw.item === undefined ? sha256 : sha256Of(JSON.stringify(content)),
        encoding: source.encoding ?? 'utf-8',
        raw,
        repaired: source.repaired,
      };
    }
  }
  return { file, sha256, articles: articles(), problems: source.problems };
}

/** Drafts an article; again with other settings where an earlier import was given more. */
export function draftRaw(
  raw: RawArticle,
  file: string,
  settings: DraftSettings,
  names: Names,
  repaired: readonly LineChange[],
): { draft?: Draft; problems: Problem[] } {
  const { published, outlet, timeZone, country, fixes, learned } = settings;
  return draftArticle(raw, {
    file,
    timeZone,
    names,
    repaired,
    fixes: new Set(fixes),
    learned: learned.get(dirname(file)) ?? new Set(),
    ...(published && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(country !== undefined && { country }),
  });
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
