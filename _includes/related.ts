// Related articles, each with the reason.

import type { LinkView, RelatedView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import type { Linker } from '../src/render/links.ts';
import { teaser } from './teaser.ts';
import { words } from './words.ts';

export function related(link: Linker, views: readonly RelatedView[]): Html {
  if (views.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="related">
<h2 class="band-title" id="related">${words.related}</h2>
<div class="columns">
${views.map(({ teaser: view, reasons }) => html`<div class="related">${teaser(link, view, { level: 3, size: 'brief' })}${why(link, reasons)}</div>\n`)}</div>
</section>`;
}

function why(link: Linker, reasons: readonly LinkView[]): Html {
  if (reasons.length === 0) return nothing;
  const list = reasons.map(
    ({ text, address }, index) =>
      html`${index > 0 && '، '}<a href="${link(address)}">${isolateLatin(text)}</a>`,
  );
  return html`<p class="related-why">${words.sharedWith} ${list}</p>`;
}
