// The view of an article's page.

import type { Article } from '../model/article.ts';
import { actorKinds, placeKinds } from '../model/kinds.ts';
import { type Actor, type Place, placeLadder } from '../model/registry.ts';
import type { Spelling } from '../text/finder.ts';
import { localDigits } from '../text/numerals.ts';
import { articleAddress, gatheringAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { articleSpellings, digestOf } from './mentions.ts';
import { relatedTo } from './related.ts';
import { cutLead, dateView, sectionLink, teaserOf } from './teasers.ts';
import type { ArticleView, EntityRefView, LinkView, MentionView, PictureView, RelatedView } from './views.ts';

/** Everything an article's page shows. It depends on the article, its names and its few related articles only. */
export function articleView(catalogue: Catalogue, article: Article): ArticleView {
  const { newsroom, style } = catalogue;
  const show = (text: string) => localDigits(text, style.digits);
  const section = sectionLink(catalogue, article.section);
  const picture = pictureView(catalogue, article);
  return {
    address: articleAddress(article.slug),
    title: show(article.title),
    ...(article.kicker !== undefined && { kicker: show(article.kicker) }),
    ...(article.summary !== undefined && { summary: show(article.summary) }),
    description: show(cutLead(article.summary ?? digestOf(catalogue, article).lead)),
    ...(section && { section }),
    ...(article.byline !== undefined && { byline: show(article.byline) }),
    ...(article.agency !== undefined && { agency: show(article.agency) }),
    ...(article.dateline !== undefined && { dateline: show(article.dateline) }),
    keywords: article.keywords ?? [],
    published: dateView(catalogue, article.published, article),
    ...(article.updated && { updated: dateView(catalogue, article.updated) }),
    ...(picture && { picture }),
    body: article.body,
    mentions: mentionViews(catalogue, article),
    places: article.places.flatMap((id) => placeRef(catalogue, newsroom.places.get(id))),
    actors: article.actors.flatMap((id) => actorRef(newsroom.actors.get(id))),
    related: relatedViews(catalogue, article),
    corrections: (article.corrections ?? []).map(({ date, kind, text }) => ({
      date: dateView(catalogue, date),
      kind,
      text: show(text),
    })),
    ...(article.outlet && {
      outlet: {
        ...(article.outlet.name !== undefined && { name: article.outlet.name }),
        masthead: article.outlet.masthead ?? [],
      },
    }),
    ...(article.source && { source: sourceView(catalogue, article.source) }),
    sample: article.sample ?? false,
  };
}

function sourceView(
  catalogue: Catalogue,
  source: NonNullable<Article['source']>,
): NonNullable<ArticleView['source']> {
  const { file, sha256, encoding, url, retrieved } = source;
  return {
    file,
    sha256,
    encoding,
    ...(url !== undefined && { url }),
    ...(retrieved && { retrieved: dateView(catalogue, retrieved) }),
  };
}

function pictureView(catalogue: Catalogue, article: Article): PictureView | undefined {
  const { image } = article;
  if (!image) return undefined;
  const picture = image.file === undefined ? undefined : catalogue.newsroom.pictures.get(image.file);
  const show = (text: string) => localDigits(text, catalogue.style.digits);
  return {
    ...(picture && {
      source: {
        address: pictureAddress(picture),
        width: picture.width,
        height: picture.height,
        alt: image.alt ?? '',
      },
    }),
    ...(image.caption !== undefined && { caption: show(image.caption) }),
    ...(image.credit !== undefined && { credit: show(image.credit) }),
  };
}

/** `assets/images/<hash>.jpg`: by content, so that a picture that is replaced gets a new address. */
export function pictureAddress(picture: { file: string; sha256: string }): string {
  const ending = picture.file.slice(picture.file.lastIndexOf('.') + 1).toLowerCase();
  return `assets/images/${picture.sha256.slice(0, 16)}.${ending}`;
}

function mentionViews(catalogue: Catalogue, article: Article): MentionView[] {
  const byId = new Map<string, Spelling[]>();
  for (const spelling of articleSpellings(catalogue, article)) {
    const others = byId.get(spelling.id) ?? [];
    others.push(spelling);
    byId.set(spelling.id, others);
  }
  return [...byId].map(([id, spellings]) => ({ id, address: nameAddress(catalogue, id), spellings }));
}

/** The page of a name such as `place:anbar`. */
export function nameAddress(catalogue: Catalogue, name: string): string {
  const entry = entryOf(catalogue, name);
  return gatheringAddress(name.startsWith('place:') ? 'place' : 'actor', entry?.slug ?? '');
}

function entryOf(catalogue: Catalogue, name: string): Place | Actor | undefined {
  const id = name.slice(name.indexOf(':') + 1);
  return name.startsWith('place:') ? catalogue.newsroom.places.get(id) : catalogue.newsroom.actors.get(id);
}

function placeRef(catalogue: Catalogue, place: Place | undefined): EntityRefView[] {
  if (!place) return [];
  const ladder = ladderLinks(catalogue, place);
  return [
    {
      text: place.name,
      address: gatheringAddress('place', place.slug),
      kind: placeKinds[place.kind],
      ladder,
    },
  ];
}

/** The places around a place, the outermost first. */
export function ladderLinks(catalogue: Catalogue, place: Place): LinkView[] {
  const around = placeLadder(catalogue.newsroom.places, place.id).slice(1).reverse();
  return around.map(({ name, slug }) => ({ text: name, address: gatheringAddress('place', slug) }));
}

function actorRef(actor: Actor | undefined): EntityRefView[] {
  if (!actor) return [];
  const role = actor.roles?.map(({ title }) => title).join('، ');
  const address = gatheringAddress('actor', actor.slug);
  return [{ text: actor.name, address, kind: actorKinds[actor.kind], ladder: [], ...(role && { role }) }];
}

function relatedViews(catalogue: Catalogue, article: Article): RelatedView[] {
  return relatedTo(catalogue, article).map(({ article: other, shared }) => ({
    teaser: teaserOf(catalogue, other),
    reasons: shared.flatMap((name) => {
      const entry = entryOf(catalogue, name);
      return entry ? [{ text: entry.name, address: nameAddress(catalogue, name) }] : [];
    }),
  }));
}
