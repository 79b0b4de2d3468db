// A full page of a list: written once, never again.

import type { NumberedView, SiteView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { linksFrom } from '../src/render/links.ts';
import { localNumber } from '../src/text/numerals.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { pager } from './pager.ts';
import { teaserList } from './teaser.ts';
import { addresses, words } from './words.ts';

export function numberedPage(site: SiteView, view: NumberedView): Html {
  const link = linksFrom(view.address);
  // The growing page of a list has no number.
  const { number } = view.pager;
  const page = number !== undefined && `${words.page} ${localNumber(number, site.digits)}`;
  const front = { text: words.front, address: addresses.front };
  return pageDocument(
    site,
    { kind: 'list', address: view.address, title: page ? `${view.name}، ${page}` : view.name },
    html`<header class="page-head">
${crumbs(link, view.home.address === front.address ? [front] : [front, view.home])}
<h1 class="page-title">${isolateLatin(view.name)}${page && html` <span class="page-number">${page}</span>`}</h1>
</header>
<div class="text-width">
${teaserList(link, view.teasers)}
${pager(link, view.pager)}
</div>`,
  );
}
