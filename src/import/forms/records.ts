// JSON Lines, JSON and tables: one record an article, its fields by usual names or by the mapping the user gives.

import { parse } from 'csv-parse/sync';
import type { Given, RawArticle, RawLine } from '../raw-article.ts';
import type { FormOptions, FormProblem, FormRead } from './form.ts';
import { fragmentLines } from './page.ts';

/** The fields an article may have, with the names that exports usually give them. */
const usualNames: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'headline', 'name', 'العنوان', 'عنوان'],
  body: ['body', 'text', 'content', 'article', 'articlebody', 'story', 'النص', 'المحتوى', 'المتن'],
  kicker: ['kicker'],
  summary: ['summary', 'description', 'excerpt', 'standfirst', 'الملخص', 'مقدمة'],
  byline: ['byline', 'author', 'authors', 'creator', 'الكاتب', 'المؤلف', 'المحرر'],
  agency: ['agency', 'الوكالة'],
  outlet: ['outlet', 'source', 'site', 'publisher', 'newspaper', 'المصدر', 'الصحيفة'],
  section: ['section', 'category', 'القسم', 'التصنيف'],
  published: [
    'published',
    'date',
    'published_at',
    'publishedat',
    'datepublished',
    'pubdate',
    'التاريخ',
    'تاريخ النشر',
  ],
  updated: ['updated', 'modified', 'updated_at', 'datemodified'],
  url: ['url', 'link', 'address', 'الرابط'],
  keywords: ['keywords', 'tags', 'الوسوم', 'كلمات مفتاحية'],
  caption: ['caption', 'image_caption'],
  credit: ['credit'],
};

type Record_ = ReadonlyMap<string, unknown>;

/** One object a line, or an array of objects. A line that is broken is told, and the others go on. */
export function readJson(text: string, options: FormOptions): FormRead {
  const problems: FormProblem[] = [];
  const records: { line: number; record: Record_ }[] = [];
  const add = (value: unknown, line: number) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      records.push({ line, record: new Map(Object.entries(value)) });
    } else problems.push(fault('bad-record', line, 1, { detail: 'not an object' }));
  };
  const whole = wholeJson(text);
  if (whole) for (const value of Array.isArray(whole) ? whole : [whole]) add(value, 1);
  else {
    text.split(/\r\n|\r|\n/).forEach((source, index) => {
      if (source.trim() === '') return;
      try {
        add(JSON.parse(source), index + 1);
      } catch (error) {
        const at = /position (\d+)/.exec(String(error))?.[1];
        problems.push(fault('bad-record', index + 1, Number(at ?? 0) + 1, { detail: 'not JSON' }));
      }
    });
  }
  return { articles: articlesOf(records, options, problems), problems };
}

function wholeJson(text: string): object | undefined {
  if (!/^\s*\[/.test(text) && /\}\s*[\r\n]+\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Commas, semicolons or tabs; the first row names the columns. */
export function readTable(text: string, options: FormOptions): FormRead {
  const problems: FormProblem[] = [];
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const delimiter = ['\t', ';', ',']
    .map((mark) => ({ mark, count: first.split(mark).length }))
    .reduce((best, one) => (one.count > best.count ? one : best)).mark;
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as never;
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    return {
      articles: [],
      problems: [fault('bad-record', lines, 1, { detail: message.split('\n')[0] ?? '' })],
    };
  }
  const [head, ...others] = rows;
  const columns = (head?.record ?? []).map((name) => name.trim());
  let line = (head?.info.lines ?? 1) + 1;
  const records: { line: number; record: Record_ }[] = [];
  for (const { record, info } of others) {
    if (record.length === columns.length)
      records.push({ line, record: new Map(columns.map((name, at) => [name, record[at]])) });
    else {
      const detail = `${record.length} / ${columns.length}`;
      problems.push(fault('bad-record', line, 1, { detail }));
    }
    line = info.lines + 1;
  }
  return { articles: articlesOf(records, options, problems), problems };
}

function articlesOf(
  records: readonly { line: number; record: Record_ }[],
  options: FormOptions,
  problems: FormProblem[],
): Iterable<RawArticle> {
  const names = [...(records[0]?.record.keys() ?? [])];
  const columns = columnsOf(names, options.columns ?? {});
  if (records.length > 0 && !columns.has('body')) {
    problems.push(fault('no-body-column', 1, 1, { columns: names.join('، ') }));
    return [];
  }
  return records.map(({ line, record }, index) => articleOf(record, columns, line, index + 1));
}

// The user's word first, then the usual names in their order.
function columnsOf(names: readonly string[], mapped: Readonly<Record<string, string>>): Map<string, string> {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const columns = new Map<string, string>();
  for (const [field, usual] of Object.entries(usualNames)) {
    const own = Object.hasOwn(mapped, field) ? mapped[field] : undefined;
    const found = own ?? usual.map((name) => byName.get(name)).find((name) => name !== undefined);
    if (found !== undefined) columns.set(field, found);
  }
  return columns;
}

function articleOf(
  record: Record_,
  columns: ReadonlyMap<string, string>,
  number: number,
  item: number,
): RawArticle {
  const value = (field: string) => valueAt(record, columns.get(field));
  const text = (field: string) => textOf(value(field));
  const body = text('body') ?? '';
  const lines: RawLine[] = /<(?:p|br|div|h[1-6])\b/i.test(body)
    ? fragmentLines(body, number)
    : body.split(/\r\n|\r|\n/).map((raw) => ({ number, raw }));
  const given: Record<string, string | readonly string[]> = {};
  for (const field of columns.keys()) {
    const said = field === 'body' || field === 'keywords' ? undefined : text(field);
    if (said !== undefined) given[field] = said;
  }
  const keywords = value('keywords');
  const list = Array.isArray(keywords) ? keywords.map(textOf) : (textOf(keywords)?.split(/[،,;|]/) ?? []);
  const named = list.map((word) => word?.trim()).filter((word) => word !== undefined && word !== '');
  if (named.length > 0) given['keywords'] = [...new Set(named as string[])];
  return { lines, given: given as Given, removed: [], item };
}

function valueAt(record: Record_, column: string | undefined): unknown {
  if (column === undefined) return undefined;
  if (record.has(column)) return record.get(column);
  let value: unknown = record.get(column.split('.')[0] ?? '');
  for (const key of column.split('.').slice(1)) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  return value;
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('، ') || undefined;
  if (typeof value === 'object' && value !== null) return textOf((value as { name?: unknown }).name);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

function fault(
  code: FormProblem['code'],
  line: number,
  column: number,
  values: FormProblem['values'],
): FormProblem {
  return { line, column, severity: 'error', code, values };
}
