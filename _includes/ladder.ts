// The way to a page: العراق ‹ الأنبار ‹ الرطبة. The separators are the style sheet's, and turn with the text.

import type { LinkView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import type { Linker } from '../src/render/links.ts';
import { words } from './words.ts';

export function crumbs(link: Linker, steps: readonly LinkView[]): Html {
  return html`<nav class="crumbs" aria-label="${words.crumbs}">${ladderList(link, steps)}</nav>`;
}

/** The places above a place, beside its name. */
export function ladder(link: Linker, steps: readonly LinkView[]): Html {
  return steps.length === 0
    ? nothing
    : html`<span class="ladder">${steps.map((step, index) => html`${index > 0 && html`<span class="ladder-step" aria-hidden="true"></span>`}<a href="${link(step.address)}">${isolateLatin(step.text)}</a>`)}</span>`;
}

function ladderList(link: Linker, steps: readonly LinkView[]): Html {
  return html`<ol>${steps.map(({ text, address }) => html`<li><a href="${link(address)}">${isolateLatin(text)}</a></li>`)}</ol>`;
}
