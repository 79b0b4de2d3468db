// warraq check: the built site, page by page, link by link, feed by feed, and with --browser as Chromium shows it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFeed } from '../src/checks/feeds.ts';
import { compareFindings, describeFinding, type Finding, findingLine } from '../src/checks/finding.ts';
import { checkLinks, type SiteLinks } from '../src/checks/links.ts';
import { checkMarkup } from '../src/checks/markup.ts';
import { collectLinks, type PageLinks } from '../src/checks/page-links.ts';
import { checkSitemap } from '../src/checks/sitemaps.ts';
import { readSite } from '../src/newsroom/site-data.ts';
import { checkBaseUrl, outputOf } from './build.ts';
import { checkInBrowser } from './check-browser.ts';
import { ensureChromium } from './chromium.ts';
import { listFiles } from './site-files.ts';
import { countSeverity, type Manner, printJson, progressOf, Stop, tell } from './terminal.ts';
import { say } from './words.ts';

export type CheckArguments = Manner &
  Readonly<{ newsroom: string; output?: string; baseUrl?: string; browser?: boolean }>;

export async function check(args: CheckArguments): Promise<number> {
  const folder = outputOf(args);
  if (!existsSync(join(folder, 'index.html'))) throw new Stop(2, say(args.lang, 'noSite', { folder }));
  const site = readSite(args.newsroom).site;
  const baseUrl = checkBaseUrl(args, args.baseUrl) ?? site?.url;
  const files = listFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const findings = [...checkFiles(args, folder, files, baseUrl)];
  if (args.browser) {
    const progress = progressOf(args, 'walking');
    const chromium = ensureChromium(args.lang);
    const walk = { siteFolder: folder, addresses: pages, chromium, ...(site && { digits: site.digits }) };
    findings.push(...(await checkInBrowser({ ...walk, over: 'file', onProgress: progress.update })));
    progress.stop();
  }
  findings.sort(compareFindings);
  report(args, findings, pages.length);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function report(args: CheckArguments, findings: readonly Finding[], pages: number): void {
  if (args.json) {
    printJson({
      pages,
      findings: findings.map((finding) => ({ ...finding, ...describeFinding(finding, args.lang) })),
    });
    return;
  }
  for (const finding of findings) process.stderr.write(`${findingLine(finding, args.lang)}\n`);
  tell(args, 'checked', { pages, ...countSeverity(findings) });
}

/** Everything that needs no browser. */
export function checkFiles(
  manner: Manner,
  folder: string,
  files: readonly string[],
  baseUrl: string | undefined,
): Finding[] {
  const progress = progressOf(manner, 'checking');
  const findings: Finding[] = [];
  const links = new Map<string, PageLinks | null>();
  const addresses = new Set(files);
  const options = {
    has: (address: string) => addresses.has(address),
    ...(baseUrl !== undefined && { baseUrl }),
  };
  files.forEach((file, index) => {
    if (file.endsWith('.html')) {
      const html = readFileSync(join(folder, file), 'utf8');
      links.set(file, collectLinks(html));
      findings.push(...checkMarkup(file, html));
    } else links.set(file, null);
    if (file.endsWith('.xml')) {
      const xml = readFileSync(join(folder, file), 'utf8');
      findings.push(
        ...(/<(?:urlset|sitemapindex)[\s>]/.test(xml)
          ? checkSitemap(file, xml, options)
          : checkFeed(file, xml, options)),
      );
    }
    progress.update(index + 1, files.length);
  });
  progress.stop();
  return [...findings, ...checkLinks(links satisfies SiteLinks, baseUrl)];
}
