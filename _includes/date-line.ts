// A date in words, machine-readable as far as it is known; the Hijri day beside it; what is not known said.

import type { DateView } from '../src/indexes/views.ts';
import { type Html, html } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { words } from './words.ts';

/** Lists leave the Hijri day and the note out: two dates a line are noise. */
export function dateLine(date: DateView, show: Readonly<{ hijri?: boolean; note?: boolean }> = {}): Html {
  return html`<span class="date">${dateInWords(date)}${
    show.hijri &&
    date.hijri &&
    html`<span class="date-hijri">، ${words.hijriDay} ${isolateLatin(date.hijri)}</span>`
  }${show.note && date.note && html`<span class="date-note">، ${isolateLatin(date.note)}</span>`}</span>`;
}

function dateInWords(date: DateView): Html {
  const text = isolateLatin(date.words);
  return date.datetime
    ? html`<time datetime="${date.datetime}">${text}</time>`
    : html`<span data-unknown>${text}</span>`;
}
