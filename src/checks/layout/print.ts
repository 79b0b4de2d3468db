// Rule 30: on paper the page stays right to left, and what only works on a screen is gone. Runs with print styles.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

export function print(tools: PageTools): Fault[] {
  const faults: Fault[] = [];
  const wanted = document.documentElement.getAttribute('dir') === 'rtl';
  for (const element of [document.documentElement, document.body, document.querySelector('main')]) {
    if (element === null || !wanted || getComputedStyle(element).direction === 'rtl') continue;
    faults.push(tools.fault(element, { value: 'direction: ltr' }));
  }
  const onScreen = 'nav, [role=navigation], search, [role=search], input[type=search]';
  for (const element of document.querySelectorAll(onScreen)) {
    const box = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true }) && box.width > 2 && box.height > 2;
    const inside = element.parentElement?.closest(onScreen) ?? null;
    if (seen && inside === null) faults.push(tools.fault(element, { value: element.tagName.toLowerCase() }));
  }
  return faults;
}
