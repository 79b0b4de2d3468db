// That every page can be reached from the front page by links, and every article soon.

import type { Finding } from './finding.ts';
import type { PageLinks } from './page-links.ts';

const frontPage = 'index.html';

/** Promised in the design: at most four links from the front page to any article. */
const mostLinks = 4;

/** Hosts show it where a page is missing; a link to it would be strange. */
const unlinked = new Set(['404.html']);

/** `leadsTo`: for each page, the addresses that its readers can follow. */
export function checkReach(
  site: ReadonlyMap<string, PageLinks | null>,
  leadsTo: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const distance = distances(leadsTo);
  const findings: Finding[] = [];
  for (const [page, content] of site) {
    if (content === null || content.redirects || unlinked.has(page)) continue;
    const links = distance.get(page);
    if (links === undefined) {
      findings.push({ code: 'page-orphan', page, detail: {}, severity: 'error' });
    } else if (links > mostLinks && page.startsWith('articles/')) {
      const detail = { count: String(links), most: String(mostLinks) };
      findings.push({ code: 'article-far', page, detail, severity: 'error' });
    }
  }
  return findings;
}

/** How many links each page is from the front page; a page that is not there, none leads to. */
function distances(leadsTo: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const distance = new Map([[frontPage, 0]]);
  const queue = [frontPage];
  for (const page of queue) {
    const next = (distance.get(page) ?? 0) + 1;
    for (const target of leadsTo.get(page) ?? []) {
      if (distance.has(target)) continue;
      distance.set(target, next);
      queue.push(target);
    }
  }
  return distance;
}
