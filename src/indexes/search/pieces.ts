// The search index in pieces, each a classic script: they load from a disk, where `fetch` and modules do not.

import type { Article } from '../../model/article.ts';
import { plainText } from '../../text/markdown.ts';
import { localDigits } from '../../text/numerals.ts';
import { encodePostings } from '../../text/postings.ts';
import {
  type Card,
  cardGroup,
  cardsAddress,
  type Directory,
  directoryAddress,
  leafAddress,
} from '../../text/search-pieces.ts';
import type { Catalogue } from '../catalogue.ts';
import { teaserOf } from '../teasers.ts';
import type { Address } from '../views.ts';
import { addTerms } from './terms.ts';

/** A piece of terms is cut further above this many characters. */
const largestLeaf = 24_000;
/** Deeper than any word that is worth telling apart. */
const deepest = 10;
/** The longest text of a card: results mark the words in it. */
const longestText = 6000;

/** Every file of the index by its address. The same newsroom gives the same files; one article more changes few. */
export function searchPieces(catalogue: Catalogue): Map<Address, string> {
  const files = new Map<Address, string>();
  const postings = new Map<string, number[]>();
  // The body is read once for both: it is what the index costs.
  let cards: Card[] = [];
  catalogue.articles.forEach((article, number) => {
    const text = plainText(article.body);
    addTerms(postings, catalogue, article, number, text);
    cards.push(cardOf(catalogue, article, text));
    if (cards.length < cardGroup && number < catalogue.articles.length - 1) return;
    const group = Math.floor(number / cardGroup);
    files.set(cardsAddress(group), piece('c', group, cards));
    cards = [];
  });
  const terms = [...postings.keys()].sort();
  const leaves: string[] = [];
  const lines = terms.map((term) => `${term}\t${encodePostings(postings.get(term) ?? [])}`);
  cut(terms, lines, '', (leaf, text) => {
    leaves.push(leaf);
    files.set(leafAddress(leaf), piece('t', leaf, text));
  });
  files.set(directoryAddress, piece('d', '', directoryOf(catalogue, leaves, postings)));
  return files;
}

// A call of the one function that the page defines. `<` is written so that no text ends a script that holds it.
function piece(kind: string, key: string | number, content: unknown): string {
  const json = JSON.stringify(content)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `warraqPiece(${JSON.stringify(kind)},${JSON.stringify(key)},${json})\n`;
}

// Terms that share a beginning stand together; where they are too many, those that share one letter more. Cut by letters
// and not by size, so that a new word changes its own piece alone.
function cut(
  terms: readonly string[],
  lines: readonly string[],
  prefix: string,
  emit: (leaf: string, text: string) => void,
): void {
  if (terms.length === 0) return;
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  if (size <= largestLeaf || prefix.length >= deepest) {
    emit(prefix, lines.join('\n'));
    return;
  }
  let start = 0;
  if (terms[0] === prefix) {
    emit(`${prefix}.`, lines[0] ?? '');
    start = 1;
  }
  while (start < terms.length) {
    const next = terms[start]?.slice(0, prefix.length + 1) ?? '';
    let end = start;
    while (terms[end]?.startsWith(next)) end++;
    cut(terms.slice(start, end), lines.slice(start, end), next, emit);
    start = end;
  }
}

function directoryOf(
  catalogue: Catalogue,
  leaves: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
): Directory {
  const { site } = catalogue.newsroom;
  const years = [...postings.keys()].filter((term) => term.startsWith('@y')).map((term) => term.slice(2));
  return {
    articles: catalogue.articles.length,
    leaves,
    group: cardGroup,
    years: years.sort().reverse(),
    sections: site.sections
      .filter(({ id }) => catalogue.sections.has(id))
      .map(({ id, name }) => ({ id, name: localDigits(name, site.digits) })),
  };
}

function cardOf(catalogue: Catalogue, article: Article, text: string): Card {
  const { places, actors } = catalogue.newsroom;
  const { title, address, date, section } = teaserOf(catalogue, article);
  return {
    title,
    address,
    date: date.words,
    section: section?.text ?? '',
    names: [
      ...article.places.map((id) => ['p', id, places.get(id)?.name ?? ''] as const),
      ...article.actors.map((id) => ['a', id, actors.get(id)?.name ?? ''] as const),
    ],
    text: localDigits(text.slice(0, longestText), catalogue.style.digits),
  };
}
