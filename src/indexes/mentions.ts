// Where an article names its places and actors: the sentence for each, and the spellings to link.

import type { Article } from '../model/article.ts';
import { type Actor, type Place, spellingsOf } from '../model/registry.ts';
import { guardedSpellings } from '../model/spellings.ts';
import { buildFinder, findTagged, type Spelling } from '../text/finder.ts';
import { plainText } from '../text/markdown.ts';
import { roleBefore, roleBehind } from '../text/roles.ts';
import { type Catalogue, perArticle } from './catalogue.ts';
import { cutSentence } from './cut-sentence.ts';
import { type Told, toldIn } from './told.ts';
import type { SentenceView } from './views.ts';

/** What a list shows of an article's text. */
export type Digest = Readonly<{
  lead: string;
  sentences: ReadonlyMap<string, SentenceView>;
  /** What the text calls its persons, by their ids: «مدير الزراعة في الأنبار». */
  roles: ReadonlyMap<string, readonly string[]>;
  /** What its sentences tell of other days than its own, and of its own. */
  told: readonly Told[];
}>;

/** The first paragraph; of each place and actor of the article the first sentence; persons' roles; what is dated. */
export const digestOf = perArticle((catalogue, article): Digest => {
  const text = plainText(article.body);
  const sentences = new Map<string, SentenceView>();
  const roles = new Map<string, string[]>();
  const sightings = findTagged(buildFinder(articleSpellings(catalogue, article)), text);
  for (const sighting of sightings) {
    for (const id of sighting.ids) {
      if (!sentences.has(id)) sentences.set(id, cutSentence(text, sighting));
      if (isPerson(catalogue, id)) gatherRoles(roles, id, text, sighting);
    }
  }
  const told = toldIn(text, sightings, catalogue.style.months.toLowerCase());
  return { lead: text.split('\n', 1)[0] ?? '', sentences, roles, told };
});

function isPerson(catalogue: Catalogue, id: string): boolean {
  return (
    id.startsWith('actor:') && catalogue.newsroom.actors.get(id.slice('actor:'.length))?.kind === 'person'
  );
}

function gatherRoles(
  roles: Map<string, string[]>,
  id: string,
  text: string,
  { start, end }: { start: number; end: number },
): void {
  const found = [roleBefore(text, start).role, roleBehind(text, end)].filter((role) => role !== undefined);
  if (found.length > 0) roles.set(id, [...(roles.get(id) ?? []), ...found]);
}

/** Every spelling of an article's own places and actors. Ids carry their registry: `place:anbar`. */
export function articleSpellings(catalogue: Catalogue, article: Article): Spelling[] {
  const { places, actors } = catalogue.newsroom;
  return [
    ...article.places.flatMap((id) => entrySpellings('place', places.get(id))),
    ...article.actors.flatMap((id) => entrySpellings('actor', actors.get(id))),
  ];
}

function entrySpellings(gatherer: 'place' | 'actor', entry: Place | Actor | undefined): Spelling[] {
  if (!entry) return [];
  return guardedSpellings(entry, spellingsOf(entry)).map((spelling) => ({
    ...spelling,
    id: `${gatherer}:${entry.id}`,
  }));
}
