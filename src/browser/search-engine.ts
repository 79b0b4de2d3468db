// A query answered from the pieces of the index. Where they come from is the caller's: a page, a test, a bench.

import { decodePostings } from '../text/postings.ts';
import { type Card, type Directory, filterTerm, leafOf, leavesUnder } from '../text/search-pieces.ts';
import { wordTerms } from '../text/search-terms.ts';
import { wordsOf } from '../text/words.ts';

/** Where pieces come from. Each is asked for once. */
export type Pieces = Readonly<{
  directory: () => Promise<Directory>;
  /** The lines of a piece of terms: a term, a tab, its postings. */
  terms: (leaf: string) => Promise<string>;
  cards: (group: number) => Promise<readonly Card[]>;
}>;

export type Query = Readonly<{
  words: string;
  place?: string;
  actor?: string;
  section?: string;
  year?: string;
}>;

/** What was found: how many articles, whether they have all the words, and the first of them. */
export type Answer = Readonly<{
  count: number;
  all: boolean;
  cards: readonly Card[];
  terms: ReadonlySet<string>;
}>;

/** A beginning of a word is worth looking for from so many letters on, among at most so many pieces and terms. */
const prefixes = { letters: 2, leaves: 4, terms: 40 } as const;

/** How many articles are looked at for a phrase: its words stand in most articles that have them all near the top. */
const phraseDepth = 48;

