// An article in a list. In the list of a place or an actor it shows the sentence that names it.

import type { SentenceView, TeaserView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import type { Linker } from '../src/render/links.ts';
import { dateLine } from './date-line.ts';
import { words } from './words.ts';

export type TeaserLook = Readonly<{
  size?: 'lead' | 'plain' | 'brief';
  level?: 2 | 3 | 4;
  /** Left out where the list is the section's own, or under a day that is already named. */
  section?: boolean;
  date?: boolean;
}>;

export function teaser(link: Linker, view: TeaserView, look: TeaserLook = {}): Html {
  const { size = 'plain', level = 2, section = true, date = true } = look;
  const title = html`<a href="${link(view.address)}">${isolateLatin(view.title)}</a>`;
  return html`<article class="teaser" data-size="${size}"${isLong(view.title) && html` data-long`}>
${kicker(link, view, section)}${heading(level, title)}
${size !== 'brief' && gist(view)}${(date || view.sample) && html`<p class="teaser-foot">${date && dateLine(view.date)}${view.sample && html` <span class="badge">${words.sampleShort}</span>`}</p>`}
</article>`;
}

/** A title of a paragraph's length is set smaller. */
export function isLong(title: string): boolean {
  return title.length > 100;
}

/** A list of teasers, or an honest line that there is none. */
export function teaserList(link: Linker, views: readonly TeaserView[], look: TeaserLook = {}): Html {
  if (views.length === 0) return html`<p class="empty">${words.emptyList}</p>`;
  return html`<div class="teaser-list">
${views.map((view) => html`${teaser(link, view, look)}\n`)}</div>`;
}

function heading(level: 2 | 3 | 4, title: Html): Html {
  if (level === 2) return html`<h2 class="teaser-title">${title}</h2>`;
  if (level === 3) return html`<h3 class="teaser-title">${title}</h3>`;
  return html`<h4 class="teaser-title">${title}</h4>`;
}

function kicker(link: Linker, view: TeaserView, showSection: boolean): Html {
  const section = showSection ? view.section : undefined;
  if (!section && !view.kicker) return nothing;
  return html`<p class="kicker">${section && html`<a href="${link(section.address)}">${isolateLatin(section.text)}</a>`}${
    view.kicker && html`${section && ' · '}<span>${isolateLatin(view.kicker)}</span>`
  }</p>\n`;
}

function gist(view: TeaserView): Html {
  if (view.sentence) return html`<p class="teaser-text">${sentence(view.sentence)}</p>\n`;
  return view.summary ? html`<p class="teaser-text">${isolateLatin(view.summary)}</p>\n` : nothing;
}

/** A sentence with the words marked that it was chosen for. */
export function sentence({ before, words: named, after }: SentenceView): Html {
  return html`${isolateLatin(before)}<mark>${isolateLatin(named)}</mark>${isolateLatin(after)}`;
}
