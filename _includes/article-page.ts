// One article: what the text says, when and by whom, what is not known, and where it came from.

import type { ArticleView, PictureView, SiteView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { type Linker, linksFrom } from '../src/render/links.ts';
import { articleApparatus } from './article-apparatus.ts';
import { newsArticle } from './article-data.ts';
import { corrections } from './corrections.ts';
import { dateLine } from './date-line.ts';
import { crumbs } from './ladder.ts';
import { pageDocument } from './layout.ts';
import { related } from './related.ts';
import { isLong } from './teaser.ts';
import { addresses, words } from './words.ts';

/** `body` is the article's text as HTML, from src/render/body.ts. */
export function articlePage(site: SiteView, view: ArticleView, body: Html): Html {
  const link = linksFrom(view.address);
  const picture = view.picture?.source?.address;
  return pageDocument(
    site,
    {
      kind: 'article',
      address: view.address,
      title: view.title,
      description: view.description,
      openGraphType: 'article',
      jsonLd: newsArticle(site, view),
      ...(picture && { picture }),
      // An invented text must not be found as news.
      ...(view.sample && { robots: 'noindex' }),
    },
    html`<article class="article">
${head(link, view)}
<div class="with-margin">
<div class="article-text">
${view.picture && figure(link, view.picture)}<div class="prose">
${body}
</div>
${corrections(view.corrections)}</div>
${articleApparatus(site, link, view)}
</div>
</article>
${related(link, view.related)}`,
  );
}

function head(link: Linker, view: ArticleView): Html {
  const section = view.section ? [view.section] : [];
  return html`<header class="article-head">
${crumbs(link, [{ text: words.front, address: addresses.front }, ...section])}
${view.sample && html`<p class="sample-note"><b class="badge">${words.sample}</b> ${words.sampleLong}</p>\n`}${
  view.kicker && html`<p class="kicker">${isolateLatin(view.kicker)}</p>\n`
}<h1 class="headline"${isLong(view.title) && html` data-long`}>${isolateLatin(view.title)}</h1>
${view.summary && html`<p class="standfirst">${isolateLatin(view.summary)}</p>\n`}<div class="byline">
${byline(view)}${dates(view)}</div>
</header>`;
}

function byline({ byline, dateline, agency }: ArticleView): Html {
  const names = [
    byline && html`<bdi>${isolateLatin(byline)}</bdi>`,
    dateline && html`<bdi>${isolateLatin(dateline)}</bdi>`,
    agency && html`<bdi class="byline-agency">${isolateLatin(agency)}</bdi>`,
  ].filter((name) => name !== undefined && name !== '');
  if (names.length === 0) return nothing;
  const after = names.map(
    (name, index) => html`${index > 0 && html`<span class="byline-break">، </span>`}${name}`,
  );
  return html`<p class="byline-names">${after}</p>\n`;
}

function dates({ published, updated }: ArticleView): Html {
  return html`<p class="byline-dates">${published.datetime && `${words.published} `}${dateLine(published, { hijri: true, note: true })}</p>
${updated && html`<p class="byline-dates">${words.updated} ${dateLine(updated)}</p>\n`}`;
}

function figure(link: Linker, { source, caption, credit }: PictureView): Html {
  if (!source) return html`${pictureMissing(caption, credit)}\n`;
  const { address, width, height, alt } = source;
  const image = html`<img src="${link(address)}" width="${width}" height="${height}" alt="${alt}" decoding="async">`;
  if (!caption && !credit) return html`<p class="picture">${image}</p>\n`;
  return html`<figure class="picture">${image}<figcaption>${caption && isolateLatin(caption)}${creditLine(credit)}</figcaption></figure>\n`;
}

function pictureMissing(caption: string | undefined, credit: string | undefined): Html {
  if (!caption) return html`<p class="picture-missing">${words.noPictureNoCaption}${creditLine(credit)}</p>`;
  return html`<p class="picture-missing">${words.noPicture}: <q>${isolateLatin(caption)}</q>${creditLine(credit)}</p>`;
}

function creditLine(credit: string | undefined): Html {
  return credit
    ? html` <span class="credit">(${words.credit} <bdi>${isolateLatin(credit)}</bdi>)</span>`
    : nothing;
}
