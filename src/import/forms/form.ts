// Which form a file has, and the articles in it.

import type { Problem } from '../../model/problem.ts';
import { plainArticle, type RawArticle } from '../raw-article.ts';
import { readFeed } from './feed.ts';
import { readPage } from './page.ts';
import { readJson, readTable } from './records.ts';

export const formNames = ['text', 'html', 'wxr', 'rss', 'atom', 'jsonl', 'csv'] as const;
export type FormName = (typeof formNames)[number];

/** A problem of the form; the caller knows the file's name. */
export type FormProblem = Omit<Problem, 'file'>;

/** What a reader of a form gives: the articles as they are asked for, and what is wrong. */
export type FormRead = Readonly<{ articles: Iterable<RawArticle>; problems: FormProblem[] }>;

export type FormOptions = Readonly<{
  /** The file's name: its ending helps where the content does not tell. */
  name: string;
  form?: FormName;
  /** Which column or key holds what: `title`, `body`, `published`… A dot leads into nested objects. */
  columns?: Readonly<Record<string, string>>;
}>;

/** Reads a text in its form. */
export function readForm(text: string, options: FormOptions): FormRead & { form: FormName } {
  const form = options.form ?? formOf(options.name, text);
  return { form, ...readers[form](text, options) };
}

const readers: Readonly<Record<FormName, (text: string, options: FormOptions) => FormRead>> = {
  text: (text) => ({ articles: [plainArticle(text)], problems: [] }),
  html: (text) => ({ articles: [readPage(text)], problems: [] }),
  wxr: readFeed,
  rss: readFeed,
  atom: readFeed,
  jsonl: readJson,
  csv: readTable,
};

/** The form by what the text begins with, then by the ending of the name; plain text where neither tells. */
export function formOf(name: string, text: string): FormName {
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|rdf:RDF)\b/i.test(start))
    return /wordpress\.org\/export/.test(start) ? 'wxr' : 'rss';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<feed\b/i.test(start)) return 'atom';
  if (/^<\?xml/.test(start) && /<!(?:DOCTYPE|ENTITY)/i.test(start) && !/<!DOCTYPE html/i.test(start))
    return 'rss';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p|meta)\b/i.test(
      start,
    )
  )
    return 'html';
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:json|jsonl|ndjson)$/.test(ending) || /^\[?\s*\{\s*"/.test(start)) return 'jsonl';
  if (/^(?:csv|tsv)$/.test(ending)) return 'csv';
  if (/^(?:html?|xhtml)$/.test(ending)) return 'html';
  return /^(?:xml|rss|atom)$/.test(ending) ? 'rss' : 'text';
}
