// The site's name and its parts, at the head of every page. Large, with the day, on the front page.

import type { Address, DateView, LinkView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import type { Linker } from '../src/render/links.ts';
import { dateLine } from './date-line.ts';
import { addresses, words } from './words.ts';

export type MastheadPage = Readonly<{ address: Address; front?: boolean; newest?: DateView }>;

export function masthead(site: SiteView, page: MastheadPage, link: Linker): Html {
  const name = isolateLatin(site.name);
  return html`<header class="masthead" data-size="${page.front ? 'large' : 'small'}">
<div class="masthead-title">
${
  page.front
    ? html`<h1 class="masthead-name">${name}</h1>`
    : html`<p class="masthead-name"><a href="${link(addresses.front)}">${name}</a></p>`
}
${site.tagline && html`<p class="masthead-tagline">${isolateLatin(site.tagline)}</p>`}
${page.newest && html`<p class="masthead-day">${dateLine(page.newest, { hijri: true })}</p>`}
</div>
<nav class="masthead-nav" aria-label="${words.navigation}">
<ul>
${siteParts(site).map(
  ({ text, address }) =>
    html`<li><a href="${link(address)}"${address === page.address && html` aria-current="page"`}>${isolateLatin(text)}</a></li>\n`,
)}</ul>
<a class="masthead-more" href="#all-parts">${words.allParts}</a>
</nav>
</header>`;
}

/** The parts of the site, in the order of the navigation: the first is the rightmost. */
export function siteParts(site: SiteView): readonly LinkView[] {
  return [
    { text: words.front, address: addresses.front },
    { text: words.search, address: addresses.search },
    ...site.sections,
    { text: words.places, address: addresses.places },
    { text: words.actors, address: addresses.actors },
    { text: words.archive, address: addresses.archive },
    { text: words.about, address: addresses.about },
  ];
}
