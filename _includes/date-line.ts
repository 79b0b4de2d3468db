// A date in words, machine-readable as far as it is known; the Hijri day beside it; what is not known said.

import type { DateView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { words } from './words.ts';

/** Lists leave the Hijri day and the note out: two dates a line are noise. */
export function dateLine(date: DateView, show: Readonly<{ hijri?: boolean; note?: boolean }> = {}): Html {
  const note = show.note ? date.note : undefined;
  // «بلا تاريخ في المصدر، ورد فيه: الخميس» says all that «بلا تاريخ» does.
  const day = note?.startsWith(date.words) ? nothing : dateInWords(date);
  return html`<span class="date">${day}${show.hijri && hijriDay(date)}${note && day !== nothing && '، '}${note && isolateLatin(note)}</span>`;
}

function hijriDay({ hijri }: DateView): Html {
  return hijri ? html`<span class="date-hijri">، ${words.hijriDay} ${isolateLatin(hijri)}</span>` : nothing;
}

function dateInWords(date: DateView): Html {
  const text = isolateLatin(date.words);
  return date.datetime ? html`<time datetime="${date.datetime}">${text}</time>` : text;
}
