// Rule 18: the size and the leading that Arabic letters need, with their marks above and below.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * Running text is what has 120 letters or more in a paragraph: labels, dates and captions may be smaller. So may the
 * summary in a teaser (an article or item whose heading is a link), if its lines stand far enough apart. At every
 * width, since fluid type shrinks on a phone.
 */
export function sizeAndLeading(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const apart = 'aside, footer, nav, figcaption, table, form, small, details, address';
  function measured(style: CSSStyleDeclaration): number {
    const probe = document.createElement('div');
    probe.textContent = 'ب';
    probe.style.cssText =
      'position: absolute; visibility: hidden; padding: 0; border: 0; line-height: normal';
    probe.style.fontFamily = style.fontFamily;
    probe.style.fontSize = style.fontSize;
    document.body.append(probe);
    const height = probe.getBoundingClientRect().height;
    probe.remove();
    return height;
  }
  for (const { root, inline, text } of tools.units) {
    if (inline || !tools.isArabic(text)) continue;
    const heading = /^H[1-6]$/.test(root.tagName);
    const running = /^(P|LI|DD|BLOCKQUOTE|DIV)$/.test(root.tagName) && root.closest(apart) === null;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (!heading && !(running && letters >= 120)) continue;
    const style = tools.style(root);
    const size = Number.parseFloat(style.fontSize);
    const height = style.lineHeight === 'normal' ? measured(style) : Number.parseFloat(style.lineHeight);
    const least = heading ? 1.4 : 1.7;
    const wrong: string[] = [];
    if (height / size < least - 0.01) wrong.push(`line-height: ${(height / size).toFixed(2)} < ${least}`);
    const teaser = root.closest('article, li')?.querySelector(':is(h2, h3, h4) a') ?? null;
    if (running && teaser === null && size < 17.95) wrong.push(`font-size: ${size}px < 18px`);
    if (wrong.length > 0)
      faults.push(tools.fault(root, { value: wrong.join(', '), text: tools.excerpt(text) }));
  }
  return faults;
}
