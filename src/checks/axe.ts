// What axe-core finds in a page, as findings. The browser part runs it; this says what to run and how to read it.

import type { Finding } from './finding.ts';

export type AxeViolation = Readonly<{
  id: string;
  impact: string | null;
  help: string;
  helpUrl: string;
  nodes: readonly Readonly<{ target: readonly unknown[] }>[];
}>;

/** Runs in the page after axe itself. The levels that the law asks of a public site, and axe's own good practice. */
export const axeProgram = `axe.run(document, {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}).then(({ violations }) => violations.map(({ id, impact, help, helpUrl, nodes }) => ({
  id, impact, help, helpUrl, nodes: nodes.map(({ target }) => ({ target })),
})))`;

const mostAlike = 5;

export function axeFindings(page: string, violations: readonly AxeViolation[]): Finding[] {
  return violations.flatMap(({ id, impact, help, helpUrl, nodes }) => {
    return nodes.slice(0, mostAlike).map(({ target }, index): Finding => {
      const last = index === mostAlike - 1 && nodes.length > mostAlike;
      const more = last ? { more: String(nodes.length - mostAlike) } : {};
      const severity = impact === 'minor' ? 'warning' : 'error';
      const [url = helpUrl] = helpUrl.split('?');
      return {
        code: `axe-${id}`,
        page,
        selector: target.join(' '),
        detail: { text: help, url, ...more },
        severity,
      };
    });
  });
}
