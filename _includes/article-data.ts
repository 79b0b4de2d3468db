// An article as schema.org's NewsArticle. Only what is known: no date, author or picture is made up.

import type { ArticleView, EntityRefView, SiteView } from '../src/indexes/views.ts';
import type { Html } from '../src/render/html.ts';
import { jsonLd } from '../src/render/json-ld.ts';
import { absoluteLink } from '../src/render/links.ts';

export function newsArticle(site: SiteView, view: ArticleView): Html {
  const absolute = (address: string) => (site.url ? absoluteLink(site.url, address) : undefined);
  const picture = view.picture?.source && absolute(view.picture.source.address);
  const url = absolute(view.address);
  // JSON leaves out what is undefined.
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': view.sample ? 'Article' : 'NewsArticle',
    headline: view.title,
    description: view.description || undefined,
    inLanguage: site.language,
    url,
    mainEntityOfPage: url,
    datePublished: view.published.datetime,
    dateModified: view.updated?.datetime,
    articleSection: view.section?.text,
    keywords: view.keywords.length > 0 ? view.keywords : undefined,
    locationCreated: named('Place', view.dateline),
    author: view.byline ? { '@type': 'Person', name: view.byline } : undefined,
    sourceOrganization: named('Organization', view.agency ?? view.outlet?.name),
    publisher: named('Organization', site.name),
    isBasedOn: view.source?.url,
    image: picture ? [picture] : undefined,
    contentLocation: list(view.places, 'Place'),
    mentions: list(view.actors, 'Thing'),
    correction: view.corrections.length > 0 ? view.corrections.map(({ text }) => text) : undefined,
  });

  function list(entities: readonly EntityRefView[], type: string) {
    if (entities.length === 0) return undefined;
    return entities.map(({ text, address }) => ({ '@type': type, name: text, url: absolute(address) }));
  }
}

function named(type: string, name: string | undefined) {
  return name ? { '@type': type, name } : undefined;
}
