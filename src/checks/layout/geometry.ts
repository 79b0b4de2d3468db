// Rules 21 and 23: nothing runs off the page, and what comes first stands first, at each width.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

/** Rule 21. In a right-to-left page what overflows does so at the left, and a scrollbar only shows it there. */
export function overflow(tools: PageTools): Fault[] {
  const root = document.documentElement;
  const width = root.clientWidth;
  const wide = tools.elements.filter((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || box.left > -1.5 || box.right < 1) return false;
    for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      if (tools.style(at).overflowX !== 'visible') return false; // Cut or scrolled inside the page, by choice.
    }
    const { position } = tools.style(element);
    return element !== document.body && position !== 'fixed';
  });
  const innermost = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  );
  const scrolls = root.scrollWidth > width + 1;
  if (!scrolls && !innermost.some((element) => tools.isArabic(element.textContent ?? ''))) return [];
  const widest = innermost.length > 0 ? innermost : [root];
  return widest.map((element) => {
    const over = Math.round(Math.max(root.scrollWidth - width, -element.getBoundingClientRect().left));
    return tools.fault(element, { value: `${over}px` });
  });
}

/** Rule 23. Boxes that CSS puts in another order are read by ear and by keyboard in a third one. */
export function readingOrder(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  for (const list of document.querySelectorAll('nav ul, nav ol, nav, [role=navigation]')) {
    const items = [...list.children].filter((item) => /^(LI|A)$/.test(item.tagName));
    const boxes = items
      .map((item) => ({ item, box: item.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    for (const [index, { item, box }] of boxes.entries()) {
      const before = boxes[index - 1]?.box;
      if (before === undefined) continue;
      const sameLine = box.top < before.bottom - 2 && before.top < box.bottom - 2;
      if (sameLine && box.right > before.right + 1) {
        faults.push(tools.fault(item, { text: tools.excerpt((item.textContent ?? '').trim()) }));
        break;
      }
    }
  }
  for (const element of tools.elements) {
    const style = tools.style(element);
    if (!(element.textContent ?? '').trim()) continue;
    if (style.order !== '0') faults.push(tools.fault(element, { text: `order: ${style.order}` }));
    const reversed = /flex$/.test(style.display) && style.flexDirection.endsWith('-reverse');
    if (reversed && element.children.length > 1) {
      faults.push(tools.fault(element, { text: `flex-direction: ${style.flexDirection}` }));
    }
  }
  return faults;
}
