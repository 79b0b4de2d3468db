// How well names are found in annotated articles: counts of right, wrong and missed, by kind.

import { discoverNames } from '../src/import/discover.ts';
import { findEntities } from '../src/import/entities.ts';
import { type Names, partsOf } from '../src/import/names/known.ts';
import { sourceLines } from '../src/import/source-lines.ts';
import type { AnnotatedArticle, Marked } from './annotated.ts';

export type Kind = 'places' | 'actors' | 'persons' | 'organisations';
export type Score = { right: number; wrong: number; missed: number };
/** What was not right, in words: `+` found and not marked, `-` marked and not found. */
export type Scores = Readonly<{
  mentions: Record<Kind, Score>;
  articles: Record<Kind, Score>;
  faults: string[];
}>;

const kinds: readonly Kind[] = ['places', 'actors', 'persons', 'organisations'];

export function noScores(): Scores {
  const none = () =>
    Object.fromEntries(kinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }])) as Record<Kind, Score>;
  return { mentions: none(), articles: none(), faults: [] };
}

type Hit = Readonly<{ line: number; start: number; end: number; id: string }>;

/** Scores an article into `scores`. A mention is right by its words and its id; an article's tags by their ids. */
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
  for (const registry of ['place', 'actor'] as const) {
    const kind = registry === 'place' ? 'places' : 'actors';
    const marks = article.marks.filter((mark) => mark.kind === registry);
    // Short forms that refer back may be found, and a place inside a name that no registry has may be.
    const optional = article.marks.filter((mark) => mark.kind === 'ref' || mark.inside);
    compare(
      kind,
      article,
      marks,
      hits[registry],
      optional,
      scores,
      article.marks.filter((m) => m.kind === 'ref'),
    );
  }
  const proposed = discoverNames(lines, entities.sightings);
  for (const kind of ['persons', 'organisations'] as const) {
    const mark = kind === 'persons' ? 'person' : 'org';
    const wanted = new Map<string, string>();
    for (const one of article.marks) if (one.kind === mark) wanted.set(textOf(article, one), '');
    const mine = proposed
      .filter((one) => (one.kind === 'person') === (kind === 'persons'))
      .map(({ name }) => name);
    const right = mine.filter((name) => wanted.has(name));
    const score = scores.articles[kind];
    score.right += right.length;
    score.wrong += mine.length - right.length;
    score.missed += [...wanted.keys()].filter((name) => !mine.includes(name)).length;
    for (const name of mine) if (!wanted.has(name)) scores.faults.push(`${article.name} +${kind} ${name}`);
    for (const name of wanted.keys())
      if (!mine.includes(name)) scores.faults.push(`${article.name} -${kind} ${name}`);
  }
}

function compare(
  kind: 'places' | 'actors',
  article: AnnotatedArticle,
  marks: readonly Marked[],
  hits: readonly Hit[],
  optional: readonly Marked[],
  scores: Scores,
  refs: readonly Marked[],
): void {
  const score = scores.mentions[kind];
  const isSame = (mark: Marked, hit: Hit) =>
    mark.line === hit.line && mark.start < hit.end && hit.start < mark.end && mark.id === hit.id;
  for (const hit of hits) {
    if (marks.some((mark) => isSame(mark, hit))) score.right++;
    else if (!optional.some((mark) => isSame(mark, hit))) {
      score.wrong++;
      scores.faults.push(
        `${article.name} +${kind} ${article.lines[hit.line]?.slice(hit.start, hit.end)} = ${hit.id} · ${around(article, hit)}`,
      );
    }
  }
  for (const mark of marks) {
    if (hits.some((hit) => isSame(mark, hit)) || mark.inside) continue;
    score.missed++;
    scores.faults.push(
      `${article.name} -${kind} ${textOf(article, mark)} = ${mark.id} · ${around(article, mark)}`,
    );
  }
  const found = new Set(hits.map(({ id }) => id));
  const wanted = new Set(marks.map(({ id }) => id));
  const allowed = new Set([...optional, ...refs].map(({ id }) => id));
  const tags = scores.articles[kind];
  for (const id of found) {
    if (wanted.has(id)) tags.right++;
    else if (!allowed.has(id)) tags.wrong++;
  }
  for (const id of new Set(marks.filter(({ inside }) => !inside).map(({ id }) => id)))
    if (!found.has(id)) tags.missed++;
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
