// Rule 22, arrows in text: in a right-to-left page "next" and the steps of a breadcrumb point left.

import type { PageTools, TextUnit } from './page-tools.ts';
import type { Fault } from './rule.ts';

/**
 * ‹ › « » and ❮ ❯ are mirrored by the bidi algorithm (a logical › shows as ‹ in right-to-left text); → ← and ▶ ◀ are
 * not. So the check works out which way each is *shown*, with transforms. Then what it must show: words for next and
 * previous, or `rel`, decide; else a separator between links points left, and an arrow in a link points outwards:
 * left at the end of its words, right at their beginning. Arrows in running text are the writer's own.
 */
export function arrows(tools: PageTools): Fault[] {
  const fixed = { left: '←⇐⟵⬅◀◄◂', right: '→⇒⟶➔➜➝➡▶►▸' };
  const mirrored = { left: '‹«❮', right: '›»❯' };
  const every = `[${fixed.left}${fixed.right}${mirrored.left}${mirrored.right}]`;
  const alone = new RegExp(`^\\s*(${every})\\s*$`);
  const first = new RegExp(`^\\s*(${every})`);
  const last = new RegExp(`(${every})\\s*$`);
  const forward = /التالي|الأقدم|المزيد|next|older/i;
  const backward = /السابق|الأحدث|رجوع|عودة|prev|newer|back/i;
  const faults: Fault[] = [];

  type Side = 'left' | 'right';

  function isFlipped(start: Element): boolean {
    let flipped = false;
    for (let at: Element | null = start; at !== null && at !== document.body; at = at.parentElement) {
      const { transform, scale, rotate, display } = tools.style(at);
      if (display === 'inline') continue;
      const turns = [/^matrix\(-/.test(transform), scale.startsWith('-'), /^180deg|y 180deg/.test(rotate)];
      if (turns.filter(Boolean).length % 2 === 1) flipped = !flipped;
    }
    return flipped;
  }

  function shown(mark: string, rtl: boolean, element: Element): Side {
    const pointsLeft = fixed.left.includes(mark) || mirrored.left.includes(mark);
    const mirrors = mirrored.left.includes(mark) || mirrored.right.includes(mark);
    const left = [pointsLeft, mirrors && rtl, isFlipped(element)].filter(Boolean).length % 2 === 1;
    return left ? 'left' : 'right';
  }

  // A neutral takes the direction of its neighbours where both are Latin, else its paragraph's.
  function isRtlAt(unit: TextUnit, index: number): boolean {
    const before = unit.text.slice(0, index).match(/\p{L}(?=\P{L}*$)/u)?.[0] ?? '';
    const after = unit.text.slice(index).match(/\p{L}/u)?.[0] ?? '';
    return unit.rtl && !(/[A-Za-z]/.test(before) && /[A-Za-z]/.test(after));
  }

  // Words before `rel`: where pages are numbered from the oldest, "older" is `prev` and yet lies ahead of the reader.
  function meaning(link: Element): Side | undefined {
    const words = `${link.getAttribute('aria-label') ?? ''} ${link.textContent ?? ''}`;
    if (forward.test(words) !== backward.test(words)) return forward.test(words) ? 'left' : 'right';
    const rel = link.getAttribute('rel') ?? '';
    if (/\bnext\b/.test(rel)) return 'left';
    return /\bprev\b/.test(rel) ? 'right' : undefined;
  }

  function wantedIn(link: Element, mark: string): Side | undefined {
    const text = link.textContent ?? '';
    const known = meaning(link);
    if (known !== undefined || alone.test(text)) return known;
    // A title in quotation marks begins and ends with what looks like arrows.
    if ('«»'.includes(mark)) return undefined;
    if (last.test(text)) return 'left';
    return first.test(text) ? 'right' : undefined;
  }

  function report(element: Element, mark: string, is: Side, wanted: Side | undefined): void {
    if (wanted === undefined || is === wanted) return;
    const sign = { left: '←', right: '→' };
    faults.push(tools.fault(element, { text: mark, value: sign[is], expected: sign[wanted] }));
  }

  const trail = 'nav, [role=navigation], [class*=breadcrumb], [class*=pager]';
  for (const unit of tools.units) {
    for (const { text, parent, start } of unit.pieces) {
      const mark = alone.exec(text)?.[1] ?? last.exec(text)?.[1] ?? first.exec(text)?.[1];
      if (mark === undefined) continue;
      const link = parent.closest('a, button, summary');
      const is = shown(mark, isRtlAt(unit, start + text.indexOf(mark)), parent);
      if (link !== null) report(parent, mark, is, wantedIn(link, mark));
      else if (alone.test(text) && parent.closest(`${trail}, [aria-hidden=true]`) !== null) {
        report(parent, mark, is, 'left');
      }
    }
  }
  for (const element of document.querySelectorAll(`a, button, :is(${trail}) *`)) {
    for (const side of ['::before', '::after'] as const) {
      const mark = alone.exec(getComputedStyle(element, side).content.replace(/^"|"( \/ .*)?$/g, ''))?.[1];
      if (mark === undefined) continue;
      const link =
        /^(A|BUTTON)$/.test(element.tagName) && element.closest('ol, [class*=breadcrumb]') === null;
      const outward = side === '::after' ? 'left' : 'right';
      const wanted = link ? (meaning(element) ?? outward) : 'left';
      report(element, mark, shown(mark, tools.style(element).direction === 'rtl', element), wanted);
    }
  }
  return faults;
}
