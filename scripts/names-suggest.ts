// warraq names suggest and accept: names of the articles that no registry has.

import { relative } from 'node:path';
import { discoverNames } from '../src/import/discover.ts';
import { entryOf, type Proposed, type Suggestion, suggestNames } from '../src/import/discovery/suggest.ts';
import { findEntities } from '../src/import/entities.ts';
import { countryOfName, gatherNames, type Names } from '../src/import/names/known.ts';
import { sourceLines } from '../src/import/source-lines.ts';
import type { Article } from '../src/model/article.ts';
import type { Problem } from '../src/model/problem.ts';
import { listArticles, parseArticleText } from '../src/newsroom/articles.ts';
import { cutFrontMatter } from '../src/newsroom/front-matter.ts';
import { addEntry, Drafts, tagArticles } from '../src/newsroom/name-edits.ts';
import { readText } from '../src/newsroom/read-file.ts';
import { readNames, refuse, writeDrafts } from './names-read.ts';
import { fromHere, type Manner, printJson, problemJson, progressOf, Stop, tell } from './terminal.ts';
import { say } from './words.ts';

export type SuggestArguments = Manner & Readonly<{ newsroom: string; least: number; limit: number }>;
export type AcceptArguments = Manner & Readonly<{ newsroom: string; least?: number; dryRun?: boolean }>;

export function suggest(args: SuggestArguments): number {
  const { suggestions, problems } = suggestionsOf(args);
  const shown = suggestions.filter(({ articles }) => articles.length >= args.least).slice(0, args.limit);
  if (args.json) {
    printJson({
      suggestions: shown.map((one) => ({ ...one, entry: entryOf(one) })),
      problems: fromHere(args.newsroom, problems).map((problem) => problemJson(problem, args.lang)),
    });
    return 0;
  }
  for (const one of shown) tell(args, 'suggestion', valuesOf(args, one));
  tell(args, 'suggested', { shown: shown.length, all: suggestions.length });
  if (shown[0]) tell(args, 'acceptNext', { command: `warraq names accept ${shown[0].id}` });
  return 0;
}

function valuesOf(args: SuggestArguments, { id, name, kind, articles, evidence, spellings }: Suggestion) {
  const [first] = evidence;
  return {
    id,
    name,
    kind: say(args.lang, kind === 'person' ? 'aPerson' : 'aBody'),
    articles: articles.length,
    mentions: evidence.length,
    spellings: spellings.length > 0 ? ` (${spellings.join('، ')})` : '',
    where: first ? `${relative('', `${args.newsroom}/${first.file}`)}:${first.line}:${first.column}` : '',
  };
}

/** Takes suggestions over: entries into the newsroom's registry, and their ids into the articles that name them. */
export function accept(wanted: readonly string[], args: AcceptArguments): number {
  const { suggestions } = suggestionsOf(args);
  const chosen = new Set<Suggestion>();
  const unknown: string[] = [];
  for (const word of wanted) {
    const found = suggestions.find(
      ({ id, name, spellings }) => id === word || name === word || spellings.includes(word),
    );
    if (found) chosen.add(found);
    else unknown.push(word);
  }
  if (args.least !== undefined)
    for (const one of suggestions) if (one.articles.length >= args.least) chosen.add(one);
  if (unknown.length > 0)
    throw new Stop(1, unknown.map((name) => say(args.lang, 'noSuggestion', { name })).join('\n'));
  if (chosen.size === 0) throw new Stop(2, say(args.lang, 'nothingWanted'));
  const drafts = new Drafts(args.newsroom);
  for (const one of chosen) {
    addEntry(drafts, 'actors', entryOf(one));
    tagArticles(drafts, 'actors', one.id, one.articles);
  }
  writeDrafts(args, drafts);
  if (args.json) printJson({ accepted: [...chosen].map(entryOf), files: [...drafts.edits().keys()] });
  for (const { id, name, articles } of chosen)
    tell(args, 'accepted', { id, name, articles: articles.length });
  return 0;
}

function suggestionsOf(args: Manner & Readonly<{ newsroom: string }>): {
  suggestions: Suggestion[];
  problems: Problem[];
} {
  const { registries, problems } = readNames(args.newsroom);
  refuse(args, args.newsroom, problems);
  const names = gatherNames(registries.places, registries.actors);
  const { files } = listArticles(args.newsroom);
  const progress = progressOf(args, 'reading');
  const all: Proposed[] = [];
  files.forEach((file, index) => {
    const { text } = readText(args.newsroom, file);
    const read = text === undefined ? undefined : parseArticleText(text, file).read;
    const cut = read && cutFrontMatter(text ?? '', file);
    if (cut && 'body' in cut) all.push(proposedIn(names, file, read.article, cut.bodyLine));
    progress.update(index + 1, files.length);
  });
  progress.stop();
  const taken = (id: string) => registries.places.has(id) || registries.actors.has(id);
  return { suggestions: suggestNames(all, taken), problems: [...problems] };
}

function proposedIn(names: Names, file: string, article: Article, bodyLine: number): Proposed {
  // What the import escaped for Markdown is read as it is shown.
  const body = article.body.split('\n').map((raw, index) => ({
    number: bodyLine + index,
    raw: raw.replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
  }));
  const { lines } = sourceLines(body);
  const proposals = discoverNames(lines, findEntities(names, lines).sightings);
  const country = countryOf(names, article);
  return { file, proposals, ...(country !== undefined && { country }) };
}

// The country of more than half of the article's places.
function countryOf(names: Names, article: Article): string | undefined {
  const countries = article.places.map((id) => countryOfName(names, `place:${id}`));
  return countries.find((one) => countries.filter((other) => other === one).length * 2 > countries.length);
}
