// warraq names merge, rename, where, unused and check: the names that the registries have.

import { relative } from 'node:path';
import { slug as slugSchema } from '../src/model/fields.ts';
import { hasErrors } from '../src/model/problem.ts';
import { type Actor, type Place, placeLadder, spellingsOf } from '../src/model/registry.ts';
import { listArticles, readArticle } from '../src/newsroom/articles.ts';
import { Drafts, mergeEntries, ownEntry, renameEntry } from '../src/newsroom/name-edits.ts';
import type { Registries, RegistryName } from '../src/newsroom/registries.ts';
import { lookupWords } from '../src/text/name-words.ts';
import { readNames, refuse, writeDrafts } from './names-read.ts';
import {
  countSeverity,
  fromHere,
  type Manner,
  printJson,
  printProblems,
  problemJson,
  Stop,
  tell,
} from './terminal.ts';
import { say } from './words.ts';

export type NamesArguments = Manner & Readonly<{ newsroom: string; dryRun?: boolean; slug?: string }>;

const registryNames = ['places', 'actors'] as const;

/** Makes one entry of two: `from` goes into `into`. */
export function merge(from: string, into: string, args: NamesArguments): number {
  const registries = soundNames(args);
  const registry = registryOf(args, registries, from);
  const all: ReadonlyMap<string, Place | Actor> = registries[registry];
  const [gone, kept] = [all.get(from), all.get(into)];
  if (!gone || !kept) throw new Stop(1, say(args.lang, gone ? 'otherRegistry' : 'noEntry', { id: into }));
  if (from === into) throw new Stop(2, say(args.lang, 'sameEntry', { id: from }));
  const drafts = new Drafts(args.newsroom);
  // What ships stays in what ships: the newsroom can only say that it is another's.
  if (!ownEntry(drafts, registry, from)) throw new Stop(1, say(args.lang, 'shippedEntry', { from, into }));
  const articles = mergeEntries(
    drafts,
    registry,
    gone,
    kept,
    registries,
    hasPage(args, registries, registry, from),
  );
  finish(args, drafts, { from, into, articles });
  tell(args, 'merged', { from: gone.name, into: kept.name, articles: articles.length });
  return 0;
}

/** Gives an entry another name, and with --slug another address. */
export function rename(id: string, name: string, args: NamesArguments): number {
  const registries = soundNames(args);
  const registry = registryOf(args, registries, id);
  const entry = (registries[registry] as ReadonlyMap<string, Place | Actor>).get(id);
  if (!entry) throw new Stop(1, say(args.lang, 'noEntry', { id }));
  const { slug } = args;
  if (slug !== undefined && !slugSchema.safeParse(slug).success)
    throw new Stop(2, say(args.lang, 'badSlug', { value: slug }));
  const taken = [...registries[registry].values()].find((one) => one.slug === slug && one.id !== id);
  if (taken) throw new Stop(1, say(args.lang, 'slugTaken', { value: slug ?? '', id: taken.id }));
  if (lookupWords(name).length === 0) throw new Stop(2, say(args.lang, 'badName', { value: name }));
  const drafts = new Drafts(args.newsroom);
  renameEntry(drafts, registry, entry, name, slug, hasPage(args, registries, registry, id));
  finish(args, drafts, { id, name });
  tell(args, 'renamed', { before: entry.name, name });
  return 0;
}

/** Which entries have a name, and where; the part of a name if none has it whole. */
export function where(name: string, args: NamesArguments): number {
  const registries = soundNames(args);
  const wanted = lookupWords(name).join(' ');
  const all = entriesOf(registries);
  const whole = all.filter(({ entry }) => entry.id === name || spellingKeys(entry).includes(wanted));
  const found =
    whole.length > 0 || wanted === ''
      ? whole
      : all.filter(({ entry }) => spellingKeys(entry).some((key) => key.includes(wanted)));
  const drafts = new Drafts(args.newsroom);
  const tagged = articlesByTag(args.newsroom);
  const rows = found.map(({ registry, entry }) => {
    const own = ownEntry(drafts, registry, entry.id);
    return {
      id: entry.id,
      name: entry.name,
      registry,
      kind: entry.kind,
      spellings: spellingsOf(entry).slice(1),
      ...(own && { file: own.file, line: own.line }),
      articles: tagged.get(`${registry} ${entry.id}`) ?? [],
    };
  });
  if (args.json) printJson({ entries: rows });
  for (const row of rows) {
    const at = row.file
      ? `${relative('', `${args.newsroom}/${row.file}`)}:${row.line}`
      : say(args.lang, 'shipped');
    tell(args, 'entryAt', { id: row.id, name: row.name, where: at, articles: row.articles.length });
  }
  if (rows.length === 0) tell(args, 'nowhere', { name });
  return rows.length > 0 ? 0 : 1;
}

