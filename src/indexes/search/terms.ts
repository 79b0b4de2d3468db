// The postings of every term: which articles have it, and how much it counts there.

import type { Article } from '../../model/article.ts';
import { placeLadder } from '../../model/registry.ts';
import { monthOf } from '../../text/dates.ts';
import { packPosting, weights } from '../../text/postings.ts';
import { filterTerm } from '../../text/search-pieces.ts';
import { wordTerms } from '../../text/search-terms.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue.ts';

/** How much a word counts by where it stands. */
const fields = { title: 8, names: 4, summary: 2, body: 1 } as const;
/** What is left of that where the word had to be stripped to fit. */
const stripped = 0.5;

// BM25's: how soon more of the same word says nothing more, and how much a long text is held against it. The usual length
// is fixed, in words, so that a new article does not change the weights of all others.
const bm25 = { k: 1.2, b: 0.6, usualLength: 300 } as const;

/** Adds the terms of an article to the postings of all. Articles come in order of their numbers; `text` is the plain body. */
export function addTerms(
  all: Map<string, number[]>,
  catalogue: Catalogue,
  article: Article,
  number: number,
  text: string,
): void {
  const add = (term: string, weight: number) => {
    const postings = all.get(term);
    if (postings) postings.push(packPosting(number, weight));
    else all.set(term, [packPosting(number, weight)]);
  };
  const { counts, length } = counted(catalogue, article, text);
  const long = 1 - bm25.b + (bm25.b * length) / bm25.usualLength;
  for (const [term, count] of counts)
    add(term, Math.max(1, Math.round((count / (count + bm25.k * long)) * weights)));
  for (const term of filterTerms(catalogue, article)) add(term, 1);
}

// How often each term is said, by where, and how many words there are.
function counted(
  catalogue: Catalogue,
  article: Article,
  text: string,
): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (words: string, field: number) => {
    for (const { text: word } of wordsOf(words)) {
      const terms = wordTerms(word);
      if (!terms) continue;
      length++;
      counts.set(terms.term, (counts.get(terms.term) ?? 0) + field);
      for (const one of terms.light) counts.set(one, (counts.get(one) ?? 0) + field * stripped);
    }
  };
  add(article.title, fields.title);
  add([article.kicker, article.summary, article.byline].filter(Boolean).join(' '), fields.summary);
  const { places, actors } = catalogue.newsroom;
  for (const id of article.places) add(places.get(id)?.name ?? '', fields.names);
  for (const id of article.actors) add(actors.get(id)?.name ?? '', fields.names);
  add(text, fields.body);
  return { counts, length };
}

function filterTerms(catalogue: Catalogue, article: Article): Set<string> {
  const { places } = catalogue.newsroom;
  const around = article.places.flatMap((id) => placeLadder(places, id).map((place) => place.id));
  const month = monthOf(article.published, catalogue.style.timeZone);
  return new Set([
    ...around.map((id) => filterTerm('p', id)),
    ...article.actors.map((id) => filterTerm('a', id)),
    ...(article.section === undefined ? [] : [filterTerm('s', article.section)]),
    ...(month === undefined ? [] : [filterTerm('y', String(month.year))]),
  ]);
}
