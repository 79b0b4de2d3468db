// How far the content of a page moved while it loaded (CLS), and what moved most.

import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';

type ShiftEntry = PerformanceEntry &
  Readonly<{ value: number; hadRecentInput: boolean; sources: readonly Readonly<{ node: Node | null }>[] }>;

/** Runs in the page, once it has loaded. Less than a thousandth of the screen is rounding. */
export function layoutShift(tools: PageTools): Promise<Fault[]> {
  const settled = 100; // Milliseconds for the entries that lie ready to arrive; a page without any never calls back.
  return new Promise((resolve) => {
    const entries: ShiftEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...(list.getEntries() as ShiftEntry[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      const shifts = entries.filter((entry) => !entry.hadRecentInput);
      const total = shifts.reduce((sum, entry) => sum + entry.value, 0);
      const worst = shifts.toSorted((a, b) => b.value - a.value)[0]?.sources[0]?.node;
      const element = worst instanceof Element ? worst : (worst?.parentElement ?? document.body);
      resolve(total < 0.001 ? [] : [tools.fault(element, { value: `CLS ${total.toFixed(3)}` })]);
    }, settled);
  });
}