/** The newsroom's own entries that no article names, and that no other entry lies in. */
export function unused(args: NamesArguments): number {
  const registries = soundNames(args);
  const tagged = articlesByTag(args.newsroom);
  const all = entriesOf(registries);
  const parents = new Set(
    all.flatMap(({ entry }) => [entry.parent, 'country' in entry ? entry.country : undefined]),
  );
  const drafts = new Drafts(args.newsroom);
  const rows = all.flatMap(({ registry, entry }) => {
    if (tagged.has(`${registry} ${entry.id}`) || parents.has(entry.id)) return [];
    const own = ownEntry(drafts, registry, entry.id);
    return own ? [{ id: entry.id, name: entry.name, registry, ...own }] : [];
  });
  if (args.json) printJson({ entries: rows });
  for (const { id, name, file, line } of rows)
    tell(args, 'unusedEntry', { id, name, where: `${relative('', `${args.newsroom}/${file}`)}:${line}` });
  tell(args, 'unusedSum', { count: rows.length });
  return 0;
}

/** The faults of the registries themselves. */
export function checkNames(args: NamesArguments): number {
  const { registries, problems } = readNames(args.newsroom);
  const here = fromHere(args.newsroom, problems);
  if (args.json) printJson({ problems: here.map((problem) => problemJson(problem, args.lang)) });
  printProblems(args, here);
  tell(args, 'checkedNames', {
    places: registries.places.size,
    actors: registries.actors.size,
    ...countSeverity(here),
  });
  return hasErrors(problems) ? 1 : 0;
}

function soundNames(args: NamesArguments): Registries {
  const { registries, problems } = readNames(args.newsroom);
  refuse(args, args.newsroom, problems);
  return registries;
}

function registryOf(manner: Manner, registries: Registries, id: string): RegistryName {
  const found = registryNames.find((registry) => registries[registry].has(id));
  if (!found) throw new Stop(1, say(manner.lang, 'noEntry', { id }));
  return found;
}

function entriesOf(registries: Registries): { registry: RegistryName; entry: Place | Actor }[] {
  return registryNames.flatMap((registry) =>
    [...registries[registry].values()].map((entry) => ({ registry, entry })),
  );
}

function spellingKeys(entry: Place | Actor): string[] {
  return spellingsOf(entry).map((text) => lookupWords(text).join(' '));
}

function articlesByTag(newsroom: string): Map<string, string[]> {
  const tagged = new Map<string, string[]>();
  for (const file of listArticles(newsroom).files) {
    const { read } = readArticle(newsroom, file);
    for (const registry of registryNames)
      for (const id of read?.article[registry] ?? [])
        tagged.set(`${registry} ${id}`, [...(tagged.get(`${registry} ${id}`) ?? []), file]);
  }
  return tagged;
}

// Whether the site has a page of an entry: some published article names it, or a place inside it.
function hasPage(args: NamesArguments, { places }: Registries, registry: RegistryName, id: string): boolean {
  return listArticles(args.newsroom).files.some((file) => {
    const article = readArticle(args.newsroom, file).read?.article;
    if (!article || article.draft) return false;
    if (registry === 'actors') return article.actors.includes(id);
    return article.places.some((one) => placeLadder(places, one).some((place) => place.id === id));
  });
}

function finish(args: NamesArguments, drafts: Drafts, done: Readonly<Record<string, unknown>>): void {
  writeDrafts(args, drafts);
  if (args.json) printJson({ ...done, files: [...drafts.edits().keys()] });
}
