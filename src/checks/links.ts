// Every link of the built site: that it leads to what is there, on a host as on a disk, and that all can be reached.

import type { Finding } from './finding.ts';
import { resolveLink } from './link-target.ts';
import type { Link, PageLinks } from './page-links.ts';
import { checkReach } from './reach.ts';

/** All files of the site by address from its root; `null` for what is no HTML. */
export type SiteLinks = ReadonlyMap<string, PageLinks | null>;

/** A fault of a footer stands on every page: the first few say it, the last of them with how many more. */
const mostAlike = 5;

/** Dead and unsafe links of all pages, pages that no link reaches, and articles too far from the front page. */
export function checkLinks(site: SiteLinks, baseUrl?: string): Finding[] {
  const names = new SiteNames(site);
  const findings: Finding[] = [];
  const leadsTo = new Map<string, Set<string>>();
  for (const [page, content] of site) {
    if (content === null) continue;
    const targets = new Set<string>();
    leadsTo.set(page, targets);
    for (const link of content.links) {
      const judged = judgeLink(names, page, link, baseUrl);
      if (judged.fault !== undefined) findings.push(judged.fault);
      if (judged.target !== undefined && link.leads) targets.add(judged.target);
    }
  }
  return [...sparingly(findings), ...checkReach(site, leadsTo)];
}

type Judged = Readonly<{ fault?: Finding; target?: string }>;

function judgeLink(names: SiteNames, page: string, link: Link, baseUrl: string | undefined): Judged {
  const { href, line, column } = link;
  const fault = (code: string, detail: Readonly<Record<string, string>> = {}): Finding => {
    return { code, page, line, column, detail: { href, ...detail }, severity: 'error' };
  };
  const found = resolveLink(page, href, baseUrl);
  if (found.kind === 'elsewhere') return {};
  if (found.kind === 'fault') return { fault: fault(found.code, { scheme: found.scheme ?? '' }) };
  const { fragment, absolute } = found;
  // A host answers a folder's address with its index; a relative link has no host to rely on.
  const whole = found.address === '' || found.address.endsWith('/');
  const address = absolute && whole ? `${found.address}index.html` : found.address;
  const content = names.site.get(address);
  if (content === undefined) {
    if (names.isFolder(address)) return { fault: fault('link-folder', { target: address }) };
    const other = names.inOtherCase(address);
    if (other !== undefined) return { fault: fault('link-case', { target: other }), target: other };
    return { fault: fault('link-dead', { target: address }) };
  }
  const known = fragment === '' || fragment === 'top' || fragment.startsWith(':~:');
  if (content === null || known || content.ids.has(fragment)) return { target: address };
  return { fault: fault('link-fragment', { fragment, target: address }), target: address };
}

class SiteNames {
  readonly site: SiteLinks;
  readonly #folders = new Set(['']);
  readonly #byLowerCase = new Map<string, string>();
  constructor(site: SiteLinks) {
    this.site = site;
    for (const address of site.keys()) {
      this.#byLowerCase.set(address.toLowerCase(), address);
      for (let end = address.indexOf('/'); end !== -1; end = address.indexOf('/', end + 1)) {
        this.#folders.add(address.slice(0, end));
      }
    }
  }
  isFolder(address: string): boolean {
    return this.#folders.has(address.replace(/\/$/, ''));
  }
  /** macOS and Windows open `A.html` as `a.html`; a host does not. */
  inOtherCase(address: string): string | undefined {
    return this.#byLowerCase.get(address.toLowerCase());
  }
}

function sparingly(findings: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { target, href, fragment } = finding.detail;
    const key = `${finding.code} ${target ?? href} ${fragment ?? ''}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [finding]);
    else group.push(finding);
  }
  return [...alike.values()].flatMap((group) => {
    const more = String(group.length - mostAlike);
    return group.slice(0, mostAlike).map((finding, index) => {
      const last = index === mostAlike - 1 && group.length > mostAlike;
      return last ? { ...finding, detail: { ...finding.detail, more } } : finding;
    });
  });
}
