// Places or actors with how many articles name them.

import type { CountedLink, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import type { Linker } from '../src/render/links.ts';
import { localNumber } from '../src/text/numerals.ts';
import { countOf } from '../src/text/plurals.ts';
import { nouns } from './words.ts';

export function entityList(
  site: SiteView,
  link: Linker,
  entries: readonly CountedLink[],
  layout: 'column' | 'strip' = 'column',
): Html {
  return html`<ul class="entity-list" data-layout="${layout}">
${entries.map((entry) => html`<li>${entity(site, link, entry, layout !== 'strip')}</li>\n`)}</ul>`;
}

function entity(site: SiteView, link: Linker, entry: CountedLink, withKind: boolean): Html {
  return html`<span><a href="${link(entry.address)}">${isolateLatin(entry.text)}</a>${
    withKind && entry.kind && html` <span class="entity-kind">${entry.kind}</span>`
  }</span> ${count(site, entry.count)}`;
}

/** The number for the eye, the number with its noun for the ear. */
export function count(site: SiteView, number: number): Html {
  return html`<span class="count"><span aria-hidden="true">${localNumber(number, site.digits)}</span><span class="visually-hidden">${countOf(number, nouns.article, site.digits)}</span></span>`;
}
