// What a layout rule is: a function that runs inside the page, with the tools given to it, and names faults.

import type { PageTools } from './page-tools.ts';

/** One fault on a page. `detail` holds values (`letter-spacing: 2px`), never words of a language. */
export type Fault = Readonly<{ selector: string; detail: Readonly<Record<string, string>> }>;

/** What the caller knows of the site and a page cannot show. */
export type LayoutSettings = Readonly<{
  /** The newsroom's digits, where it has chosen; else the page's majority is taken for its choice. */
  digits?: 'latn' | 'arab';
}>;

/**
 * `check` is turned into text and run in the browser, so it sees its arguments and the page, and nothing of the
 * module that it stands in: no constants, no imports.
 */
export type LayoutRule = Readonly<{
  code: string;
  severity: 'error' | 'warning';
  /** `once` at the widest, `each-width` at all of them, `print` with print styles. */
  when: 'once' | 'each-width' | 'print';
  check: (tools: PageTools, settings: LayoutSettings) => Fault[];
}>;

export type PageReport = readonly Readonly<{ code: string; faults: readonly Fault[] }>[];

/** The text of a program that runs these rules in a page. esbuild's `__name` must exist there: tsx inserts it. */
export function inPage(
  rules: readonly LayoutRule[],
  settings: LayoutSettings,
  makeTools: () => PageTools,
): string {
  const checks = rules.map(({ code, check }) => `[${JSON.stringify(code)}, ${check}]`);
  return `(() => {
    const __name = (f) => f;
    const tools = (${makeTools})();
    const settings = ${JSON.stringify(settings)};
    return [${checks.join(',\n')}].map(([code, check]) => ({ code, faults: check(tools, settings) }));
  })()`;
}
