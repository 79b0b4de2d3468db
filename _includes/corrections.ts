// What was wrong and has been put right: said plainly, under the text.

import type { CorrectionView } from '../src/indexes/views.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import { isolateLatin } from '../src/render/isolate.ts';
import { dateLine } from './date-line.ts';
import { words } from './words.ts';

export function corrections(views: readonly CorrectionView[]): Html {
  if (views.length === 0) return nothing;
  return html`<section class="corrections">
<h2 class="label">${words.corrections}</h2>
${views.map(
  ({ kind, date, text }) => html`<p><b>${words[kind]}</b> ${dateLine(date)}<br>${isolateLatin(text)}</p>\n`,
)}</section>
`;
}
