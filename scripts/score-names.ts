// How well names are found in annotated articles: counts of right, wrong and missed, by kind.

import { discoverNames } from '../src/import/discover.ts';
import { findEntities } from '../src/import/entities.ts';
import { type Names, partsOf } from '../src/import/names/known.ts';
import { sourceLines } from '../src/import/source-lines.ts';
import type { AnnotatedArticle, Marked } from './annotated.ts';

export type Kind = 'places' | 'actors' | 'persons' | 'organisations';
export type Score = { right: number; wrong: number; missed: number };
/** What was not right, in words: `+` found and not marked, `-` marked and not found. */
export type Scores = Readonly<{ mentions: Record<Kind, Score>; faults: string[] }>;

const kinds: readonly Kind[] = ['places', 'actors', 'persons', 'organisations'];

export function noScores(): Scores {
  const mentions = Object.fromEntries(
    kinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<Kind, Score>;
  return { mentions, faults: [] };
}

type Hit = Readonly<{ line: number; start: number; end: number; id: string }>;

/**
 * Scores an article into `scores`. A mention of a place or an actor is right if its words overlap the mark's and its id
 * is the same; a proposal is right if its words are exactly a mark's, once an article.
 */
export function scoreArticle(names: Names, article: AnnotatedArticle, scores: Scores): void {
  const { lines } = sourceLines(article.lines.map((raw, index) => ({ number: index + 1, raw })));
  const entities = findEntities(names, lines);
  const hits: Record<'place' | 'actor', Hit[]> = { place: [], actor: [] };
  for (const [line, sightings] of entities.sightings)
    for (const { nameStart, end, ids } of sightings) {
      const { registry, bare } = partsOf(ids[0] ?? '');
      if (registry === 'place' || registry === 'actor')
        hits[registry].push({ line: line.number - 1, start: nameStart, end, id: bare });
    }
  compare('places', article, 'place', hits.place, scores);
  compare('actors', article, 'actor', hits.actor, scores);
  const proposed = discoverNames(lines, entities.sightings);
  const wordsOf = (isPerson: boolean) =>
    proposed
      .filter(({ kind }) => (kind === 'person') === isPerson)
      .map(({ evidence, name }) => evidence[0]?.text ?? name);
  compareProposals('persons', article, 'person', wordsOf(true), scores);
  compareProposals('organisations', article, 'org', wordsOf(false), scores);
}

function compareProposals(
  kind: Kind,
  article: AnnotatedArticle,
  mark: string,
  proposed: readonly string[],
  { mentions, faults }: Scores,
): void {
  const wanted = new Set(article.marks.filter((one) => one.kind === mark).map((one) => textOf(article, one)));
  for (const name of proposed) {
    if (wanted.delete(name)) mentions[kind].right++;
    else {
      mentions[kind].wrong++;
      faults.push(`${article.name} +${kind} ${name}`);
    }
  }
  mentions[kind].missed += wanted.size;
  for (const name of wanted) faults.push(`${article.name} -${kind} ${name}`);
}

// Short forms that refer back may be found, and so may a place inside a name that no registry has.
function compare(
  kind: 'places' | 'actors',
  article: AnnotatedArticle,
  mark: 'place' | 'actor',
  hits: readonly Hit[],
  { mentions, faults }: Scores,
): void {
  const marks = article.marks.filter((one) => one.kind === mark);
  const optional = article.marks.filter((one) => one.kind === 'ref' || one.inside);
  const score = mentions[kind];
  const isSame = (one: Marked, hit: Hit) =>
    one.line === hit.line && one.start < hit.end && hit.start < one.end && one.id === hit.id;
  for (const hit of hits) {
    if (marks.some((one) => isSame(one, hit))) score.right++;
    else if (!optional.some((one) => isSame(one, hit))) {
      score.wrong++;
      const words = article.lines[hit.line]?.slice(hit.start, hit.end);
      faults.push(`${article.name} +${kind} ${words} = ${hit.id} · ${around(article, hit)}`);
    }
  }
  for (const one of marks) {
    if (hits.some((hit) => isSame(one, hit)) || one.inside) continue;
    score.missed++;
    faults.push(`${article.name} -${kind} ${textOf(article, one)} = ${one.id} · ${around(article, one)}`);
  }
}

function textOf(article: AnnotatedArticle, mark: Marked): string {
  return (article.lines[mark.line] ?? '').slice(mark.start, mark.end);
}

function around(
  article: AnnotatedArticle,
  { line, start, end }: { line: number; start: number; end: number },
): string {
  return (article.lines[line] ?? '').slice(Math.max(0, start - 30), end + 25);
}
