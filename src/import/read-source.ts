// The bytes of a file as the articles they hold: decoded, mended where they were misread, and taken out of their form.

import type { Problem } from '../model/problem.ts';
import { declaredCharset, decodeText } from './decode.ts';
import { type FormName, readForm } from './forms/form.ts';
import { repairMojibake } from './mojibake.ts';
import type { RawArticle } from './raw-article.ts';
import type { LineChange } from './source-lines.ts';

export type SourceOptions = Readonly<{
  /** As the user named the file. */
  file: string;
  form?: FormName;
  /** Which column or key holds what: `title`, `body`, `published`… */
  columns?: Readonly<Record<string, string>>;
}>;

/** What a file holds. `articles` is read as it is asked for; the problems are those known without reading it. */
export type Source = Readonly<{
  encoding?: string;
  form?: FormName;
  articles: Iterable<RawArticle>;
  /** Lines that had been misread, put right. */
  repaired: readonly LineChange[];
  problems: readonly Problem[];
}>;

/** Reads a file's bytes. Nothing is lost or guessed: a byte that cannot be read is a problem with its offset. */
export function readSource(bytes: Uint8Array, options: SourceOptions): Source {
  const { file } = options;
  const declared = declaredCharset(bytes);
  const decoded = decodeText(bytes, declared === undefined ? {} : { declared });
  if ('fault' in decoded) {
    const values = 'offset' in decoded ? { offset: String(decoded.offset) } : {};
    const problem: Problem = { file, line: 1, column: 1, severity: 'error', code: decoded.fault, values };
    return { articles: [], repaired: [], problems: [problem] };
  }
  const mended = repairMojibake(decoded.text);
  const read = readForm(mended.text, {
    name: file,
    ...(options.form && { form: options.form }),
    ...(options.columns && { columns: options.columns }),
  });
  return {
    encoding: decoded.encoding,
    form: read.form,
    articles: read.articles,
    repaired: mended.changes.map(({ line, before, after, kind }) => ({ line, rule: kind, before, after })),
    problems: read.problems.map((problem) => ({ ...problem, file })),
  };
}
