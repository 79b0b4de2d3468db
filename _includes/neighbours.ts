// From a month or a year to the one before and the one after.

import type { LinkView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import type { Linker } from '../src/render/links.ts';

type Near = Readonly<{ older?: LinkView; newer?: LinkView }>;

/** `names` say to those who do not see the arrows what is older and what is newer. */
export function neighbours(
  link: Linker,
  { older, newer }: Near,
  names: Readonly<{ label: string; older: string; newer: string }>,
): Html {
  if (!older && !newer) return nothing;
  return html`<nav class="pager" aria-label="${names.label}">
<ul>
${newer && html`<li><a href="${link(newer.address)}" rel="next" data-way="newer"><span class="visually-hidden">${names.newer}: </span>${isolateLatin(newer.text)}</a></li>\n`}${
  older &&
  html`<li><a href="${link(older.address)}" rel="prev" data-way="older"><span class="visually-hidden">${names.older}: </span>${isolateLatin(older.text)}</a></li>\n`
}</ul>
</nav>`;
}
