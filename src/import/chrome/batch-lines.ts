// What a batch teaches: a line that stands in many articles of one paper is the page's.

import { lineKey } from '../../text/line-key.ts';
import type { SourceLine } from '../source-lines.ts';
import { endsSentence } from './sentences.ts';

/** The lines of one article that may be its page's. `article` tells copies of one article from two articles. */
export type LineKeys = Readonly<{ article: string; keys: readonly string[] }>;

/** Counted so far. Plain data, to be kept for each outlet; `maxKeys` bounds the memory. */
export type LineCounts = {
  articles: number;
  counts: Map<string, { count: number; long: boolean; article: string }>;
};

const reach = 15;
const longestLine = 12;
const maxKeys = 20_000;
const leastArticles = 5;
const leastShare = 0.2;
const leastShareOfParagraphs = 0.5;

/** Nothing counted yet. */
export function noLineCounts(): LineCounts {
  return { articles: 0, counts: new Map() };
}

/** The keys of the lines near the top and the end of an article: pages put nothing of theirs anywhere else so often. */
export function lineKeysOf(lines: readonly SourceLine[]): LineKeys {
  const keys = new Set<string>();
  lines.forEach((line, at) => {
    if (at >= reach && at < lines.length - reach) return;
    const key = learnedKey(line, lineKey(line.text));
    if (key !== undefined && key !== '') keys.add(key);
  });
  // Copies of an article have its long lines in common; two articles may share one that is the page's.
  const longest = lines
    .map(({ text }) => text.slice(0, 80))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { article: longest.slice(0, 6).join('\n'), keys: [...keys] };
}

/** Adds an article to the counts. The same article twice in a row counts once. */
export function countLines(totals: LineCounts, { article, keys }: LineKeys): void {
  totals.articles++;
  for (const key of keys) {
    const known = totals.counts.get(key);
    if (!known) totals.counts.set(key, { count: 1, long: key.startsWith(paragraphMark), article });
    else if (known.article !== article) {
      known.count++;
      known.article = article;
    }
  }
  if (totals.counts.size > maxKeys) prune(totals);
}

/** The keys of the lines that are the pages'. */
export function learnChrome(totals: LineCounts): Set<string> {
  const learned = new Set<string>();
  for (const [key, { count, long }] of totals.counts) {
    const share = count / totals.articles;
    if (count >= leastArticles && share >= (long ? leastShareOfParagraphs : leastShare)) learned.add(key);
  }
  return learned;
}

/** The key under which a line would have been learned. */
export function learnedKey(line: Pick<SourceLine, 'text' | 'words'>, key: string): string | undefined {
  if (line.words <= longestLine) return key;
  return isParagraph(line) ? paragraphMark + key.slice(0, 120) : undefined;
}

const paragraphMark = '¶';

function isParagraph({ text, words }: Pick<SourceLine, 'text' | 'words'>): boolean {
  return words >= 20 && endsSentence(text);
}

// What is rare so far is forgotten first. A line of a fifth of all articles is never rare.
function prune(totals: LineCounts): void {
  for (let rare = 1; totals.counts.size > maxKeys / 2; rare++) {
    for (const [key, { count }] of totals.counts) if (count <= rare) totals.counts.delete(key);
    if (rare > totals.articles) return;
  }
}
