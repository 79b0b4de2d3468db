// The sentence that a query is found in, cut around it, with its words marked.

import { searchWords } from '../text/search-terms.ts';

/** A piece of a text, and whether it is one of the words that were looked for. */
export type Piece = Readonly<{ text: string; marked: boolean }>;

/** How many letters of a text a result shows. */
const room = 220;

/** The part of a text with the most of the terms in it, cut between words, in pieces. */
export function markedPart(text: string, terms: ReadonlySet<string>): Piece[] {
  const hits = hitsIn(text, terms);
  let best = 0;
  let most = 0;
  hits.forEach((hit, index) => {
    const inside = hits.slice(index).filter(({ end }) => end < hit.start + room);
    const different = new Set(inside.map(({ term }) => term)).size;
    if (different > most) [best, most] = [index, different];
  });
  const first = hits[best];
  const start = first ? wordStart(text, Math.max(0, first.start - room / 4)) : 0;
  const end = wordEnd(text, start + room);
  const part = markedText(text.slice(start, end).replaceAll('\n', ' '), terms);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...part,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A whole text in pieces, its words that have one of the terms marked. */
export function markedText(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, terms)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function hitsIn(text: string, terms: ReadonlySet<string>): { start: number; end: number; term: string }[] {
  const hits: { start: number; end: number; term: string }[] = [];
  for (const { term, light, start, end } of searchWords(text)) {
    const found = [term, ...light].find((one) => terms.has(one));
    if (found !== undefined) hits.push({ start, end, term: found });
  }
  return hits;
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at === 0 || space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
