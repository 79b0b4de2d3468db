// From page to page of a list. A full page never changes, so it knows the older page and the newest one only.

import type { PagerView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import type { Linker } from '../src/render/links.ts';
import { words } from './words.ts';

export function pager(link: Linker, view: PagerView): Html {
  const isNewest = view.number === undefined;
  if (isNewest && view.numbers.length === 0 && !view.older) return nothing;
  return html`<nav class="pager" aria-label="${words.pages}">
<ul>
${!isNewest && html`<li><a href="${link(view.newest)}" data-way="newer">${words.newest}</a></li>\n`}${view.numbers.map(
  ({ text, address }) =>
    html`<li><a href="${link(address)}"><span class="visually-hidden">${words.page} </span>${text}</a></li>\n`,
)}${view.older && html`<li><a href="${link(view.older)}" rel="prev" data-way="older">${words.older}</a></li>\n`}</ul>
</nav>`;
}
