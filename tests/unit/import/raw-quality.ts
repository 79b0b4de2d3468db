// How well raw texts are read: each fixture's draft against what a person says is in the text, counted by kind of fact.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Draft, draftArticle } from '../../../src/import/draft.ts';
import type { Names } from '../../../src/import/names/known.ts';
import { plainArticle } from '../../../src/import/raw-article.ts';
import { cleanText } from '../../../src/text/clean.ts';
import { plainText } from '../../../src/text/markdown.ts';

/** What a person says is in a text; every nonblank line of it is metadata, chrome or body. */
export type Expected = Readonly<{
  country: string;
  /** Null where the page has none: then it is told, and nothing is imported. */
  title: string | null;
  published: string | null;
  weekday: string | null;
  byline: string | null;
  agency: string | null;
  caption: string | null;
  dateline: string | null;
  kicker: string | null;
  summary: string | null;
  chrome: readonly string[];
  body: readonly string[];
}>;

export type Fact =
  | 'title'
  | 'date'
  | 'byline'
  | 'agency'
  | 'caption'
  | 'dateline'
  | 'kicker'
  | 'summary'
  | 'chrome'
  | 'body';

/** Right and all, and what is wrong, as `fixture: fact: expected → found`. */
export type Score = Record<Fact, { right: number; of: number }>;

export type Measured = Readonly<{
  score: Score;
  faults: string[];
  countries: ReadonlySet<string>;
  texts: number;
}>;

/** Drafts every `*.txt` of some folders and compares it with the `*.json` beside it. */
export function measureRaw(folders: readonly string[], names: Names): Measured {
  const facts: Fact[] = [
    'title',
    'date',
    'byline',
    'agency',
    'caption',
    'dateline',
    'kicker',
    'summary',
    'chrome',
    'body',
  ];
  const score = Object.fromEntries(facts.map((fact) => [fact, { right: 0, of: 0 }])) as Score;
  const faults: string[] = [];
  const countries = new Set<string>();
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => join(folder, file)),
  );
  for (const path of files) {
    const file = `${basename(dirname(path))}/${basename(path)}`;
    const text = readFileSync(path, 'utf8');
    const expected = JSON.parse(readFileSync(path.replace(/txt$/, 'json'), 'utf8')) as Expected;
    countries.add(expected.country);
    const options = { file, names, timeZone: 'Asia/Baghdad', country: expected.country };
    const { draft, problems } = draftArticle(plainArticle(text), options);
    if (expected.title === null) {
      score.title.of++;
      if (draft === undefined && problems.some(({ code }) => code === 'no-headline')) score.title.right++;
      else faults.push(`${file}: title: none → ${draft?.title}`);
      continue;
    }
    if (!draft) faults.push(...problems.map(({ code }) => `${file}: not imported: ${code}`));
    const count = (fact: Fact, right: boolean, said: string) => {
      score[fact].of++;
      if (right) score[fact].right++;
      else faults.push(`${file}: ${fact}: ${said}`);
    };
    compareFacts(expected, draft, count);
    compareBody(expected, draft, count);
  }
  return { score, faults, countries, texts: files.length };
}

type Count = (fact: Fact, right: boolean, said: string) => void;

function compareFacts(expected: Expected, draft: Draft | undefined, count: Count): void {
  const same = (fact: Fact, wanted: string | null, found: string | undefined) =>
    count(fact, letters(wanted ?? '') === letters(found ?? ''), `${wanted} → ${found ?? null}`);
  same('title', expected.title, draft?.title);
  // An hour or a weekday beside the day is no fault.
  count(
    'date',
    (draft?.published?.edtf.slice(0, 10) ?? null) === (expected.published?.slice(0, 10) ?? null),
    `${expected.published} → ${draft?.published?.edtf ?? null}`,
  );
  same('byline', expected.byline, draft?.byline);
  same('agency', expected.agency, draft?.agency);
  same('caption', expected.caption, draft?.image?.caption);
  same('dateline', expected.dateline, draft?.dateline);
  same('kicker', expected.kicker, draft?.kicker);
  same('summary', expected.summary, draft?.summary);
}

function compareBody(expected: Expected, draft: Draft | undefined, count: Count): void {
  const body = draft?.body ?? '';
  const all = letters(plainText(body));
  const lines = new Set(body.split('\n').map((line) => letters(plainText(line))));
  for (const paragraph of expected.body) {
    count('body', all.includes(letters(paragraph)), `lost: ${paragraph.slice(0, 60)}`);
  }
  const wanted = new Set(expected.body.map(letters));
  for (const line of expected.chrome) {
    const key = letters(line);
    if (key === '' || wanted.has(key)) continue;
    count('chrome', !lines.has(key), `stayed: ${line.slice(0, 60)}`);
  }
}

// Marks and spaces are cleaned on the way; letters and digits are not.
function letters(text: string): string {
  return cleanText(text).replace(/[^\p{Letter}\p{Number}]/gu, '');
}