/** Answers a query with the best `most` articles from `from` on. The last word may be unfinished. */
export async function search(pieces: Pieces, query: Query, from: number, most: number): Promise<Answer> {
  const directory = await pieces.directory();
  const leaves = new Set(directory.leaves);
  const { words, phrases } = parsed(query.words);
  const groups = await Promise.all(
    words.map((word, index) => {
      const isOpen = index === words.length - 1 && !/[\s"»]$/.test(query.words);
      return termsOfWord(pieces, directory, leaves, word, isOpen);
    }),
  );
  const filters = await Promise.all(
    filterTerms(query).map(async (term) => postingsOf(await termLines(pieces, leaves, term), term)),
  );
  const terms = new Set(groups.flatMap((group) => [...group.keys()]));
  let ranked = rank(directory.articles, groups, filters, groups.length);
  const all = ranked.length > 0 || groups.length < 2;
  if (!all) ranked = rank(directory.articles, groups, filters, 1);
  if (phrases.length > 0) ranked = await withPhrases(pieces, directory, ranked, phrases);
  const cards = await cardsOf(pieces, directory, ranked.slice(from, from + most));
  return { count: ranked.length, all, cards, terms };
}

function parsed(text: string): { words: string[]; phrases: string[] } {
  const phrases = [...text.matchAll(/["«“]([^"»”]+)["»”]/g)].map(([, phrase = '']) => phrase);
  const words = wordsOf(text)
    .map((word) => word.text)
    .filter((word) => wordTerms(word) !== null);
  return { words: [...new Set(words)], phrases };
}

function filterTerms({ place, actor, section, year }: Query): string[] {
  return [
    ...(place ? [filterTerm('p', place)] : []),
    ...(actor ? [filterTerm('a', actor)] : []),
    ...(section ? [filterTerm('s', section)] : []),
    ...(year ? [filterTerm('y', year)] : []),
  ];
}

// The terms that a word may mean, each with how much it counts beside the word itself, and their postings.
type Group = ReadonlyMap<string, Readonly<{ share: number; postings: string }>>;

async function termsOfWord(
  pieces: Pieces,
  directory: Directory,
  leaves: ReadonlySet<string>,
  word: string,
  isOpen: boolean,
): Promise<Group> {
  const terms = wordTerms(word);
  const group = new Map<string, { share: number; postings: string }>();
  if (!terms) return group;
  for (const [term, share] of [[terms.term, 1] as const, ...terms.light.map((one) => [one, 0.6] as const)]) {
    const postings = postingsOf(await termLines(pieces, leaves, term), term);
    if (postings !== '') group.set(term, { share, postings });
  }
  if (!isOpen || terms.term.length < prefixes.letters) return group;
  const under = leavesUnder(directory, leaves, terms.term).slice(0, prefixes.leaves);
  const longer: [string, string][] = [];
  for (const text of await Promise.all(under.map((leaf) => pieces.terms(leaf))))
    for (const line of text.split('\n')) if (line.startsWith(terms.term)) longer.push(cutLine(line));
  longer.sort(([, a], [, b]) => b.length - a.length);
  for (const [term, postings] of longer.slice(0, prefixes.terms))
    if (!group.has(term)) group.set(term, { share: 0.5, postings });
  return group;
}

async function termLines(pieces: Pieces, leaves: ReadonlySet<string>, term: string): Promise<string> {
  const leaf = leafOf(leaves, term);
  return leaf === undefined ? '' : pieces.terms(leaf);
}

function cutLine(line: string): [term: string, postings: string] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}

function postingsOf(lines: string, term: string): string {
  const start = lines.startsWith(`${term}\t`) ? 0 : lines.indexOf(`\n${term}\t`) + 1;
  if (start === 0 && !lines.startsWith(`${term}\t`)) return '';
  const end = lines.indexOf('\n', start);
  return lines.slice(start + term.length + 1, end < 0 ? undefined : end);
}

// The numbers of the articles that have at least `least` of the words and pass every filter, the best first.
function rank(
  articles: number,
  groups: readonly Group[],
  filters: readonly string[],
  least: number,
): number[] {
  const scores = new Float64Array(articles);
  const counts = new Uint8Array(articles);
  for (const group of groups) {
    const best = new Float64Array(articles);
    for (const { share, postings } of group.values()) {
      let frequency = 0;
      decodePostings(postings, () => frequency++);
      const rarity = Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
      decodePostings(postings, (article, weight) => {
        const score = share * rarity * weight;
        if (score > (best[article] ?? 0)) best[article] = score;
      });
    }
    best.forEach((score, article) => {
      if (score === 0) return;
      scores[article] = (scores[article] ?? 0) + score;
      counts[article] = (counts[article] ?? 0) + 1;
    });
  }
  const passed = new Uint8Array(articles);
  for (const postings of filters)
    decodePostings(postings, (article) => {
      passed[article] = (passed[article] ?? 0) + 1;
    });
  const found: number[] = [];
  for (let article = 0; article < articles; article++) {
    const hasWords = groups.length === 0 ? filters.length > 0 : (counts[article] ?? 0) >= Math.max(1, least);
    if (hasWords && passed[article] === filters.length) found.push(article);
  }
  // Of equals the newer comes first.
  const value = (article: number) => (scores[article] ?? 0) + 20 * (counts[article] ?? 0);
  return found.sort((a, b) => value(b) - value(a) || b - a);
}

async function withPhrases(
  pieces: Pieces,
  directory: Directory,
  ranked: readonly number[],
  phrases: readonly string[],
): Promise<number[]> {
  const looked = ranked.slice(0, phraseDepth);
  const cards = await cardsOf(pieces, directory, looked);
  return looked.filter((_, index) => {
    const card = cards[index];
    return card !== undefined && phrases.every((phrase) => hasPhrase(`${card.title}\n${card.text}`, phrase));
  });
}

function hasPhrase(text: string, phrase: string): boolean {
  const termOf = ({ text: word }: { text: string }) => wordTerms(word)?.term ?? '';
  const wanted = wordsOf(phrase).map(termOf);
  const has = wordsOf(text).map(termOf);
  return has.some((_, at) => wanted.every((term, offset) => has[at + offset] === term));
}

async function cardsOf(pieces: Pieces, { group }: Directory, articles: readonly number[]): Promise<Card[]> {
  const groups = await Promise.all(articles.map((article) => pieces.cards(Math.floor(article / group))));
  return articles.flatMap((article, index) => groups[index]?.[article % group] ?? []);
}
