// The articles of each month as bars, the oldest at the right: time runs as the text does.

import { type Html, html } from './html.ts';

const step = 10;
const height = 100;
/** A month of one article must still be seen beside one of a thousand. */
const leastBar = 3;
/** And one article a month must not look like a flood: a full bar stands for four at least. */
const fullBar = 4;

type Bar = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Where the bars stand, oldest first, in a box of `counts.length * 10` by 100. */
export function monthBars(counts: readonly number[]): readonly Bar[] {
  const most = Math.max(fullBar, ...counts);
  // Bars of a long run touch, else the gaps would be all one sees.
  const width = counts.length > 60 ? step : step - 3;
  return counts.map((count, index) => {
    const tall = count === 0 ? 0 : Math.max(leastBar, Math.round((count / most) * height));
    return { x: (counts.length - 1 - index) * step, y: height - tall, width, height: tall };
  });
}

/** `label` says in words what the bars show. Colour and size are the style sheet's. */
export function barChart(counts: readonly number[], label: string): Html {
  const bars = monthBars(counts).filter((bar) => bar.height > 0);
  const path = bars.map((bar) => `M${bar.x} ${height}v-${bar.height}h${bar.width}v${bar.height}z`).join('');
  return html`<svg class="bars" role="img" aria-label="${label}" viewBox="0 0 ${counts.length * step} ${height}" preserveAspectRatio="none"><path d="${path}"/></svg>`;
}
