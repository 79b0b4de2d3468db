// The margin of an article: places and actors, the source and its hash, the outlet, how to cite.

import type { ArticleView, EntityRefView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { absoluteLink, type Linker } from '../src/render/links.ts';
import { dateLine } from './date-line.ts';
import { ladder } from './ladder.ts';
import { words } from './words.ts';

export function articleApparatus(site: SiteView, link: Linker, view: ArticleView): Html {
  return html`<aside class="margin" aria-label="${words.aboutArticle}">
${entities(link, words.placesInArticle, view.places)}${entities(link, words.actorsInArticle, view.actors)}${outlet(view)}${source(view)}${citation(site, view)}</aside>`;
}

function entities(link: Linker, heading: string, views: readonly EntityRefView[]): Html {
  if (views.length === 0) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${heading}</h2>
<ul class="entity-refs">
${views.map((view) => html`<li>${entityRef(link, view)}</li>\n`)}</ul>
</section>
`;
}

function entityRef(link: Linker, view: EntityRefView): Html {
  return html`<a href="${link(view.address)}">${isolateLatin(view.text)}</a> <span class="entity-kind">${view.kind}${
    view.ladder.length > 0 && html`<span class="entity-ladder">، ${ladder(link, view.ladder)}</span>`
  }</span>${view.role && html`<span class="entity-role">${isolateLatin(view.role)}</span>`}`;
}

function outlet({ outlet }: ArticleView): Html {
  if (!outlet?.name && !outlet?.masthead.length) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${words.outlet}</h2>
${outlet.name && html`<p><bdi>${isolateLatin(outlet.name)}</bdi></p>\n`}${
  outlet.masthead.length > 0 &&
  html`<h3 class="sublabel">${words.outletMasthead}</h3>
<dl class="facts">
${outlet.masthead.map(
  ({ role, name }) =>
    html`<div><dt>${isolateLatin(role)}</dt><dd><bdi>${isolateLatin(name)}</bdi></dd></div>\n`,
)}</dl>\n`
}</section>
`;
}

function source({ source }: ArticleView): Html {
  if (!source) return nothing;
  return html`<section class="margin-part">
<h2 class="label">${words.source}</h2>
<dl class="facts">
<div><dt>${words.sourceFile}</dt><dd><bdi class="code">${source.file}</bdi></dd></div>
<div><dt>${words.sourceHash} <code dir="ltr">SHA-256</code></dt><dd><code dir="ltr">${source.sha256}</code></dd></div>
${source.url && html`<div><dt>${words.sourceAddress}</dt><dd><bdi dir="ltr">${webLink(source.url)}</bdi></dd></div>\n`}${
  source.retrieved &&
  html`<div><dt>${words.sourceRetrieved}</dt><dd>${dateLine(source.retrieved)}</dd></div>\n`
}<div><dt>${words.sourceEncoding}</dt><dd><code dir="ltr">${source.encoding}</code></dd></div>
</dl>
</section>
`;
}

/** Only addresses of the web become links: `javascript:` and its like stay text. */
function webLink(url: string): Html {
  return /^https?:\/\//.test(url)
    ? html`<a class="code" href="${url}" rel="external">${url}</a>`
    : html`<code>${url}</code>`;
}

// «…» inside «…» becomes “…”.
function nestedQuotes(title: string): string {
  return title.replaceAll('«', '“').replaceAll('»', '”');
}

function citation(site: SiteView, view: ArticleView): Html {
  const author = view.byline ?? view.agency ?? view.outlet?.name;
  return html`<section class="margin-part">
<h2 class="label">${words.cite}</h2>
<p class="citation">${author && html`<bdi>${isolateLatin(author)}</bdi>، `}${words.quoteOpen}${isolateLatin(nestedQuotes(view.title))}${words.quoteClose}، <cite>${isolateLatin(site.name)}</cite>، ${isolateLatin(view.published.words)}.${
    site.url && html` <bdi class="code" dir="ltr">${absoluteLink(site.url, view.address)}</bdi>`
  }</p>
</section>
`;
}
