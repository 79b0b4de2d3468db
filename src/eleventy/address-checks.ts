// What must hold of the edition's addresses: no two pages at one, redirects that lead somewhere.

import type { Edition } from '../indexes/edition.ts';
import type { Problem } from '../model/problem.ts';

const redirectsFile = '_data/redirects.yaml';

/** Problems of the addresses as a whole; where the site has no address of its own, a warning says what is left out. */
export function checkAddresses(edition: Edition): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const { address, kind } of edition.pages) {
    // Some file systems do not tell upper from lower case, so addresses are compared without it.
    const key = address.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined)
      problems.push(
        at(fileOf(address, kind, other), 'duplicate-slug', {
          value: address,
          other: other === 'redirect' ? redirectsFile : kind,
        }),
      );
    taken.set(key, kind);
  }
  const { redirects } = edition.newsroom;
  for (const [, target] of redirects) {
    if (!taken.has(target) || !arrives(redirects, target))
      problems.push(at(redirectsFile, 'dead-redirect', { value: target }));
  }
  if (edition.newsroom.site.url === undefined)
    problems.push({ ...at('_data/site.yaml', 'no-address', {}), severity: 'warning' });
  return problems;
}

// Two articles of one slug are told when they are read; what is left are redirects, entries and sections.
function fileOf(address: string, ...kinds: string[]): string {
  if (kinds.includes('redirect')) return redirectsFile;
  const folder = address.split('/')[0];
  return folder === 'sections' ? '_data/site.yaml' : `_data/${folder}.yaml`;
}

// A redirect may lead to another one, but a reader sent round in a circle would never arrive.
function arrives(redirects: ReadonlyMap<string, string>, target: string): boolean {
  const passed = new Set<string>();
  for (let next: string | undefined = target; next !== undefined; next = redirects.get(next)) {
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return true;
}

function at(file: string, code: Problem['code'], values: Problem['values']): Problem {
  return { file, line: 1, column: 1, severity: 'error', code, values };
}
