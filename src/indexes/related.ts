// Related articles, with the names they share as the reason.

import type { Article } from '../model/article.ts';
import { type Catalogue, type Listing, positionIn } from './catalogue.ts';

export type Related = Readonly<{ article: Article; shared: readonly string[] }>;

const most = 4;

// Candidates are an article's near neighbours in the lists of its own names: so the cost does not grow with the
// newsroom, and a new article changes the related ones of the few before it, not of all (design §6).
const neighbours = 6;

const stateWeight = 1;

/**
 * The articles that share most with this one, best first. Names weigh by what they are and not by how often they
 * occur: a weight that changed with every new article would rewrite every page. `shared` holds `place:anbar`…
 */
export function relatedTo(catalogue: Catalogue, article: Article): Related[] {
  const scores = new Map<Article, { score: number; nearness: number; shared: string[]; worth: boolean }>();
  for (const [name, weight, listing] of ownNames(catalogue, article)) {
    const here = positionIn(catalogue, listing, article);
    for (let at = Math.max(0, here - neighbours); at <= here + neighbours; at++) {
      const other = listing.articles[at];
      if (!other || other === article) continue;
      const found = scores.get(other) ?? { score: 0, nearness: 0, shared: [], worth: false };
      found.score += weight;
      // States alone are no reason, however many: half the newsroom would be related.
      found.worth ||= weight > stateWeight;
      found.nearness = Math.max(found.nearness, neighbours - Math.abs(at - here));
      found.shared.push(name);
      scores.set(other, found);
    }
  }
  const worth = [...scores].filter(([, { worth }]) => worth);
  worth.sort(([a, x], [b, y]) => y.score - x.score || y.nearness - x.nearness || (a.slug < b.slug ? -1 : 1));
  return worth.slice(0, most).map(([other, { shared }]) => ({ article: other, shared }));
}

function ownNames(catalogue: Catalogue, article: Article): [string, number, Listing][] {
  const names: [string, number, Listing][] = [];
  for (const id of article.places) {
    const listing = catalogue.places.get(id);
    const weight = catalogue.newsroom.places.get(id)?.kind === 'state' ? stateWeight : 2;
    if (listing) names.push([`place:${id}`, weight, listing]);
  }
  for (const id of article.actors) {
    const listing = catalogue.actors.get(id);
    if (listing) names.push([`actor:${id}`, 2, listing]);
  }
  return names;
}
