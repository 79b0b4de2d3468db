// How often a place or an actor is in the news, month by month: bars for the eye, a table for everyone.

import type { MonthCount, SiteView } from '../src/indexes/views.ts';
import { barChart } from '../src/render/charts.ts';
import { type Html, html, nothing } from '../src/render/html.ts';
import type { Linker } from '../src/render/links.ts';
import { localNumber } from '../src/text/numerals.ts';
import { countOf } from '../src/text/plurals.ts';
import { nouns, words } from './words.ts';

export function monthChart(site: SiteView, link: Linker, months: readonly MonthCount[]): Html {
  const [oldest, newest] = [months.at(0), months.at(-1)];
  // One or two bars show nothing that the list does not.
  if (!oldest || !newest || months.length < 3) return nothing;
  const peak = months.reduce((most, month) => (month.count > most.count ? month : most));
  const peakWords = `${words.mostInMonth} ${countOf(peak.count, nouns.article, site.digits)}، ${peak.words}`;
  return html`<section class="month-chart" aria-labelledby="months">
<h2 class="label" id="months">${words.months}</h2>
<p>${peakWords}</p>
${barChart(
  months.map(({ count }) => count),
  `${oldest.words} – ${newest.words}. ${peakWords}`,
)}
<p class="month-chart-ends" aria-hidden="true"><span>${oldest.words}</span><span>${newest.words}</span></p>
<details>
<summary>${words.monthTable}</summary>
<table>
<thead><tr><th scope="col">${words.month}</th><th scope="col">${words.count}</th></tr></thead>
<tbody>
${months
  .filter(({ count }) => count > 0)
  .map(
    ({ words: month, count, address }) =>
      html`<tr><th scope="row"><a href="${link(address)}">${month}</a></th><td>${localNumber(count, site.digits)}</td></tr>\n`,
  )}</tbody>
</table>
</details>
</section>
`;
}
